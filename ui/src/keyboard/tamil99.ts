// Tamil99, the keyboard layout that the Government of Tamil Nadu has published: what a stroke makes of
// what was typed so far. Knows no keys and no screen.
//
// A consonant key writes the consonant with its `a`. A vowel after it joins it; the same consonant, or
// the hard one of its group, takes the vowel away from the one before (pulli) by itself, and does so
// not a second time at once; `அ` after a consonant says that nothing more joins it.

/** What the next stroke may do with the last consonant. */
export type Joining =
  /** There is none, or it is complete. */
  | 'nothing'
  /** A vowel joins it, a second consonant may give it a pulli. */
  | 'all'
  /** It has just given another one its pulli: a vowel joins it, and no pulli comes by itself. */
  | 'vowel'
  /** `அ` has closed it. */
  | 'pulli';

export type Tamil = { text: string; joining: Joining };

const PULLI = '\u0BCD';

/** The signs by which vowels join a consonant; `அ` has none. */
const SIGNS: Record<string, string> = {
  அ: '',
  ஆ: '\u0BBE',
  இ: '\u0BBF',
  ஈ: '\u0BC0',
  உ: '\u0BC1',
  ஊ: '\u0BC2',
  எ: '\u0BC6',
  ஏ: '\u0BC7',
  ஐ: '\u0BC8',
  ஒ: '\u0BCA',
  ஓ: '\u0BCB',
  ஔ: '\u0BCC',
};

/** The hard consonant that follows each soft one. */
const HARD: Record<string, string> = { ங: 'க', ஞ: 'ச', ண: 'ட', ந: 'த', ம: 'ப', ன: 'ற' };

const CONSONANTS = new Set('கஙசஞடணதநபமயரலவழளறனஜஷஸஹ');
/** The longest first: it ends with a consonant itself. */
const KSHA = 'க்ஷ';
const SRI = 'ஶ்ரீ';

/** One stroke: a vowel, a consonant, the pulli, or anything that joins nothing. */
export function stroke({ text, joining }: Tamil, key: string): Tamil {
  if (key === PULLI) {
    return takesPulli(text) ? { text: text + PULLI, joining: 'nothing' } : { text, joining };
  }
  if (isConsonant(key)) return consonant({ text, joining }, key);
  const sign = SIGNS[key];
  if (sign === undefined || joining === 'nothing' || joining === 'pulli') {
    return { text: text + key, joining: 'nothing' };
  }
  return { text: text + sign, joining: sign === '' ? 'pulli' : 'nothing' };
}

function consonant({ text, joining }: Tamil, key: string): Tamil {
  const last = text.at(-1) ?? '';
  const pulli = joining === 'all' && (last === key || HARD[last] === key) && !text.endsWith(KSHA);
  return pulli
    ? { text: text + PULLI + key, joining: 'vowel' }
    : { text: text + key, joining: 'all' };
}

/** Takes away the letter that a reader sees last. What a pulli that came by itself was added for takes
    it along, so that the letter before is again as it was typed. */
export function withoutLast({ text, joining }: Tamil): Tamil {
  const rest = text.slice(0, text.length - lastLetter(text).length);
  const before = joining === 'vowel' && rest.endsWith(PULLI) ? rest.slice(0, -1) : rest;
  return { text: before, joining: isConsonant(before.at(-1) ?? '') ? 'all' : 'nothing' };
}

/** What a reader sees as one letter, at the end of a text of any language. */
export function lastLetter(text: string): string {
  // To a reader these two are one letter each, with the vowel that follows.
  const [whole] = /(?:க்ஷ[\u0BBE-\u0BCD]?|ஶ்ரீ)$/u.exec(text) ?? [];
  return whole ?? [...graphemes.segment(text)].at(-1)?.segment ?? '';
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function isConsonant(key: string): boolean {
  return CONSONANTS.has(key) || key === KSHA;
}

function takesPulli(text: string): boolean {
  return CONSONANTS.has(text.at(-1) ?? '');
}

/** The rows of the published layout; the letters of Sanskrit, which it has under another key, last. */
export const TAMIL99_ROWS: readonly (readonly string[])[] = [
  ['ஆ', 'ஈ', 'ஊ', 'ஐ', 'ஏ', 'ள', 'ற', 'ன', 'ட', 'ண', 'ச', 'ஞ'],
  ['அ', 'இ', 'உ', PULLI, 'எ', 'க', 'ப', 'ம', 'த', 'ந', 'ய'],
  ['ஔ', 'ஓ', 'ஒ', 'வ', 'ங', 'ல', 'ர', 'ழ', 'ஃ'],
  ['ஜ', 'ஷ', 'ஸ', 'ஹ', KSHA, SRI],
];
