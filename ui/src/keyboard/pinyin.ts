// Chinese words for what is typed in pinyin: whole, by first letters, or begun. The words of the guide
// come first. Knows neither keys nor screen.
import { Cutter, type Piece } from './syllables.ts';

/** A word to choose, and how many of the letters it stands for. */
export type Candidate = { text: string; letters: number };

type Word = { text: string; level: number; own: boolean };

/** As the script writes it: syllables and levels are letters from these on. */
const FIRST_CODE = 0x100;
const FIRST_LEVEL = 0x21;
const FIRST_HAN = 0x4e00;
/** How a word of the guide is weighed against others when a sentence is put together. */
const OWN_BONUS = 14;
/** What a word of a sentence costs, so that few long words are better than many short ones. */
const WORD_COST = 54;
const CANDIDATES_MAX = 40;
/** Of all words that sound the same the first so many, where many sounds are meant. */
const EACH_MAX = 4;
/** So many words of the guide by first letters, and so many that go on, stand before other words. */
const SHORT_MAX = 4;
const BEGUN_MAX = 3;
/** More letters than this are no word and no phrase. */
const LETTERS_MAX = 32;

export class Pinyin {
  private readonly cutter: Cutter;
  private readonly syllables: string[];
  private readonly lines = new Map<string, string>();
  /** Keys of lines by the first letters of their syllables. */
  private readonly byInitials = new Map<string, string[]>();
  /** Keys of lines that have a word of the guide, by their first letter. */
  private readonly own = new Map<string, string[]>();

  /** `table`: as scripts/pinyin-table.mjs writes it. */
  constructor(table: string) {
    const [first = '', ...lines] = table.split('\n');
    this.syllables = first.split(' ');
    this.cutter = new Cutter(this.syllables);
    const letters = this.syllables.map((syllable) => syllable.charAt(0));
    for (const line of lines) {
      let length = 0;
      let initials = '';
      for (; line.charCodeAt(length) < FIRST_HAN; length += 1) {
        initials += letters[line.charCodeAt(length) - FIRST_CODE] ?? '';
      }
      const key = line.slice(0, length);
      this.lines.set(key, line);
      put(this.byInitials, initials, key);
      // The first word of a line is one of the guide, where there is one.
      if ((line.charCodeAt(2 * length) - FIRST_LEVEL) % 2 === 1)
        put(this.own, initials.charAt(0), key);
    }
  }

  /** What the letters may mean, the likeliest first. */
  candidates(typed: string): Candidate[] {
    const letters = typed.toLowerCase().slice(0, LETTERS_MAX);
    if (letters === '') return [];
    const ways = this.cutter.ways(letters);
    const [best] = ways;
    if (!best) return this.shorter(letters);
    const whole = ways.filter((way) => way.every((piece) => piece.whole));
    const exact = this.wordsOf(whole);
    const short = this.wordsOf(ways.filter((way) => !whole.includes(way)));
    const all = [
      ...exact.filter(({ own }) => own),
      ...exact.filter(({ own }) => !own).slice(0, 1),
      ...this.sentences(whole),
      ...short.filter(({ own }) => own).slice(0, SHORT_MAX),
      ...this.begun(ways).slice(0, BEGUN_MAX),
      ...exact,
      ...short,
    ].map(({ text }) => ({ text, letters: letters.length }));
    return unique([...all, ...this.beginnings(best)]).slice(0, CANDIDATES_MAX);
  }

  /** Letters at the end that are no pinyin are left for later. */
  private shorter(letters: string): Candidate[] {
    for (let length = letters.length - 1; length > 0; length -= 1) {
      const kept = letters.slice(0, length);
      if (this.cutter.ways(kept).length > 0) return this.candidates(kept);
    }
    return [];
  }

  /** Words that have as many syllables as there are pieces, and each as typed. */
  private wordsOf(ways: readonly Piece[][]): Word[] {
    const keys = new Set(ways.flatMap((way) => this.keysOf(way)));
    const most = keys.size > EACH_MAX ? EACH_MAX : CANDIDATES_MAX;
    const words = [...keys].flatMap((key) => this.words(key, most));
    return words.sort((one, other) => score(other) - score(one)).slice(0, CANDIDATES_MAX);
  }

