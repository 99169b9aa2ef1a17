// Measures a page that is drawn out of sight. The drawing has the same styles as the page itself, so
// what is measured is what will be seen. Each setting is drawn and measured once.
import { isUpright, lowTop } from '../state/screen.ts';
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
import type { Piece, Ruler, Trial, TurnerLook } from './plan.ts';

const REGIONS = ['head', 'first', 'second', 'foot'] as const;

/** All that was measured of a page in one setting. */
type Setting = {
  trial: Trial;
  overflows: boolean;
  headHeight: number;
  turnerHeight: number;
  footHeight: number;
  pieces: Record<(typeof REGIONS)[number], Piece[]>;
  heights: Map<PlacedBlock, number>;
  cells: Map<PlacedBlock, Cell>;
};

/** Fewer lines than this on a part, and texts are not kept whole. */
const LINES_FEW = 6.5;

/** Where a part holds few lines, a text higher than this share of it may go over to the next. */
const DIVIDED_SHARE = 0.3;

/** Whether a part holds so few lines that only the plainest setting has room. */
export function holdsFewLines(out: HTMLElement, { low }: Arranged): boolean {
  const room = low ? Math.min(out.clientHeight, lowRoomOf(out)) : out.clientHeight;
  return room < LINES_FEW * lineHeightOf(out);
}

/** `few`: texts go over from one part to the next, so that parts of few lines are filled. */
export function rulerOf(out: HTMLElement, arranged: Arranged, few: boolean): Ruler {
  const room = out.clientHeight;
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
    const measured = measureCell(element, setting.heights.get(block) ?? 0, gap);
    setting.cells.set(block, measured);
    return measured;
  };
  const mostOf = (block: PlacedBlock, most: number) =>
    few && isText(block) ? most * DIVIDED_SHARE : most;
  /** A row is first divided into its cells, then a cell into its lines. */
  const dividePiece = (piece: Piece, most: number): Piece[] =>
    piece.blocks.flatMap((block) => {
      const height = now().heights.get(block);
      if (height === undefined) return [piece];
      if (height <= mostOf(block, most)) return [pieceOf(block, height)];
      const measured = cell(block);
      return measured ? divideCell(block, measured, gap, most) : [piece];
    });

  return {
    room,
    gap,
    lowRoom: arranged.low ? lowRoomOf(out) : Infinity,
    few,
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
      pieces.flatMap((piece) => {
        const limit = Math.min(...piece.blocks.map((block) => mostOf(block, most)));
        return piece.height > limit ? dividePiece(piece, most) : [piece];
      }),
  };
}

/** How much of the room of a page is low on the screen. */
function lowRoomOf(out: HTMLElement): number {
  return out.getBoundingClientRect().bottom - lowTop();
}

/** Texts that may go over from one part to the next without becoming something else. */
function isText({ body }: PlacedBlock): boolean {
  return ['paragraph', 'sources', 'notice', 'status', 'instruction'].includes(body.kind);
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
    turnerHeight: heightWithMargin(find(out, `.turner[data-look="${turnerLookOf(out)}"]`)),
    footHeight: heightOf(find(out, '.parts-foot')),
    pieces: {
      head: pieces('head'),
      first: pieces('first'),
      second: pieces('second'),
      foot: pieces('foot'),
    },
    heights: new Map([...cellOf].map(([block, cell]) => [block, heightOf(cell)])),
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
  const optionColumns = isUpright() ? 1 : Math.min(2, trial.choiceColumns);
  out.style.setProperty('--option-columns', String(optionColumns));
}

/** Cards with more words than a calm card holds take what they need. */
export function letTallChoicesGrow(inSight: HTMLElement): void {
  const rows = [...inSight.querySelectorAll<HTMLElement>('.choices')];
  const tall = rows.filter((row) => row.scrollHeight > row.clientHeight + 1);
  for (const row of tall) row.classList.add('choices-tall');
}

/** Whether what stands in a stream of the part that is shown is higher than its place. */
export function holdsTooMuch(inSight: HTMLElement): boolean {
  const body = find(inSight, '.parts-body').getBoundingClientRect();
  return [...inSight.querySelectorAll<HTMLElement>('.parts-body > .stream')].some((stream) => {
    const own = stream.getBoundingClientRect();
    // The last of them may be a picture that is left out.
    const lowest = Math.max(
      ...[...stream.children].map((child) => child.getBoundingClientRect().bottom),
    );
    const isOver = lowest > Math.min(own.bottom, body.bottom) + SLACK;
    return isOver || [...stream.querySelectorAll('.drawing, .device')].some(isSqueezed);
  });
}

/**
 * A drawing gives way to what stands above it, and its device to the caption below; rows do not, and
 * stick out over what is next.
 */
function isSqueezed(drawn: Element): boolean {
  return drawn.scrollHeight > drawn.clientHeight + SLACK;
}

/** Browsers round heights; a smaller difference nobody sees. */
const SLACK = 2;

/** The look of the turner with the most words that stand on one line. */
export function turnerLookOf(out: HTMLElement): TurnerLook {
  const fits = (look: TurnerLook) => {
    const turner = find(out, `.turner[data-look="${look}"]`);
    return !isTooWide(turner) && standsOnOneLine(turner);
  };
  return (['words', 'digits'] as const).find(fits) ?? 'one_button';
}

function standsOnOneLine(turner: HTMLElement): boolean {
  const texts = [...turner.querySelectorAll<HTMLElement>('.turner-words, .turner-part')];
  return texts.every((text) => heightOf(text) <= lineHeightOf(text) * 1.5);
}

function holdsTooWide(cell: HTMLElement): boolean {
  return [cell, ...cell.querySelectorAll<HTMLElement>(HOLDERS)].some(isTooWide);
}

/** What holds texts: a word that is too wide sticks out of one of them. The words of a choice that says its
    state stand in a row that grows with them, and stick out of what holds that row. */
const HOLDERS =
  '[data-text]:not(.only-heard), button, .choice-words, .drawn, .device, .device-screen';

function isTooWide(element: HTMLElement): boolean {
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
}

function heightWithMargin(element: HTMLElement): number {
  return heightOf(element) + parseFloat(getComputedStyle(element).marginBlockStart);
}

function find(out: HTMLElement, selector: string): HTMLElement {
  const found = out.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
