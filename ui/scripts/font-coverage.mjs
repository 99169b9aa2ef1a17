// Writes which characters the full fonts hold, so that the content check needs no fonts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { faces } from './faces.mjs';

const ui = fileURLToPath(new URL('..', import.meta.url));
/** A check of freshness writes aside: the folder can be named. */
const out = process.argv[2] ?? path.join(ui, '../src-tauri/crates/words/coverage');
const files = { latin: ['latin', 'latin-more'], han: ['han'], tamil: ['tamil'] };

await mkdir(out, { recursive: true });
for (const [name, scripts] of Object.entries(files)) {
  const regular = await union(faces.filter((face) => isOf(face, scripts, 400)));
  const bold = await union(faces.filter((face) => isOf(face, scripts, 700)));
  const both = [...regular].filter((character) => bold.has(character)).sort((a, b) => a - b);
  await writeFile(path.join(out, `${name}.txt`), rangesOf(both).join('\n') + '\n');
  console.log(`${name}.txt: ${both.length} characters`);
}

function isOf(face, scripts, weight) {
  return scripts.includes(face.script) && face.weight === weight;
}

async function union(chosen) {
  const characters = new Set();
  for (const face of chosen) {
    const font = fontkit.create(await readFile(path.join(ui, face.file)));
    for (const character of font.characterSet) characters.add(character);
  }
  return characters;
}

function rangesOf(sorted) {
  const ranges = [];
  for (const character of sorted) {
    const last = ranges.at(-1);
    if (last && last.end === character - 1) last.end = character;
    else ranges.push({ start: character, end: character });
  }
  return ranges.map(({ start, end }) => (start === end ? hex(start) : `${hex(start)}-${hex(end)}`));
}

function hex(character) {
  return `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
}
