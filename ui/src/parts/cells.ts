// Measures the cells of a page that is drawn out of sight, and divides those that are too high.
import type { PlacedBlock } from './arrange.ts';
import { divideBlock } from './divide.ts';
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
    keepsNext: block.body.kind === 'heading',
    numbers: numberOf(block),
  };
}

function repeats(piece: Piece, block: PlacedBlock): boolean {
  return numberOf(block).some((number) => piece.numbers?.includes(number));
}

function numberOf({ body }: PlacedBlock): number[] {
  return body.kind === 'choice' ? [body.number] : [];
}

/** What a cell is made of, once its texts are told apart from what surrounds them. */
export type Cell = {
  height: number;
  lineHeight: number;
  padding: number;
  codeHeight: number;
  lines: Map<string, string[]>;
};

export function measureCell(cell: HTMLElement, gap: number): Cell {
  const texts = [...cell.querySelectorAll<HTMLElement>('[data-text]')];
  const height = heightOf(cell);
  const frame = height - texts.reduce((sum, text) => sum + heightOf(text), 0);
  const code = cell.querySelector<HTMLElement>('.address-code');
  return {
    height,
    lineHeight: Math.max(...texts.map(lineHeightOf), 1),
    padding: Math.min(Math.max(0, frame), gap * 4),
    codeHeight: code ? heightOf(code) : 0,
    lines: new Map(
      texts.flatMap(({ firstChild }) =>
        firstChild instanceof Text ? [[firstChild.data, drawnLines(firstChild)]] : [],
      ),
    ),
  };
}

/** Pieces that a part of this height holds; their heights are estimated until they are drawn. */
export function divideCell(block: PlacedBlock, cell: Cell, most: number): Piece[] {
  const { height, lineHeight, padding, codeHeight } = cell;
  const lines = new Map(cell.lines);
  const blocks = divideBlock(block, {
    most: Math.floor((most - padding) / lineHeight),
    drawn: (text) => lines.get(text) ?? [text],
    tell: (text, drawn) => lines.set(text, drawn),
  });
  const estimate = (piece: PlacedBlock) => {
    const count = textsOf(piece).reduce((sum, text) => sum + (lines.get(text)?.length ?? 1), 0);
    return padding + (count > 0 ? count * lineHeight : codeHeight);
  };
  return blocks.map((one) => pieceOf(one, blocks.length === 1 ? height : estimate(one)));
}

function textsOf({ body }: PlacedBlock): string[] {
  if ('lines' in body) return body.lines;
  if ('text' in body) return [body.text];
  switch (body.kind) {
    case 'choice':
      return [body.label];
    case 'steps':
      return [body.stuck.label];
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
