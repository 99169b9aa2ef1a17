// Measures the cells of a page that is drawn out of sight, and divides those that are too high.
import type { PlacedBlock } from './arrange.ts';
import { divideBlock, joined, present } from './divide.ts';
import { drawnLines } from './lines.ts';
import type { Piece } from './plan.ts';

export type CellOf = Map<PlacedBlock, HTMLElement>;

/** Cells that stand in one row are one piece. */
export function measurePieces(blocks: readonly PlacedBlock[], cellOf: CellOf): Piece[] {
  const pieces: Piece[] = [];
  let rowTop: number | null = null;
  let rowOf: Element | null = null;
  for (const block of blocks) {
    const cell = cellOf.get(block);
    if (!cell) continue;
    const { top, height } = cell.getBoundingClientRect();
    const last = pieces.at(-1);
    const isRow = cell.parentElement?.classList.contains('rows') ?? false;
    if (last && isRow && rowOf === cell.parentElement && rowTop === top && !repeats(last, block)) {
      last.blocks.push(block);
      last.height = Math.max(last.height, height);
      last.numbers = [...(last.numbers ?? []), ...numberOf(block)];
    } else {
      // Hard words stand with what they are words of.
      if (last && block.body.kind === 'words') last.keepsNext = true;
      pieces.push(pieceOf(block, height));
    }
    rowTop = top;
    rowOf = cell.parentElement;
  }
  return pieces;
}

export function pieceOf(block: PlacedBlock, height: number): Piece {
  return {
    blocks: [block],
    height,
    keepsNext: keepsNext(block),
    numbers: numberOf(block),
  };
}

/** A word that was divided from what explains it stays with it. */
function keepsNext({ body, leads = false }: PlacedBlock): boolean {
  if (leads) return true;
  if (body.kind === 'words') return body.says === null && body.words.at(-1)?.open === true;
  return body.kind === 'heading' || body.kind === 'title';
}

function repeats(piece: Piece, block: PlacedBlock): boolean {
  return numberOf(block).some((number) => piece.numbers?.includes(number));
}

function numberOf({ body }: PlacedBlock): number[] {
  const numbered = body.kind === 'choice' || body.kind === 'found' || body.kind === 'options';
  return numbered ? [body.number] : [];
}

/** What a cell is made of, once its texts are told apart from what surrounds them. */
export type Cell = {
  height: number;
  lineHeight: number;
  padding: number;
  codeHeight: number;
  /** Room below each text, where a reader's own styles ask for some (WCAG 1.4.12). */
  margin: number;
  /** The height of the name of a setting, and of its highest option. */
  setting: { label: number; option: number } | null;
  /** The height of the highest button that explains a word. */
  word: number;
  lines: Map<string, string[]>;
};

export function measureCell(cell: HTMLElement, height: number, gap: number): Cell {
  const texts = [...cell.querySelectorAll<HTMLElement>('[data-text]')];
  const frame = height - texts.reduce((sum, text) => sum + heightOf(text), 0);
  const code = cell.querySelector<HTMLElement>('.address-code');
  return {
    height,
    lineHeight: Math.max(...texts.map(lineHeightOf), 1),
    padding: Math.min(Math.max(0, frame), gap * 4),
    codeHeight: code ? heightOf(code) : 0,
    margin: Math.max(0, ...texts.map((text) => parseFloat(getComputedStyle(text).marginBlockEnd))),
    setting: measureOptions(cell, gap),
    word: Math.max(0, ...[...cell.querySelectorAll<HTMLElement>('.word')].map(heightOf)),
    lines: new Map(
      texts.flatMap(({ firstChild }) =>
        firstChild instanceof Text ? [[firstChild.data, drawnLines(firstChild)]] : [],
      ),
    ),
  };
}

function measureOptions(cell: HTMLElement, gap: number): Cell['setting'] {
  const label = cell.querySelector<HTMLElement>('.options-label');
  const options = [...cell.querySelectorAll<HTMLElement>('.option')];
  if (!label) return null;
  const margin = parseFloat(getComputedStyle(label).marginBlockEnd);
  return { label: heightOf(label) + margin + gap, option: Math.max(...options.map(heightOf)) };
}

/** The lines of a cell, each a piece of its own; their heights are estimated until they are drawn.
    `room`: the height of a part. */
