// How the web UI is built: one script, one style sheet, fonts beside them.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The fonts of the first page travel inside the style sheet, so that words need no second file. */
const belongsToFirstPage = (path: string) =>
  path.includes('/fonts/cut/first-') || path.includes('noto-sans-tamil');

export default defineConfig({
  plugins: [svelte()],
  // The other builds of this package make code out of text, which the guide does not allow.
  resolve: {
    alias: { 'simple-keyboard': 'simple-keyboard/build/index.modern.esm.js' },
  },
  build: {
    target: 'safari17',
    assetsInlineLimit: belongsToFirstPage,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The words of pinyin are one file, brought only where somebody types them.
    chunkSizeWarningLimit: 1024,
  },
});
