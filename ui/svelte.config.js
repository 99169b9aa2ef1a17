// Svelte with TypeScript; svelte-check and the editor read this file too.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default { preprocess: vitePreprocess() };
