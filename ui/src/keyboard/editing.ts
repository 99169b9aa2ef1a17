// What a key makes of what is typed: at the place where one types, letter by letter as a reader sees
// them. Knows neither keys nor screen.
import { stroke, withoutLast, type Joining } from './tamil99.ts';
import type { Candidate } from './pinyin.ts';

/** More than anybody types; the field takes no more either. */
export const LETTERS_MAX = 200;

export type Typed = {
  text: string;
  /** Where one types, in UTF-16 units from the beginning. */
  caret: number;
  /** How the next Tamil stroke joins what stands before that place. */
  joining: Joining;
};

export const NOTHING: Typed = { text: '', caret: 0, joining: 'nothing' };

export function write(typed: Typed, letters: string): Typed {
  return replaceBefore(typed, before(typed) + letters, 'nothing');
}

export function writeTamil(typed: Typed, key: string): Typed {
  const { text, joining } = stroke({ text: before(typed), joining: typed.joining }, key);
  return replaceBefore(typed, text, joining);
}

export function deleteLetter(typed: Typed): Typed {
  const { text, joining } = withoutLast({ text: before(typed), joining: typed.joining });
  return replaceBefore(typed, text, joining);
}

/** The letters before the place where one types that may be pinyin. */
export function pinyinOf(typed: Typed): string {
  return /[a-z]*$/i.exec(before(typed))?.[0] ?? '';
}

/** Puts a word in the place of the letters that it stands for; letters left over stay behind it. */
export function choose(typed: Typed, { text, letters }: Candidate): Typed {
  const all = before(typed);
  const run = pinyinOf(typed);
  const start = all.slice(0, all.length - run.length);
  return replaceBefore(typed, start + text + run.slice(letters), 'nothing');
}

function before({ text, caret }: Typed): string {
  return text.slice(0, caret);
}

function replaceBefore(typed: Typed, start: string, joining: Joining): Typed {
  const text = start + typed.text.slice(typed.caret);
  if (text.length > LETTERS_MAX) return typed;
  return { text, caret: start.length, joining };
}
