// Writes the table from which the keys of pinyin choose Chinese words: the guide's own words first,
// then the most frequent ones of jieba's dictionary, as many as the table may hold. Does nothing when
// its inputs are unchanged.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { customPinyin, pinyin } from 'pinyin-pro';

const ui = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(ui, 'src/keyboard/made');

/** The whole module; the rest of a megabyte is left for a longer guide. */
const BYTES_MAX = 990_000;
/** Longer phrases are typed in pieces. */
const SYLLABLES_MAX = 8;
/** Names of persons are nothing that a guide is asked for. */
const LEFT_OUT = /^nr/u;
/** Levels of frequency, each a fixed step of its logarithm. */
const LEVELS = 40;
const STEP = 0.36;
/** Syllables are written as letters from here on, so that they are told apart from the words. */
const FIRST_CODE = 0x100;
const FIRST_LEVEL = 0x21;

/** Words of the guide that are read otherwise than the library reads them. */
customPinyin({
  重设: 'chóng shè',
  重发: 'chóng fā',
  还款: 'huán kuǎn',
  还钱: 'huán qián',
  转账: 'zhuǎn zhàng',
});

const dictionary = await readFile(
  path.join(ui, 'node_modules/@node-rs/jieba/dict.txt'),
  'utf8',
).catch(() => {
  throw new Error('The dictionary of @node-rs/jieba is missing: run `npm ci`.');
});
const extra = (await readFile(path.join(ui, 'scripts/pinyin-words.txt'), 'utf8'))
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter((word) => word !== '');
const sentences = await everyText(path.join(ui, '../locales/zh'), '.ftl', (text) => [text]);
const said = [
  ...(await everyText(path.join(ui, '../data/aliases'), '.json', chineseStrings)),
  ...(await everyText(path.join(ui, '../data/concepts'), '.json', chineseStrings)),
  ...extra,
];

const stampFile = path.join(out, 'stamp.txt');
const stamp = await fingerprint([dictionary, ...sentences, ...said]);
if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) {
  console.log('Pinyin: unchanged.');
} else {
  const drawn = await drawnCharacters();
  const own = ownWords();
  const { text, count } = largestTable(own, generalWords(own, drawn));
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'pinyin-table.ts'), text);
  await writeFile(stampFile, stamp);
  console.log(
    `pinyin-table.ts: ${Buffer.byteLength(text)} bytes, ${count} words, ${own.size} of the guide.`,
  );
}

/** What people call things, whole; and the words in what they call them and in the sentences of the
    guide, where a dictionary has them or they come again and again. */
function ownWords() {
  const known = new Set(dictionary.split('\n').map((line) => line.split(' ')[0]));
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = new Map();
  for (const text of [...said, ...sentences]) {
    for (const { segment } of words.segment(text)) {
      if (isHan(segment)) cut.set(segment, (cut.get(segment) ?? 0) + 1);
    }
  }
  const own = new Map([...cut].filter(([word, count]) => known.has(word) || count >= 3));
  for (const phrase of said) own.set(phrase, (own.get(phrase) ?? 0) + 5);
  return own;
}

function generalWords(own, drawn) {
  const lines = dictionary.split('\n').map((line) => line.split(' '));
  return lines
    .filter(([word, , tag]) => isHan(word ?? '') && !LEFT_OUT.test(tag ?? ''))
    .filter(([word]) => !own.has(word) && [...word].every((character) => drawn.has(character)))
    .map(([word, count]) => ({ word, count: Number(count) }))
    .sort((one, other) => other.count - one.count);
}

/** The own words and as many of the others, most frequent first, as the table may hold. */
function largestTable(own, general) {
  const frequency = new Map(
    dictionary.split('\n').map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]),
  );
  const entries = [
    ...[...own]
      .sort(([, one], [, other]) => other - one)
      .flatMap(([word, count]) =>
        entriesOf(word, Math.max(count * 20, frequency.get(word) ?? 0), true),
      ),
    ...general.slice(0, 90_000).flatMap(({ word, count }) => entriesOf(word, count, false)),
  ];
  let [least, most] = [0, entries.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (Buffer.byteLength(written(entries.slice(0, middle))) <= BYTES_MAX) least = middle;
    else most = middle - 1;
  }
  return { text: written(entries.slice(0, least)), count: least };
}

/** A word with its syllables; a character also as it is read elsewhere, behind others. */
function entriesOf(word, count, isOwn) {
  const usual = pinyin(word, { toneType: 'none', type: 'array', v: true });
  if (usual.length !== word.length || usual.length > SYLLABLES_MAX) return [];
  if (!usual.every((syllable) => /^[a-z]*[aeiouv][a-z]*$/u.test(syllable))) return [];
  const entry = { word, syllables: usual, level: levelOf(count), isOwn };
  if (word.length > 1) return [entry];
  const readings = pinyin(word, { toneType: 'none', type: 'array', v: true, multiple: true });
  const rare = [...new Set(readings)].filter((reading) => reading !== usual[0]);
  return [
    entry,
    ...rare.map((reading) => ({ ...entry, syllables: [reading], level: 0, isOwn: false })),
  ];
}

function levelOf(count) {
  return Math.min(LEVELS - 1, Math.floor(Math.log(Math.max(1, count)) / STEP));
}

/** One line for each sequence of syllables: the syllables, then word and level, word and level. */
function written(entries) {
  const syllables = [...new Set(entries.flatMap((entry) => entry.syllables))].sort();
  const codeOf = new Map(
    syllables.map((syllable, index) => [syllable, String.fromCharCode(FIRST_CODE + index)]),
  );
  const lines = new Map();
  const ranked = [...entries].sort(
    (one, other) => Number(other.isOwn) - Number(one.isOwn) || other.level - one.level,
  );
  for (const { syllables, word, level, isOwn } of ranked) {
    const key = syllables.map((syllable) => codeOf.get(syllable)).join('');
    const rank = String.fromCharCode(FIRST_LEVEL + level * 2 + Number(isOwn));
    lines.set(key, (lines.get(key) ?? '') + word + rank);
  }
  const table = [
    syllables.join(' '),
    ...[...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map((line) => line.join('')),
  ].join('\n');
  return [
    '// Made by scripts/pinyin-table.mjs from the words of the guide and of jieba (MIT).',
    `export const TABLE = ${JSON.stringify(table)};`,
    '',
  ].join('\n');
}

function isHan(word) {
  return /^[\u4E00-\u9FFF]+$/u.test(word);
}

/** What the fonts of the guide can draw. */
async function drawnCharacters() {
  const file = path.join(ui, '../src-tauri/crates/words/coverage/han.txt');
  const drawn = new Set();
  for (const range of (await readFile(file, 'utf8')).split('\n').filter(Boolean)) {
    const [first, last = first] = range.split('-').map((end) => parseInt(end.slice(2), 16));
    for (let code = first; code <= last; code += 1) drawn.add(String.fromCodePoint(code));
  }
  return drawn;
}

async function everyText(folder, ending, textsOf) {
  const names = await readdir(folder, { recursive: true });
  const texts = [];
  for (const name of names.filter((name) => name.endsWith(ending)).sort()) {
    texts.push(...textsOf(await readFile(path.join(folder, name), 'utf8')));
  }
  return texts;
}

/** Each Chinese string of a file of data. */
function chineseStrings(text) {
  const found = [];
  JSON.parse(text, (_, value) => {
    if (typeof value === 'string' && isHan(value)) found.push(value);
    return value;
  });
  return found;
}

async function fingerprint(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  hash.update(await readFile(path.join(ui, 'package-lock.json')));
  return hash.digest('hex');
}
