// Writes how Chinese is read aloud: the commonest reading of each character, and the words that are
// common or in which a character is read otherwise. Corrections stand in
// `data/pinyin-own.tsv` of the crate `speech`, by hand.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { pinyin, segment } from 'pinyin-pro';

const ui = fileURLToPath(new URL('..', import.meta.url));
/** A check of freshness writes aside: the folder can be named. */
const out = process.argv[2] ?? path.join(ui, '../src-tauri/crates/speech/made');

const BYTES_MAX = 600_000;
/** Longer ones are said in pieces. */
const CHARACTERS_MAX = 5;
/** Names of persons are nothing that the guide says, and cut its sentences in wrong places. */
const LEFT_OUT = /^nr/u;
/** How often a word was counted: enough that it is a word, and enough that it is common. */
const COUNT_LEAST = 3;
const COUNT_COMMON = 150;
/** Characters that are so common as words that it matters where a sentence is cut. */
const CHARACTER_RARITY_MAX = 8;
/** How rare a word is stands as one digit of this base. */
const RARITY_BASE = 36;

/** By themselves these are mostly another word than the library takes them for. */
const BY_THEMSELVES = {
  了: 'le5',
  着: 'zhe5',
  只: 'zhi3',
  供: 'gong1',
  得: 'de5',
  地: 'de5',
  教: 'jiao1',
};
/** Of those, the ones that are so too in a word of which the library knows only the parts. */
const ALSO_IN_UNKNOWN = new Set(['了', '着', '只', '供']);

const dictionary = await readFile(
  path.join(ui, 'node_modules/@node-rs/jieba/dict.txt'),
  'utf8',
).catch(() => {
  throw new Error('The dictionary of @node-rs/jieba is missing: run `npm ci`.');
});

const usual = new Map(
  [...new Set([...(await drawnCharacters()), ...standardCharacters()])]
    .sort()
    .map((character) => [character, readingOf(character)])
    .filter(([, reading]) => reading !== undefined)
    .map(([character, [syllable]]) => [character, BY_THEMSELVES[character] ?? syllable]),
);

await mkdir(out, { recursive: true });
await write('pinyin-characters.tsv', [...charactersByReading()]);
await write('pinyin-words.tsv', [...wordRows()]);

/** A line for each reading: the syllable, then the characters. */
function charactersByReading() {
  const lines = new Map();
  for (const [character, syllable] of usual) {
    lines.set(syllable, (lines.get(syllable) ?? '') + character);
  }
  return [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map((line) => line.join('\t'));
}

/** A line for each word: how rare it is, and its reading where it is not that of its characters. */
function wordRows() {
  const words = dictionary.split('\n').map((line) => line.split(' '));
  const total = words.reduce((sum, [, count]) => sum + Number(count ?? 0), 0);
  const rows = new Map();
  for (const [word, count, tag] of words) {
    const characters = [...(word ?? '')];
    if (characters.length > CHARACTERS_MAX) continue;
    if (characters.length === 0 || LEFT_OUT.test(tag ?? '')) continue;
    if (!characters.every((character) => usual.has(character))) continue;
    const reading = readingOf(word);
    if (reading === undefined) continue;
    for (const { at, character } of unknownParts(word)) reading[at] = BY_THEMSELVES[character];
    const isOther =
      characters.length > 1 &&
      characters.some((character, at) => usual.get(character) !== reading[at]);
    if (Number(count) < (isOther ? COUNT_LEAST : COUNT_COMMON)) continue;
    const rarity = Math.round(Math.log(total / Number(count)));
    if (characters.length === 1 && rarity > CHARACTER_RARITY_MAX) continue;
    const digit = rarity.toString(RARITY_BASE);
    rows.set(word, [word, digit, ...(isOther ? [reading.join('')] : [])].join('\t'));
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** Where in a word that the library puts together a character stands by itself. */
function unknownParts(word) {
  const found = [];
  let at = 0;
  for (const { origin } of segment(word)) {
    if (ALSO_IN_UNKNOWN.has(origin)) found.push({ at, character: origin });
    at += [...origin].length;
  }
  return found;
}

/** A syllable for each character, with the digit of its tone; 一 and 不 as they are by themselves. */
function readingOf(word) {
  const syllables = pinyin(word, { toneType: 'num', type: 'array', v: true, toneSandhi: false });
  const numbered = syllables.map((syllable) => syllable.replace(/0$/u, '5'));
  const isWhole =
    numbered.length === [...word].length &&
    numbered.every((syllable) => /^[a-z]*[aeiouv][a-z]*[1-5]$/u.test(syllable));
  return isWhole ? numbered : undefined;
}

/** What the fonts of the guide can draw. */
async function drawnCharacters() {
  const file = path.join(ui, '../src-tauri/crates/words/coverage/han.txt');
  const drawn = [];
  for (const range of (await readFile(file, 'utf8')).split('\n').filter(Boolean)) {
    const [first, last = first] = range.split('-').map((end) => parseInt(end.slice(2), 16));
    for (let code = first; code <= last; code += 1) drawn.push(String.fromCodePoint(code));
  }
  return drawn.filter((character) => /^[\u4E00-\u9FFF]$/u.test(character));
}

/** The 6,763 characters of GB 2312. */
function standardCharacters() {
  const decoder = new TextDecoder('gb18030');
  const characters = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      characters.push(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return characters.filter((character) => /^[\u4E00-\u9FFF]$/u.test(character));
}

async function write(name, lines) {
  const text = lines.join('\n') + '\n';
  const bytes = Buffer.byteLength(text);
  if (bytes > BYTES_MAX) throw new Error(`${name}: ${bytes} bytes, more than ${BYTES_MAX}.`);
  const file = path.join(out, name);
  const isSame = (await readFile(file, 'utf8').catch(() => '')) === text;
  if (!isSame) await writeFile(file, text);
  console.log(`${name}: ${bytes} bytes, ${lines.length} lines${isSame ? ', unchanged' : ''}.`);
}
