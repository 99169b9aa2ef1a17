// Measures a page that is drawn out of sight. The drawing has the same styles as the page itself, so
// what is measured is what will be seen.
import type { Block } from '../generated/Block.ts';
import type { Arranged } from './arrange.ts';
import { divideBlock } from './divide.ts';
import { drawnLines } from './lines.ts';
import type { Piece, Ruler, Trial } from './plan.ts';

type Region = 'head' | 'first' | 'second' | 'foot';

export function rulerOf(out: HTMLElement, arranged: Arranged): Ruler {
  const gap = parseFloat(getComputedStyle(find(out, '.parts-body')).rowGap);
  const cellOf = new Map<Block, HTMLElement>();
  for (const region of ['head', 'first', 'second', 'foot'] as const) {
    const cells = out.querySelectorAll<HTMLElement>(`.region-${region} .cell`);
    arranged[region].forEach((block, index) => {
      const cell = cells[index];
      if (cell) cellOf.set(block, cell);
    });
  }
  const pieces = (region: Region) => measurePieces(arranged[region], cellOf);

  return {
    room: out.clientHeight,
    gap,
    set: (trial) => applyTrial(out, trial),
    overflows: () => [...cellOf.values()].some(holdsTooWide),
    headHeight: () => heightOf(find(out, '.parts-head')),
    turnerHeight: () => heightOf(find(out, '.turner')),
    footHeight: () => heightOf(find(out, '.parts-foot')),
    head: () => pieces('head'),
    foot: () => pieces('foot'),
    first: () => pieces('first'),
    second: () => pieces('second'),
    divide: (measured, most) =>
      measured.flatMap((piece) =>
        piece.height > most ? dividePiece(piece, cellOf, most, gap) : [piece],
      ),
  };
}

/** Whether the words of the turner take more than one line, or are wider than the page. */
export function turnerBreaks(out: HTMLElement): boolean {
  const turner = find(out, '.turner');
  const tall = [...turner.querySelectorAll<HTMLElement>('.turner-words, .turner-part')].some(
    (words) => heightOf(words) > lineHeightOf(words) * 1.5,
  );
  return tall || turner.scrollWidth > turner.clientWidth + 1;
}

/** Whether the turner is wider than the page. */
export function turnerOverflows(out: HTMLElement): boolean {
  const turner = find(out, '.turner');
  return turner.scrollWidth > turner.clientWidth + 1;
}

export function applyTrial(out: HTMLElement, trial: Trial): void {
  out.dataset['side'] = trial.side;
  out.dataset['marks'] = trial.marks;
  out.dataset['crop'] = trial.crop;
  out.dataset['notes'] = trial.notes;
  out.style.setProperty('--choice-columns', String(trial.choiceColumns));
  out.style.setProperty('--answer-columns', String(trial.answerColumns));
}

/** Cells that stand in one row are one piece. */
function measurePieces(blocks: readonly Block[], cellOf: Map<Block, HTMLElement>): Piece[] {
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
      pieces.push({
        blocks: [block],
        height,
        keepsNext: block.body.kind === 'heading',
        numbers: numberOf(block),
      });
    }
    rowTop = top;
    rowOf = cell.parentElement;
  }
  return pieces;
}

function repeats(piece: Piece, block: Block): boolean {
  return numberOf(block).some((number) => piece.numbers?.includes(number));
}

function numberOf({ body }: Block): number[] {
  return body.kind === 'choice' ? [body.number] : [];
}

/** A row is first divided into its cells, then a cell into its lines. */
function dividePiece(
  piece: Piece,
  cellOf: Map<Block, HTMLElement>,
  most: number,
  gap: number,
): Piece[] {
  return piece.blocks.flatMap((block) => {
    const cell = cellOf.get(block);
    if (!cell) return [piece];
    const height = heightOf(cell);
    if (height <= most) return [{ blocks: [block], height, numbers: numberOf(block) }];
    return divideCell(block, cell, most, gap);
  });
}

function divideCell(block: Block, cell: HTMLElement, most: number, gap: number): Piece[] {
  const texts = [...cell.querySelectorAll<HTMLElement>('[data-text]')];
  const rowHeight = Math.max(...texts.map(lineHeightOf), 1);
  const frame = Math.max(0, heightOf(cell) - texts.reduce((sum, text) => sum + heightOf(text), 0));
  const width = Math.min(...texts.map((text) => text.clientWidth || Infinity));
  const ruled = document.createElement('p');
  ruled.className = 'cell-ruled';
  ruled.style.setProperty('inline-size', `${width}px`);
  const model = texts[0] ?? cell;
  (model.parentElement ?? cell).append(ruled);
  const drawn = (text: string) => drawnLines(ruled, text);
  const count = Math.floor((most - Math.min(frame, gap * 4)) / rowHeight);
  const blocks = divideBlock(block, { most: count, drawn });
  if (blocks.length === 1) {
    ruled.remove();
    return [{ blocks, height: heightOf(cell), numbers: numberOf(block) }];
  }
  const pieces = blocks.map((one) => ({
    blocks: [one],
    height: Math.min(most, estimate(one, drawn, rowHeight, Math.min(frame, gap * 4))),
    keepsNext: one.body.kind === 'heading',
    numbers: numberOf(one),
  }));
  ruled.remove();
  return pieces;
}

/** A code alone is taken to fill the room; it is measured when it is drawn. */
function estimate(
  { body }: Block,
  drawn: (text: string) => string[],
  rowHeight: number,
  frame: number,
): number {
  const texts =
    'lines' in body ? body.lines : 'text' in body ? [body.text] : body.kind === 'choice' ? [body.label] : body.kind === 'steps' ? [body.stuck.label] : [];
  if (texts.length === 0) return Infinity;
  return frame + texts.reduce((sum, text) => sum + drawn(text).length, 0) * rowHeight;
}

function holdsTooWide(cell: HTMLElement): boolean {
  return [cell, ...cell.querySelectorAll<HTMLElement>('*')].some(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
  );
}

function lineHeightOf(element: HTMLElement): number {
  return parseFloat(getComputedStyle(element).lineHeight);
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

function find(out: HTMLElement, selector: string): HTMLElement {
  const found = out.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
