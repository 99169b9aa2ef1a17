// Measures a page that is drawn out of sight. The drawing has the same styles as the page itself, so
// what is measured is what will be seen. Each setting is drawn and measured once.
import type { Arranged, PlacedBlock } from './arrange.ts';
import {
  divideCell,
  heightOf,
  lineHeightOf,
  measureCell,
  measurePieces,
  pieceOf,
  type Cell,
  type CellOf,
} from './cells.ts';
import type { Piece, Ruler, Trial } from './plan.ts';

const REGIONS = ['head', 'first', 'second', 'foot'] as const;

/** All that was measured of a page in one setting. */
type Setting = {
  trial: Trial;
  overflows: boolean;
  headHeight: number;
  turnerHeight: number;
  footHeight: number;
  pieces: Record<(typeof REGIONS)[number], Piece[]>;
  cells: Map<PlacedBlock, Cell>;
};

export function rulerOf(out: HTMLElement, arranged: Arranged): Ruler {
  const gap = parseFloat(getComputedStyle(find(out, '.parts-body')).rowGap);
  const cellOf = cellsOf(out, arranged);
  const settings = new Map<string, Setting>();
  let drawn: Trial | null = null;
  let present: Setting | null = null;

  const draw = (trial: Trial) => {
    if (drawn !== trial) applyTrial(out, trial);
    drawn = trial;
  };
  const now = (): Setting => {
    if (!present) throw new Error('A ruler measures nothing before it is set.');
    return present;
  };
  const cell = (block: PlacedBlock): Cell | null => {
    const setting = now();
    const known = setting.cells.get(block);
    const element = cellOf.get(block);
    if (known || !element) return known ?? null;
    draw(setting.trial);
    const measured = measureCell(element, gap);
    setting.cells.set(block, measured);
    return measured;
  };
  /** A row is first divided into its cells, then a cell into its lines. */
  const dividePiece = (piece: Piece, most: number): Piece[] =>
    piece.blocks.flatMap((block) => {
      const measured = cell(block);
      if (!measured) return [piece];
      return measured.height <= most
        ? [pieceOf(block, measured.height)]
        : divideCell(block, measured, most);
    });

  return {
    room: out.clientHeight,
    gap,
    set(trial) {
      const key = drawingOf(trial);
      present = settings.get(key) ?? null;
      if (present) return;
      draw(trial);
      present = measureSetting(out, arranged, cellOf, trial);
      settings.set(key, present);
    },
    overflows: () => now().overflows,
    headHeight: () => now().headHeight,
    turnerHeight: () => now().turnerHeight,
    footHeight: () => now().footHeight,
    head: () => now().pieces.head,
    foot: () => now().pieces.foot,
    first: () => now().pieces.first,
    second: () => now().pieces.second,
    divide: (pieces, most) =>
      pieces.flatMap((piece) => (piece.height > most ? dividePiece(piece, most) : [piece])),
  };
}

function cellsOf(out: HTMLElement, arranged: Arranged): CellOf {
  const cellOf: CellOf = new Map();
  for (const region of REGIONS) {
    const cells = out.querySelectorAll<HTMLElement>(`.region-${region} .cell`);
    arranged[region].forEach((block, index) => {
      const cell = cells[index];
      if (cell) cellOf.set(block, cell);
    });
  }
  return cellOf;
}

function measureSetting(
  out: HTMLElement,
  arranged: Arranged,
  cellOf: CellOf,
  trial: Trial,
): Setting {
  const pieces = (region: (typeof REGIONS)[number]) => measurePieces(arranged[region], cellOf);
  return {
    trial,
    overflows: [...cellOf.values()].some(holdsTooWide),
    headHeight: heightOf(find(out, '.parts-head')),
    turnerHeight: heightOf(find(out, '.turner')),
    footHeight: heightOf(find(out, '.parts-foot')),
    pieces: {
      head: pieces('head'),
      first: pieces('first'),
      second: pieces('second'),
      foot: pieces('foot'),
    },
    cells: new Map(),
  };
}

/** Two settings with the same drawing are measured once. */
function drawingOf(trial: Trial): string {
  const { side, marks, crop, notes, choiceColumns, answerColumns, greetingColumns } = trial;
  return [side, marks, crop, notes, choiceColumns, answerColumns, greetingColumns].join(' ');
}

export function applyTrial(out: HTMLElement, trial: Trial): void {
  out.dataset['side'] = trial.side;
  out.dataset['marks'] = trial.marks;
  out.dataset['crop'] = trial.crop;
  out.dataset['notes'] = trial.notes;
  out.dataset['greetings'] = String(trial.greetingColumns);
  out.style.setProperty('--choice-columns', String(trial.choiceColumns));
  out.style.setProperty('--answer-columns', String(trial.answerColumns));
}

/** Whether the words of the turner take more than one line, or are wider than the page. */
export function turnerBreaks(out: HTMLElement): boolean {
  const words = find(out, '.turner').querySelectorAll<HTMLElement>('.turner-words, .turner-part');
  const breaks = [...words].some((text) => heightOf(text) > lineHeightOf(text) * 1.5);
  return breaks || turnerOverflows(out);
}

/** Whether the turner is wider than the page. */
export function turnerOverflows(out: HTMLElement): boolean {
  return isTooWide(find(out, '.turner'));
}

function holdsTooWide(cell: HTMLElement): boolean {
  return [cell, ...cell.querySelectorAll<HTMLElement>('*')].some(isTooWide);
}

function isTooWide(element: HTMLElement): boolean {
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
}

function find(out: HTMLElement, selector: string): HTMLElement {
  const found = out.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
