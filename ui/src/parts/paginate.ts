// Divides what does not fit on one screen into parts. Nothing is shrunk, cut or left out.

/** One piece of a page, measured. Pieces are never divided here. */
export type Measured = {
  height: number;
  /** A heading stays on one part with what follows it. */
  keepsNext?: boolean;
  /** What stands between this piece and the one before, where it is not the gap of the page. */
  gapBefore?: number;
  /** Numbers to press; no number stands twice on one part. */
  numbers?: readonly number[];
};

/** The height that a part has for pieces; parts are counted from 0. */
export type Room = (part: number) => number;

/** The pieces of each part, by their index. Always at least one part. */
export function paginate(pieces: readonly Measured[], room: Room, gap: number): number[][] {
  const parts: number[][] = [[]];
  let filled = 0;
  let numbers = new Set<number>();

  for (const group of groups(pieces)) {
    const limit = () => room(parts.length - 1);
    const repeats = group.some((index) => pieces[index]?.numbers?.some((n) => numbers.has(n)));
    const whole = heightOf(group, pieces, gap);
    const before = pieces[group[0] ?? 0]?.gapBefore ?? gap;
    if (repeats || doesNotFit(filled, whole, before, limit())) turn();
    for (const index of group) {
      const { height = 0, gapBefore = gap } = pieces[index] ?? {};
      // A group taller than a whole part is divided where it must be.
      if (doesNotFit(filled, height, gapBefore, limit())) turn();
      parts.at(-1)?.push(index);
      filled += height + (filled > 0 ? gapBefore : 0);
      for (const number of pieces[index]?.numbers ?? []) numbers.add(number);
    }
  }
  return parts;

  function turn() {
    const last = parts.at(-1);
    // A part stays empty only where the next is roomier: it holds the title or choices alone.
    if (last?.length === 0 && room(parts.length - 1) >= room(parts.length)) return;
    parts.push([]);
    filled = 0;
    numbers = new Set();
  }
}

/** How many parts cannot hold what was put on them. */
export function misfits(
  parts: readonly (readonly number[])[],
  pieces: readonly Measured[],
  room: Room,
  gap: number,
): number {
  return parts.filter((part, index) => heightOf(part, pieces, gap) > room(index) + HAIR).length;
}

/** Browsers round heights to fractions of a pixel. */
const HAIR = 0.6;

function doesNotFit(filled: number, height: number, gap: number, limit: number): boolean {
  return filled + (filled > 0 ? gap : 0) + height > limit + HAIR;
}

function heightOf(indexes: readonly number[], pieces: readonly Measured[], gap: number): number {
  return indexes.reduce((sum, index, place) => {
    const { height = 0, gapBefore = gap } = pieces[index] ?? {};
    return sum + height + (place > 0 ? gapBefore : 0);
  }, 0);
}

function groups(pieces: readonly Measured[]): number[][] {
  const found: number[][] = [];
  let open: number[] = [];
  pieces.forEach((piece, index) => {
    open.push(index);
    if (!piece.keepsNext) {
      found.push(open);
      open = [];
    }
  });
  if (open.length > 0) found.push(open);
  return found;
}
