// The rules of Tamil99, a table of words typed key by key, and what delete takes away.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lastLetter, stroke, TAMIL99_ROWS, withoutLast, type Tamil } from './tamil99.ts';
import { TYPED } from './tamil99.words.ts';

const NOTHING: Tamil = { text: '', joining: 'nothing' };

function typed(strokes: string): Tamil {
  return strokes.split(' ').reduce(stroke, NOTHING);
}

function codes(text: string): string {
  return [...text].map((letter) => letter.codePointAt(0)?.toString(16)).join(' ');
}

test('words typed key by key are exactly the Unicode sequence that is meant', () => {
  assert.ok(TYPED.length >= 80);
  for (const [word, strokes] of TYPED) {
    assert.equal(codes(typed(strokes).text), codes(word), `${strokes} is ${word}`);
  }
});

test('the examples of the published rules', () => {
  for (const [strokes, text] of [
    ['க ்', 'க்'],
    ['ம ஆ', 'மா'],
    ['க க', 'க்க'],
    ['க க க', 'க்கக'],
    ['க க க க', 'க்கக்க'],
    ['க அ இ', 'கஇ'],
    ['க அ க', 'கக'],
    ['க அ க க', 'கக்க'],
    ['ங க', 'ங்க'],
    ['ஞ ச', 'ஞ்ச'],
    ['ண ட', 'ண்ட'],
    ['ந த', 'ந்த'],
    ['ம ப', 'ம்ப'],
    ['ன ற', 'ன்ற'],
    ['ந த த', 'ந்தத'],
    ['ந அ த', 'நத'],
    ['ன ட', 'னட'],
  ] as const) {
    assert.equal(typed(strokes).text, text, strokes);
  }
});

test('a pulli stands on a consonant or nowhere', () => {
  assert.equal(typed('்').text, '');
  assert.equal(typed('அ ்').text, 'அ');
  assert.equal(typed('க ஆ ்').text, 'கா');
  assert.equal(typed('க ் ்').text, 'க்');
});

test('every letter of the rules has a key, and no key stands twice', () => {
  const keys = TAMIL99_ROWS.flat();
  assert.equal(new Set(keys).size, keys.length);
  const strokes = new Set(TYPED.flatMap(([, strokes]) => strokes.split(' ')));
  for (const stroke of strokes) assert.ok(keys.includes(stroke), stroke);
});

test('every Tamil word of the guide can be typed', () => {
  const words = new Set(guideTexts().flatMap((text) => text.match(/[\u0B80-\u0BFF]+/gu) ?? []));
  assert.ok(words.size > 1000, String(words.size));
  for (const word of words) {
    const strokes = spelled(word);
    const { text } = strokes.reduce(stroke, NOTHING);
    assert.equal(codes(text), codes(word), `${strokes.join(' ')} is ${word}`);
  }
});

test('delete takes away what a reader sees as the last letter', () => {
  for (const [before, letter] of [
    ['மோசடி', 'டி'],
    ['பணம்', 'ம்'],
    ['கா', 'கா'],
    ['ரிக்ஷா', 'க்ஷா'],
    ['லக்ஷ்', 'க்ஷ்'],
    ['ஶ்ரீ', 'ஶ்ரீ'],
    ['ஐ', 'ஐ'],
    ['é', 'é'],
    ['公积金', '金'],
    ['cpf', 'f'],
    ['', ''],
  ] as const) {
    assert.equal(lastLetter(before), letter, before);
    const rest = before.slice(0, before.length - letter.length);
    assert.equal(withoutLast({ text: before, joining: 'nothing' }).text, rest);
  }
});

test('delete right after a pulli that came by itself gives the letter back as it was typed', () => {
  const doubled = withoutLast(typed('ப க க'));
  assert.equal(doubled.text, 'பக');
  assert.equal(stroke(doubled, 'ஆ').text, 'பகா');
  assert.equal(withoutLast(typed('ப க ் க')).text, 'பக்');
});

test('after a deleted letter the one before can be joined again', () => {
  assert.equal(stroke(withoutLast(typed('க த')), 'ஈ').text, 'கீ');
  assert.equal(stroke(withoutLast(typed('க ஆ த')), 'ஈ').text, 'காஈ');
});

/** The strokes of a word, by the published rules read backwards. */
function spelled(word: string): string[] {
  const strokes: string[] = [];
  const letters = word.match(/ஶ்ரீ|க்ஷ|./gsu) ?? [];
  let joinable = '';
  let isSecond = false;
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const next = letters[index + 1] ?? '';
    if (letter === '\u0BCD' && !isSecond && PAIRS.has(joinable + next)) {
      strokes.push(next);
      [joinable, isSecond] = [next, true];
      index += 1;
    } else if (VOWELS[letter] !== undefined || letter === '\u0BCD') {
      strokes.push(VOWELS[letter] ?? letter);
      joinable = '';
    } else {
      const stands = !isSecond && PAIRS.has(joinable + letter);
      const isVowel = Object.values(VOWELS).includes(letter) || letter === 'அ';
      if (stands || (isVowel && joinable !== '')) strokes.push('அ');
      strokes.push(letter);
      [joinable, isSecond] = [/^(?:க்ஷ|[க-ஹ])$/u.test(letter) ? letter : '', false];
    }
  }
  return strokes;
}

const PAIRS = new Set([
  ...[...'கஙசஞடணதநபமயரலவழளறனஜஷஸஹ'].map((letter) => letter + letter),
  ...['ஙக', 'ஞச', 'ணட', 'நத', 'மப', 'னற'],
]);

const VOWELS: Record<string, string> = Object.fromEntries(
  [...'ாிீுூெேைொோௌ'].map((sign, index) => [sign, [...'ஆஇஈஉஊஎஏஐஒஓஔ'][index] ?? '']),
);

function guideTexts(): string[] {
  const root = new URL('../../../', import.meta.url);
  const names = readdirSync(new URL('locales/ta', root), { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(new URL(`locales/ta/${name}`, root), 'utf8').normalize('NFC'));
}