export function divideCell(block: PlacedBlock, cell: Cell, gap: number, room: number): Piece[] {
  const { height, lineHeight, padding, codeHeight, setting, word, margin } = cell;
  const margins = gap + margin * 2;
  const apart = setting
    ? setting.label + setting.option + margins > room
    : block.body.kind === 'words' && block.body.words.length === 1 && height > room;
  const lines = new Map(cell.lines);
  const continuing = new Set<string>();
  const blocks = divideBlock(block, {
    most: 1,
    drawn: (text) => lines.get(text) ?? [text],
    apart,
    tell: (text, drawn, continues) => {
      lines.set(text, drawn);
      if (continues) continuing.add(text);
    },
  });
  if (blocks.length === 1) return [pieceOf(block, height)];
  const drawn = [...cell.lines.values()].reduce((sum, all) => sum + all.length, 0) * lineHeight;
  const isFlat = block.body.kind === 'paragraph' || block.body.kind === 'sources';
  const surrounded = isFlat ? 0 : padding;
  return blocks.map((one, index) => {
    const before = blocks[index - 1];
    if (setting && one.body.kind === 'options') {
      const isFirst = before?.body.kind !== 'options';
      return optionPiece(one, isFirst, { ...setting, ...(apart && { label: 0 }) }, margins);
    }
    const texts = textsOf(one);
    const count = texts.reduce((sum, text) => sum + (lines.get(text)?.length ?? 1), 0);
    if (one.body.kind === 'words') return wordPiece(one, word + gap + (apart ? 0 : lineHeight));
    const around = one.body.kind === block.body.kind ? surrounded : 0;
    const tall =
      count > 0
        ? count * lineHeight + texts.length * margin
        : codeHeight || Math.max(0, height - drawn);
    const continues = texts.some((text) => continuing.has(text));
    const follows = before?.body.kind === one.body.kind && before.body.kind === 'paragraph';
    return {
      ...pieceOf(one, tall + (continues ? 0 : around)),
      continues,
      ...(continues ? { gapBefore: 0 } : follows ? { gapBefore: gap / 2 } : {}),
    };
  });
}

/** There is one title on a part, and one name of a setting, also where they had been divided in an
    earlier look; other blocks were never one. */
function dividedEarlier({ body }: PlacedBlock): boolean | undefined {
  if (body.kind === 'title') return true;
  return body.kind === 'options' || body.kind === 'words' ? false : undefined;
}

/** An option by itself. Where it follows another, the name of the setting is not said again. */
function optionPiece(
  block: PlacedBlock,
  isFirst: boolean,
  { label, option }: { label: number; option: number },
  gap: number,
): Piece {
  const piece = pieceOf(block, label + option + gap);
  // The options of one setting have one number, and may stand on one part.
  return isFirst ? piece : { ...piece, numbers: [], gapBefore: -label };
}

/** A word by itself, under the question; beside others it takes no more room than they do. */
function wordPiece(block: PlacedBlock, height: number): Piece {
  return { ...pieceOf(block, height), continues: false };
}

/** The blocks of a part: lines that were divided and stand together again are one block. */
export function blocksOf(pieces: readonly Piece[]): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  for (const { blocks, continues } of pieces) {
    for (const block of blocks) {
      const last = found.at(-1);
      const again = continues ?? dividedEarlier(block);
      const whole = last && again !== undefined ? joined(last, block, again) : null;
      if (whole) found[found.length - 1] = whole;
      else found.push(block);
    }
  }
  return found;
}

function textsOf({ body }: PlacedBlock): string[] {
  if ('lines' in body) return body.lines;
  if (body.kind === 'title') return present([body.above, body.text, body.official]);
  if ('text' in body) return [body.text];
  switch (body.kind) {
    case 'choice':
      return [body.label];
    case 'found':
      return [body.label.map(({ text }) => text).join('')];
    case 'steps':
      return [body.stuck.label];
    case 'words':
      return [body.label, ...body.words.map(({ label }) => label), ...present([body.says])];
    case 'telephone':
      return [body.name, body.number];
    case 'address':
      return [body.label, body.shown].filter((text) => text !== '');
    default:
      return [];
  }
}

export function lineHeightOf(element: HTMLElement): number {
  return parseFloat(getComputedStyle(element).lineHeight);
}

export function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
