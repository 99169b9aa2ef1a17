// Which letters there are, row by row, in the order of most keyboards or in that of the alphabet.
import { TAMIL99_ROWS } from './tamil99.ts';

export type Letters = 'latin' | 'tamil';
export type Order = 'usual' | 'alphabetical';
type Rows = readonly (readonly string[])[];

const ROWS: Record<Letters, Record<Order, Rows>> = {
  latin: {
    usual: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].map((row) => [...row]),
    alphabetical: ['abcdefghij', 'klmnopqrs', 'tuvwxyz'].map((row) => [...row]),
  },
  tamil: {
    usual: TAMIL99_ROWS,
    alphabetical: [
      [...'அஆஇஈஉஊஎஏஐஒஓஔ'],
      [...'கஙசஞடணதநபம', '\u0BCD'],
      [...'யரலவழளறன', 'ஃ'],
      ['ஜ', 'ஷ', 'ஸ', 'ஹ', 'க்ஷ', 'ஶ்ரீ'],
    ],
  },
};

export const DIGITS: readonly string[] = [...'1234567890'];

export function rowsOf(letters: Letters, order: Order): Rows {
  return ROWS[letters][order];
}
