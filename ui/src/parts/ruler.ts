// Measures a page that is drawn out of sight. The drawing has the same styles as the page itself, so
// what is measured is what will be seen.
import type { Arranged, PlacedBlock } from './arrange.ts';
import { divideBlock } from './divide.ts';
import { drawnLines } from './lines.ts';
import type { Piece, Ruler, Trial } from './plan.ts';

type Region = 'head' | 'first' | 'second' | 'foot';

export function rulerOf(out: HTMLElement, arranged: Arranged): Ruler {
  const gap = parseFloat(getComputedStyle(find(out, '.parts-body')).rowGap);
  const cellOf = new Map<PlacedBlock, HTMLElement>();
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
  out.dataset['greetings'] = String(trial.greetingColumns);
}

/** Cells that stand in one row are one piece. */
function measurePieces(
  blocks: readonly PlacedBlock[],
  cellOf: Map<PlacedBlock, HTMLElement>,
): Piece[] {
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

function repeats(piece: Piece, block: PlacedBlock): boolean {
  return numberOf(block).some((number) => piece.numbers?.includes(number));
}

function numberOf({ body }: PlacedBlock): number[] {
  return body.kind === 'choice' ? [body.number] : [];
}

/** A row is first divided into its cells, then a cell into its lines. */
function dividePiece(
  piece: Piece,
  cellOf: Map<PlacedBlock, HTMLElement>,
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

function divideCell(block: PlacedBlock, cell: HTMLElement, most: number, gap: number): Piece[] {
  const texts = [...cell.querySelectorAll<HTMLElement>('[data-text]')];
  const rowHeight = Math.max(...texts.map(lineHeightOf), 1);
  const frame = Math.max(0, heightOf(cell) - texts.reduce((sum, text) => sum + heightOf(text), 0));
  const width = Math.min(...texts.map((text) => text.clientWidth || Infinity));
  const ruled = ruledLike(texts[0] ?? cell, width);
  const drawn = (text: string) => drawnLines(ruled, text);
  const padding = Math.min(frame, gap * 4);
  const blocks = divideBlock(block, { most: Math.floor((most - padding) / rowHeight), drawn });
  const code = cell.querySelector<HTMLElement>('.address-code');
  const heightOfPiece = (piece: PlacedBlock) => {
    const lines = textsOf(piece).reduce((sum, text) => sum + drawn(text).length, 0);
    return padding + (lines > 0 || !code ? lines * rowHeight : heightOf(code));
  };
  const pieces = blocks.map((one) => ({
    blocks: [one],
    height: blocks.length === 1 ? heightOf(cell) : heightOfPiece(one),
    keepsNext: one.body.kind === 'heading',
    numbers: numberOf(one),
  }));
  ruled.remove();
  return pieces;
}

/** An element in which texts fall into lines as they do in the model. */
function ruledLike(model: HTMLElement, width: number): HTMLElement {
  const ruled = model.cloneNode(false) as HTMLElement;
  ruled.classList.add('cell-ruled');
  ruled.style.setProperty('inline-size', `${width}px`);
  (model.parentElement ?? model).append(ruled);
  return ruled;
}

/** The texts of a divided piece; its height is estimated from them until it is drawn. */
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
