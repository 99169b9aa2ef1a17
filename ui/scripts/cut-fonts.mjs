// Cuts the fonts down to the characters that are needed: a first cut with the characters of the
// first page, and one with those of all content. Does nothing when its inputs are unchanged.
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import subsetFont from 'subset-font';
import { faces as all } from './faces.mjs';

/** Tamil is never cut: a letter and its sign must come from one face, and the face is small. */
const faces = all.filter(({ script }) => script !== 'tamil');

const ui = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(ui, 'src/fonts/cut');

/** Printable ASCII is in every cut, so that a changed number or address never lacks a character. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

const firstPage = await readFile(path.join(ui, 'first-page.json'), 'utf8').catch(() => {
  throw new Error('ui/first-page.json is missing: let the content tool write it before the build.');
});
const content = await everyText([
  [path.join(ui, '../locales'), '.ftl'],
  [path.join(ui, '../data'), '.json'],
]);
const cuts = { first: charactersOf(firstPage), content: charactersOf(ascii + firstPage + content) };

const stampFile = path.join(out, 'stamp.txt');
const stamp = await fingerprint([cuts.first, cuts.content]);
if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) {
  console.log('Fonts: unchanged.');
} else {
  await mkdir(out, { recursive: true });
  for (const [cut, characters] of Object.entries(cuts)) {
    for (const face of faces) {
      const whole = await readFile(path.join(ui, face.file));
      const part = await subsetFont(whole, characters, { targetFormat: 'woff2' });
      await writeFile(path.join(out, `${cut}-${face.script}-${face.weight}.woff2`), part);
      console.log(`${cut}-${face.script}-${face.weight}.woff2: ${part.length} bytes`);
    }
  }
  await writeFile(stampFile, stamp);
}

function charactersOf(text) {
  // A Tamil vowel sign such as ொ is drawn from its two halves, which must be in the same cut.
  return [...new Set(text + text.normalize('NFD'))].sort().join('');
}

async function everyText(folders) {
  const texts = [];
  for (const [folder, ending] of folders) {
    const names = await access(folder).then(
      () => readdir(folder, { recursive: true }),
      () => [],
    );
    for (const name of names.filter((name) => name.endsWith(ending)).sort()) {
      texts.push(await readFile(path.join(folder, name), 'utf8'));
    }
  }
  return texts.join('');
}

async function fingerprint(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  for (const face of faces) hash.update(await readFile(path.join(ui, face.file)));
  return hash.digest('hex');
}
