// Writes the first page into dist/index.html: its words, its styles and its data, so that it is on
// screen before any script has run.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const ui = fileURLToPath(new URL('..', import.meta.url));
const { renderPage } = await import(new URL('../prerendered/prerender.js', import.meta.url).href);

const page = JSON.parse(await readFile(path.join(ui, 'first-page.json'), 'utf8'));
const { body, attributes } = renderPage(page);

const file = path.join(ui, 'dist/index.html');
let html = await readFile(file, 'utf8');

const sheet = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(html);
if (!sheet) throw new Error('dist/index.html names no style sheet.');
const css = await readFile(path.join(ui, 'dist', sheet[1]), 'utf8');

const attributeText = Object.entries(attributes)
  .map(([name, value]) => ` ${name}="${escaped(value)}"`)
  .join('');

put(sheet[0], '');
put('<html>', `<html${attributeText}>`);
put('<title></title>', `<title>${escaped(page.window_title)}</title>`);
put('<!--head-->', `<style>${css}</style>`);
put('<!--body-->', body);
html = html.replace(
  /(<script type="application\/json" id="first-page">)\s*null\s*(<\/script>)/,
  (_, open, close) => open + JSON.stringify(page).replaceAll('<', '\\u003c') + close,
);
await writeFile(file, html);
console.log(`dist/index.html: ${Buffer.byteLength(html)} bytes, first page written.`);

function put(place, text) {
  if (!html.includes(place)) throw new Error(`dist/index.html has no ${place}`);
  html = html.replace(place, () => text);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
