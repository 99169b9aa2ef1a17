// Measures the room that keys have, and the keys themselves, in the fonts they are drawn with.
import { lowTop } from '../state/screen.ts';
import { fold, heightOf, wantedHeight, type Fold, type Keys, type Room } from './fold.ts';
import { doesOf, shownOf, type Labels } from './keys.ts';

/** Where the page has fewer lines than this left to read, keys stand alone with the field. */
const LINES_LEAST = 6;

/** Where keys take more pages than this, they may take the room of words to choose from: those stand
    with the answers too. */
const PAGES_MANY = 3;

export type Laid = {
  fold: Fold;
  /** Whether keys stand alone with the field. */
  alone: boolean;
  /** Whether words to choose from stand above them. */
  offers: boolean;
  width: number;
  /** The height of the field. */
  field: number;
};

/** Drawn out of sight with the styles of what is measured. */
export type Samples = { key: HTMLElement; sign: HTMLElement; suggestion: HTMLElement };

/** Lays the keys out below the page, or alone with the field where no page has room beside them. */
export function layOut(
  keys: Keys,
  labels: Labels,
  main: HTMLElement,
  samples: Samples,
  { rows, low, mayLackOffers }: { rows: number; low: boolean; mayLackOffers: boolean },
): Laid {
  const { columnGap, lineHeight } = getComputedStyle(samples.key);
  const gap = parseFloat(columnGap);
  const around = roomOf(main, low);
  const key = samples.key.getBoundingClientRect().height;
  const suggestion = samples.suggestion.getBoundingClientRect().height + gap;
  const widthOf = widthsOf(labels, samples);
  const { width } = around;
  const room: Room = { width, height: Infinity, gap, key, widthOf };
  const field = heightOfField(main);

  const wanted = wantedHeight(keys, room) + rows * suggestion;
  const left = around.height - wanted - gap;
  if (!low && left >= field + gap + LINES_LEAST * parseFloat(lineHeight)) {
    return { fold: fold(keys, room), alone: false, offers: true, width, field };
  }
  const height = around.height - field - 2 * gap;
  const beside = { ...room, height: height - suggestion };
  const below = fold(keys, beside);
  const fits = heightOf(below, beside) <= beside.height;
  if (fits && (!mayLackOffers || below.pages.length <= PAGES_MANY)) {
    return { fold: below, alone: true, offers: true, width, field };
  }
  const without = fold(keys, { ...room, height });
  const offers = fits && without.pages.length * 2 > below.pages.length;
  return { fold: offers ? below : without, alone: true, offers, width, field };
}

/** What the page and the keys have together; low on the screen only what can be reached there. */
function roomOf(main: HTMLElement, low: boolean) {
  const { paddingBlockStart, paddingBlockEnd, paddingInlineStart } = getComputedStyle(main);
  const outer = main.getBoundingClientRect();
  const top = outer.top + parseFloat(paddingBlockStart);
  const bottom = outer.bottom - parseFloat(paddingBlockEnd);
  return {
    width: main.clientWidth - 2 * parseFloat(paddingInlineStart),
    height: bottom - (low ? Math.max(top, lowTop()) : top),
  };
}

function widthsOf(labels: Labels, { key, sign }: Samples): Room['widthOf'] {
  const textWidth = textWidths(key);
  const least = key.getBoundingClientRect().width;
  const drawn = sign.getBoundingClientRect().width;
  const gap = parseFloat(getComputedStyle(key).columnGap);
  return (name, look) => {
    const does = doesOf(name);
    if (!does) return Math.max(least, textWidth(shownOf(name)));
    const words = look === 'signs' ? textWidth('') : gap + textWidth(labels[does]);
    return Math.max(least, drawn + words);
  };
}

/** How wide a box with a text is, in the font and with the padding of a sample. */
function textWidths(sample: HTMLElement): (text: string) => number {
  const { font, letterSpacing, wordSpacing, paddingInlineStart, borderInlineStartWidth } =
    getComputedStyle(sample);
  const around = 2 * (parseFloat(paddingInlineStart) + parseFloat(borderInlineStartWidth)) + 1;
  // Readers may space their text; ink knows nothing of it.
  const [perLetter, perSpace] = [letterSpacing, wordSpacing].map((wide) => parseFloat(wide) || 0);
  const spaced = (text: string) =>
    [...text].length * (perLetter ?? 0) + (text.split(' ').length - 1) * (perSpace ?? 0);
  const ink = document.createElement('canvas').getContext('2d');
  return (text) => {
    if (!ink) return around;
    ink.font = font;
    return ink.measureText(text).width + spaced(text) + around;
  };
}

/** How many texts from the given one on stand in one row. */
export function countInRow(
  texts: readonly string[],
  from: number,
  width: number,
  sample: HTMLElement,
): number {
  const textWidth = textWidths(sample);
  const gap = parseFloat(getComputedStyle(sample).columnGap);
  const least = sample.getBoundingClientRect().width;
  let filled = -gap;
  let count = 0;
  for (const text of texts.slice(from)) {
    filled += gap + Math.max(least, textWidth(text));
    if (filled > width) break;
    count += 1;
  }
  return count;
}

function heightOfField(main: HTMLElement): number {
  const field = main.querySelector('[data-search]:not([data-measuring] *)');
  return field?.getBoundingClientRect().height ?? 0;
}
