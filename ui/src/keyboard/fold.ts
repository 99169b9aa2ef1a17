// Lays keys out in the room there is: in their usual rows, in more rows where those are too wide, and
// on several pages where there are too many. No key becomes smaller.

export type Row = readonly string[];

export type Fold = {
  /** The rows of each page of keys, without those that do something. */
  pages: Row[][];
  /** The rows of keys that do something, the same under each page. */
  actions: Row[];
  /** Whether keys that do something show words, or signs alone. */
  look: 'words' | 'signs';
};

/** All lengths in CSS pixels. */
export type Room = {
  width: number;
  height: number;
  /** Between two keys and between two rows. */
  gap: number;
  /** The height of every key. */
  key: number;
  /** The least width of a key that holds this letter or these words. */
  widthOf: (key: string, look: Fold['look']) => number;
};

export type Keys = {
  rows: readonly Row[];
  digits: Row;
  /** Keys that do something; the one that turns pages of keys is used only where there are several. */
  actions: readonly string[];
  turn: string;
  /** The one that only saves presses of others. */
  spare: string;
};

/** More rows of words than this are looked through, not found. */
const ACTION_ROWS_MAX = 3;

export function fold(keys: Keys, room: Room): Fold {
  const whole = folded(keys, room);
  if (heightOf(whole, room) <= room.height) return whole;
  const actions = keys.actions.filter((action) => action !== keys.spare);
  const less = folded({ ...keys, actions }, room);
  return heightOf(less, room) <= room.height ? less : whole;
}

function folded({ rows, digits, actions, turn }: Keys, room: Room): Fold {
  const letters = fitRows(rows, room);
  const numbers = fitRows([digits], room);
  const found: Fold[] = [];
  for (const look of ['words', 'signs'] as const) {
    for (const turning of [false, true]) {
      const all = actions.filter((action) => turning || action !== turn);
      const own = wrapped(all, (key) => room.widthOf(key, look), room);
      if (look === 'words' && own.length > ACTION_ROWS_MAX) continue;
      const most = Math.max(1, rowsWithin(room.height, room) - own.length);
      const together = letters.length + numbers.length <= most;
      if (turning === together) continue;
      const pages = together ? [[...numbers, ...letters]] : apart(letters, numbers, most);
      found.push({ pages, actions: own, look });
    }
  }
  // Words give way before the room is left or keys take more pages.
  const cost = (one: Fold) =>
    one.pages.length + (heightOf(one, room) > room.height ? keysOf(one) : 0);
  return found.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

function keysOf({ pages }: Fold): number {
  return pages.flat(2).length;
}

/** How high the keys of a fold are: as high as its highest page. */
export function heightOf({ pages, actions }: Fold, { key, gap }: Room): number {
  const rows = Math.max(...pages.map((page) => page.length)) + actions.length;
  return rows * (key + gap) - gap;
}

/** The height of all keys on one page, with words on those that do something. */
export function wantedHeight(keys: Keys, room: Room): number {
  return heightOf(fold(keys, { ...room, height: Infinity }), room);
}

function rowsWithin(height: number, { key, gap }: Room): number {
  return Math.floor((height + gap) / (key + gap));
}

/** Rows as they are where they fit; else all letters in their order, as many to a row as fit. */
function fitRows(rows: readonly Row[], room: Room): Row[] {
  const widthOf = (letter: string) => room.widthOf(letter, 'words');
  if (rows.every((row) => widthOfRow(row, widthOf, room) <= room.width)) return [...rows];
  return wrapped(rows.flat(), widthOf, room);
}

/** As few rows as can be, each no wider than the room; of about the same length where they may be. */
function wrapped(keys: Row, widthOf: (key: string) => number, room: Room): Row[] {
  const filled: string[][] = [];
  for (const key of keys) {
    const last = filled.at(-1);
    if (last && widthOfRow([...last, key], widthOf, room) <= room.width) last.push(key);
    else filled.push([key]);
  }
  const each = Math.ceil(keys.length / filled.length);
  const even = filled.map((_, index) => keys.slice(index * each, (index + 1) * each));
  const fits = (row: Row) => row.length > 0 && widthOfRow(row, widthOf, room) <= room.width;
  return even.every(fits) ? even : filled;
}

function widthOfRow(row: Row, widthOf: (key: string) => number, { gap }: Room): number {
  return row.reduce((sum, key) => sum + widthOf(key), 0) + (row.length - 1) * gap;
}

/** Digits by themselves where that takes no page more. */
function apart(letters: readonly Row[], numbers: readonly Row[], most: number): Row[][] {
  const separate = [...pagesOf(letters, most), ...pagesOf(numbers, most)];
  const mixed = pagesOf([...letters, ...numbers], most);
  return mixed.length < separate.length ? mixed : separate;
}

/** Rows in pages of about the same number. */
function pagesOf(rows: readonly Row[], most: number): Row[][] {
  const pages = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, index) => rows.slice(index * each, (index + 1) * each));
}
