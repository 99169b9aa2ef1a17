// How the web UI is built: one script, one style sheet, fonts beside them.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The fonts of the first page travel inside the style sheet, so that words need no second file. */
const belongsToFirstPage = (path: string) =>
  path.includes('/fonts/cut/first-') || path.includes('noto-sans-tamil');

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'safari17',
    assetsInlineLimit: belongsToFirstPage,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
