// Cuts letters into the syllables of pinyin: whole ones, first letters alone, and a last one that is
// not typed to its end.

/** A piece of what is typed; `whole` where it is a syllable as it stands. */
export type Piece = { letters: string; whole: boolean };

/** So many ways to cut are looked at; the plainest ones come first. */
const WAYS_MAX = 24;

/** What a syllable can begin with and be known by. */
const BEGINNINGS = /^(?:[zcs]h|[a-z])/;

export class Cutter {
  private readonly whole: ReadonlySet<string>;
  private readonly beginnings: ReadonlySet<string>;
  private readonly longest: number;

  constructor(syllables: readonly string[]) {
    this.whole = new Set(syllables);
    this.longest = Math.max(...syllables.map(({ length }) => length));
    this.beginnings = new Set(
      syllables.flatMap((syllable) =>
        Array.from(syllable, (_, index) => syllable.slice(0, index + 1)),
      ),
    );
  }

  /** The ways to cut letters, those with the fewest pieces first; nothing where letters are no pinyin. */
  ways(letters: string): Piece[][] {
    const found: Piece[][] = [];
    // A bound on the work: letters that are no pinyin have many ways that lead nowhere.
    let steps = 0;
    const cut = (from: number, pieces: Piece[]) => {
      steps += 1;
      if (found.length >= WAYS_MAX || steps > 4000) return;
      if (from === letters.length) {
        found.push(pieces);
        return;
      }
      for (const piece of this.pieces(letters, from)) {
        cut(from + piece.letters.length, [...pieces, piece]);
      }
    };
    cut(0, []);
    return found.sort((one, other) => worth(one) - worth(other));
  }

  /** Pieces that can stand at a place, the best first. */
  private pieces(letters: string, from: number): Piece[] {
    const found: Piece[] = [];
    const rest = letters.slice(from, from + this.longest);
    for (let length = rest.length; length > 0; length -= 1) {
      const piece = rest.slice(0, length);
      if (this.whole.has(piece)) found.push({ letters: piece, whole: true });
    }
    // The last syllable may not be typed to its end.
    const isLast = letters.length - from <= this.longest;
    if (isLast && !this.whole.has(rest) && this.beginnings.has(rest)) {
      found.push({ letters: rest, whole: false });
    }
    const [begun] = BEGINNINGS.exec(rest) ?? [];
    if (begun && begun !== rest && this.beginnings.has(begun)) {
      found.push({ letters: begun, whole: false });
    }
    const first = rest.slice(0, 1);
    if (first !== begun && first !== rest) found.push({ letters: first, whole: false });
    return found;
  }
}

/** Fewer pieces are better, whole ones more than others. */
function worth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { whole }) => sum + (whole ? 2 : 5), 0);
}
