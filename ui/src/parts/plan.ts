// Finds the calmest way to set a page: tries each setting, divides it into parts, and keeps the
// first one with the fewest parts.
import type { Arranged, PlacedBlock } from './arrange.ts';
import type { Measured } from './paginate.ts';
import { faultsOf, isBetter, setStreams, type Base, type Weighed } from './streams.ts';

/** One way to set a page. */
export type Trial = {
  /** Two streams side by side, one above the other, or one after the other. */
  side: 'beside' | 'stacked' | 'single';
  choiceColumns: number;
  answerColumns: number;
  /** `auto`: as many as the styles say for this screen. */
  greetingColumns: 'auto' | 1;
  /** Pictograms beside the words, small under the number, or none; the number above the words. */
  marks: 'beside' | 'under' | 'none' | 'above';
  /** All rows of a drawn screen, those near the thing to press, only that one, or no picture. */
  crop: 'all' | 'near' | 'press' | 'none';
  /** Whether all choices of a service, or the words of a step, must stand whole on the first part. */
  secondFirst: boolean;
  /** Examples under a choice are left out where a page may not take more parts than this. */
  notes: 'shown' | 'left_out';
  partsMost: number;
  /** The buttons of a step stay on every part, or come after everything. */
  foot: 'stays' | 'flows';
  /** All of the room; all of it with what is pressed low on the screen; or only what is low: the
      rest stays empty above. */
  within: 'room' | 'low' | 'reach';
};

/** `continues`: set on lines of a divided block; true where a line is not the first of its text. */
export type Piece = Measured & { blocks: PlacedBlock[]; continues?: boolean };

/** What can be measured of a page that is set in some way. All lengths are CSS pixels. */
export type Ruler = {
  set(trial: Trial): void;
  /** Whether a word is wider than its place. */
  overflows(): boolean;
  room: number;
  gap: number;
  /** How much of the room is low on the screen, where all that is pressed must be; else all. */
  lowRoom: number;
  headHeight(): number;
  turnerHeight(): number;
  footHeight(): number;
  head(): Piece[];
  foot(): Piece[];
  first(): Piece[];
  second(): Piece[];
  /** Whether a part holds so few lines that texts go over from one part to the next. */
  few: boolean;
  /** Divides pieces that are taller than the room into their lines. */
  divide(pieces: Piece[], room: number): Piece[];
};

/** The turner says the part in words, in digits where words take a second line, or has one button. */
export type TurnerLook = 'words' | 'digits' | 'one_button';

export type Part = { first: PlacedBlock[]; second: PlacedBlock[] };

export type Plan = {
  trial: Trial;
  /** The head stands above every part, above the first, or flows with the rest. */
  head: 'stays' | 'first' | 'flows';
  parts: Part[];
  /** The height of the choices of a service, where they stand under the reading. */
  secondHeight: number | null;
  /** What stays empty above the page, so that all of it can be reached. */
  emptyAbove: number;
  turner: TurnerLook;
  /** All blocks of both streams, as they were divided. */
  streams: Part;
  divided: boolean;
  fits: boolean;
};

export const firstTrial: Trial = {
  side: 'single',
  choiceColumns: 2,
  answerColumns: 1,
  greetingColumns: 'auto',
  marks: 'beside',
  crop: 'all',
  secondFirst: false,
  notes: 'shown',
  partsMost: Infinity,
  foot: 'stays',
  within: 'room',
};

/** Whether all greetings of a page, of which others have none, are seen at once. */
export function greetsAtOnce({ parts }: Plan): boolean {
  const isGreeting = ({ body }: PlacedBlock) => body.kind === 'greeting';
  return parts.slice(1).every(({ first, second }) => ![...first, ...second].some(isGreeting));
}

/** The plan of a page that has not been measured: everything on one part. */
export function wholePlan({ first, second }: Arranged): Plan {
  return {
    trial: firstTrial,
    head: 'stays',
    parts: [{ first: [...first, ...second], second: [] }],
    secondHeight: null,
    emptyAbove: 0,
    turner: 'words',
    streams: { first, second },
    divided: false,
    fits: false,
  };
}

/** The same page with its blocks divided as a plan has divided them, to be measured again. */
export function asDivided(arranged: Arranged, { head, streams, trial }: Plan): Arranged {
  return {
    ...arranged,
    ...streams,
    head: head === 'flows' ? [] : arranged.head,
    foot: trial.foot === 'flows' ? [] : arranged.foot,
  };
}

/** Tries each kind of setting in turn; the first kind that fits at all is used. */
export function planParts(arranged: Arranged, kinds: readonly Trial[][], ruler: Ruler): Plan {
  const best = bestOf(arranged, kinds, ruler, false) ?? bestOf(arranged, kinds, ruler, true);
  const { plan, faults } = best ?? { plan: wholePlan(arranged), faults: Infinity };
  return { ...plan, fits: faults === 0 };
}

/** Settings in which a word is too wide for its place are weighed only where there is no other. */
function bestOf(
  arranged: Arranged,
  kinds: readonly Trial[][],
  ruler: Ruler,
  tooWide: boolean,
): Weighed | null {
  let best: Weighed | null = null;
  for (const trials of kinds) {
    for (const weighed of weigh(arranged, trials, ruler, tooWide)) {
      if (!best || isBetter(weighed, best)) best = weighed;
      if (isGood(best) && best.plan.parts.length === 1) break;
    }
    if (best && isGood(best)) break;
  }
  return best;
}

function* weigh(
  arranged: Arranged,
  trials: readonly Trial[],
  ruler: Ruler,
  tooWide: boolean,
): Generator<Weighed> {
  for (const trial of trials) {
    ruler.set(trial);
    const overflows = ruler.overflows();
    if (overflows && !tooWide) continue;
    for (const { plan, faults } of settings(arranged, trial, ruler)) {
      const many = plan.parts.length > trial.partsMost;
      yield { plan, faults: faults + Number(many), overflows };
    }
  }
}

function isGood(weighed: Weighed): boolean {
  return faultsOf(weighed) === 0;
}

function* settings(arranged: Arranged, trial: Trial, ruler: Ruler): Generator<Weighed> {
  const { gap } = ruler;
  const room = trial.within === 'reach' ? Math.min(ruler.room, ruler.lowRoom) : ruler.room;
  const footStays = arranged.foot.length > 0 && trial.foot === 'stays';
  const foot = footStays ? ruler.footHeight() + gap : 0;
  const whole = room - foot;
  const head = ruler.headHeight() + gap;
  const turned = whole - ruler.turnerHeight() - gap;
  const lowRoom = ruler.lowRoom - foot - (ruler.turnerHeight() + gap);
  const base = (place: Plan['head']): Base => ({
    trial,
    head: place,
    turner: 'words',
    lowRoom: trial.within === 'low' ? lowRoom : Infinity,
    emptyAbove: ruler.room - room,
  });

  if (ruler.few && trial.side === 'single') {
    yield setStreams(arranged, base('flows'), ruler, () => turned);
    return;
  }
  const one = setStreams(arranged, base('stays'), ruler, () => whole - head);
  if (one.faults === 0 && one.plan.parts.length === 1) {
    yield one;
    return;
  }
  yield setStreams(arranged, base('stays'), ruler, () => turned - head);
  yield setStreams(arranged, base('first'), ruler, (part) => (part === 0 ? turned - head : turned));
  if (trial.side === 'single') {
    yield setStreams(arranged, base('flows'), ruler, () => turned);
  }
}