  private keysOf(way: readonly Piece[]): string[] {
    if (way.every(({ whole }) => whole)) {
      const key = this.keyOf(way);
      return this.lines.has(key) ? [key] : [];
    }
    const initials = way.map(({ letters }) => letters.charAt(0)).join('');
    const keys = this.byInitials.get(initials) ?? [];
    return keys.filter((key) => this.matches(key, way));
  }

  /** Words of the guide that go on after what is typed. */
  private begun(ways: readonly Piece[][]): Word[] {
    const words = new Map<string, Word>();
    for (const way of ways) {
      // One letter is too little to guess from.
      if (way.length < 2 && way[0]?.whole !== true) continue;
      for (const key of this.own.get(way[0]?.letters.charAt(0) ?? '') ?? []) {
        if (key.length <= way.length || !this.matches(key, way)) continue;
        for (const word of this.words(key, EACH_MAX)) if (word.own) words.set(word.text, word);
      }
    }
    return [...words.values()].sort((one, other) => score(other) - score(one));
  }

  /** The likeliest sequence of words where no word alone is meant. */
  private sentences(whole: readonly Piece[][]): { text: string }[] {
    return whole
      .slice(0, 2)
      .map((way) => this.sentence(way))
      .filter((sentence) => sentence !== null)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, 1);
  }

  private sentence(way: readonly Piece[]): { text: string; worth: number } | null {
    const best: ({ text: string; worth: number } | null)[] = [{ text: '', worth: 0 }];
    for (let end = 1; end <= way.length; end += 1) {
      best.push(null);
      for (let start = Math.max(0, end - 8); start < end; start += 1) {
        const before = best[start];
        const [word] = before ? this.words(this.keyOf(way.slice(start, end)), 1) : [];
        if (!before || !word) continue;
        const worth = before.worth + (end - start > 1 ? score(word) : word.level) - WORD_COST;
        const present = best[end];
        if (!present || worth > present.worth) {
          best[end] = { text: before.text + word.text, worth };
        }
      }
    }
    return best[way.length] ?? null;
  }

  /** Words for the beginning of what is typed, the longest first. */
  private beginnings(way: readonly Piece[]): Candidate[] {
    const found: Candidate[] = [];
    for (let count = way.length - 1; count > 0; count -= 1) {
      const pieces = way.slice(0, count);
      const letters = pieces.reduce((sum, piece) => sum + piece.letters.length, 0);
      const words = this.wordsOf([pieces]);
      found.push(...words.map(({ text }) => ({ text, letters })));
    }
    return found;
  }

  private matches(key: string, way: readonly Piece[]): boolean {
    return way.every(({ letters, whole }, index) => {
      const syllable = this.syllables[key.charCodeAt(index) - FIRST_CODE] ?? '';
      return whole ? syllable === letters : syllable.startsWith(letters);
    });
  }

  private keyOf(way: readonly Piece[]): string {
    return way
      .map(({ letters }) => String.fromCharCode(FIRST_CODE + this.syllables.indexOf(letters)))
      .join('');
  }

  /** The first words of a line, which are those of the guide and the most frequent ones. */
  private words(key: string, most: number): Word[] {
    const line = this.lines.get(key) ?? '';
    const { length } = key;
    const words: Word[] = [];
    for (let at = length; at < line.length && words.length < most; at += length + 1) {
      const rank = line.charCodeAt(at + length) - FIRST_LEVEL;
      const own = rank % 2 === 1;
      words.push({ text: line.slice(at, at + length), level: rank >> 1, own });
    }
    return words;
  }
}

function score({ level, own }: Word): number {
  return level + (own ? OWN_BONUS : 0);
}

function put(map: Map<string, string[]>, name: string, key: string): void {
  const present = map.get(name);
  if (present) present.push(key);
  else map.set(name, [key]);
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => !seen.has(text) && seen.add(text));
}
