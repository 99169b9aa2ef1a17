// Finds the calmest way to set a page: tries each setting, divides it into parts, and keeps the
// first one with the fewest parts.
import type { Block } from '../generated/Block.ts';
import type { Arranged } from './arrange.ts';
import { allFit, paginate, type Measured, type Room } from './paginate.ts';

/** One way to set a page. */
export type Trial = {
  /** Two streams side by side, one above the other, or one after the other. */
  side: 'beside' | 'stacked' | 'single';
  choiceColumns: number;
  answerColumns: number;
  /** Pictograms beside the words, small under the number, or none. */
  marks: 'beside' | 'under' | 'none';
  /** All rows of a drawn screen, those near the thing to press, or only that one. */
  crop: 'all' | 'near' | 'press';
};

export type Piece = Measured & { blocks: Block[] };

/** What can be measured of a page that is set in some way. All lengths are CSS pixels. */
export type Ruler = {
  set(trial: Trial): void;
  /** Whether a word is wider than its place. */
  overflows(): boolean;
  room: number;
  gap: number;
  headHeight(): number;
  turnerHeight(): number;
  footHeight(): number;
  head(): Piece[];
  first(): Piece[];
  second(): Piece[];
  /** Divides pieces that are taller than the room by their lines. */
  divide(pieces: Piece[], room: number): Piece[];
};

export type Part = { first: Block[]; second: Block[] };

export type Plan = {
  trial: Trial;
  /** Whether the head stands above every part; else it is the beginning of the first. */
  headStays: boolean;
  parts: Part[];
  /** The height of the choices of a service, where they stand under the reading. */
  secondHeight: number | null;
};

export const firstTrial: Trial = {
  side: 'single',
  choiceColumns: 2,
  answerColumns: 1,
  marks: 'beside',
  crop: 'all',
};

/** The plan of a page that has not been measured: everything on one part. */
export function wholePlan({ first, second }: Arranged): Plan {
  return {
    trial: firstTrial,
    headStays: true,
    parts: [{ first: [...first, ...second], second: [] }],
    secondHeight: null,
  };
}

type Weighed = { plan: Plan; fits: boolean };

/** Tries each kind of setting in turn; the first kind that fits at all is used. */
export function planParts(arranged: Arranged, kinds: readonly Trial[][], ruler: Ruler): Plan {
  let best: Weighed = { plan: wholePlan(arranged), fits: false };
  for (const trials of kinds) {
    for (const weighed of weigh(arranged, trials, ruler)) {
      if (best.plan.parts.length === 1 && best.fits) return best.plan;
      if (isBetter(weighed, best)) best = weighed;
    }
    if (best.fits) break;
  }
  return best.plan;
}

function* weigh(arranged: Arranged, trials: readonly Trial[], ruler: Ruler): Generator<Weighed> {
  for (const trial of trials) {
    ruler.set(trial);
    const overflows = ruler.overflows();
    for (const weighed of settings(arranged, trial, ruler)) {
      yield { ...weighed, fits: weighed.fits && !overflows };
    }
  }
}

/** What does not fit is better in more parts than in fewer. */
function isBetter(one: Weighed, other: Weighed): boolean {
  if (one.fits !== other.fits) return one.fits;
  const [count, most] = [one.plan.parts.length, other.plan.parts.length];
  return one.fits ? count < most : count > most;
}

/** First with the head above every part, then with the head at the beginning of the first. */
function* settings(arranged: Arranged, trial: Trial, ruler: Ruler): Generator<Weighed> {
  const { gap } = ruler;
  const foot = arranged.foot.length > 0 ? ruler.footHeight() + gap : 0;
  const whole = ruler.room - foot;
  const head = ruler.headHeight() + gap;
  const turner = ruler.turnerHeight() + gap;

  const inOne = setStreams(arranged, trial, ruler, even(whole - head), false);
  yield inOne;
  if (inOne.fits && inOne.plan.parts.length === 1) return;
  yield setStreams(arranged, trial, ruler, even(whole - head - turner), false);
  if (trial.side === 'single') {
    yield setStreams(arranged, trial, ruler, even(whole - turner), true);
  }
}

function setStreams(
  arranged: Arranged,
  trial: Trial,
  ruler: Ruler,
  room: Room,
  withHead: boolean,
): Weighed {
  const base = { trial, headStays: !withHead };
  if (trial.side === 'single') {
    const pieces = [...(withHead ? ruler.head() : []), ...inOrder(arranged, ruler)];
    const stream = flow(pieces, room, ruler);
    const parts = stream.parts.map((first) => ({ first, second: [] }));
    return { plan: { ...base, parts, secondHeight: null }, fits: stream.fits };
  }
  if (trial.side === 'beside') {
    const first = flow(ruler.first(), room, ruler);
    const second = flow(ruler.second(), room, ruler);
    const plan = { ...base, parts: together(first.parts, second.parts), secondHeight: null };
    return { plan, fits: first.fits && second.fits };
  }
  return stack(base, ruler, room);
}

/** In one stream the choices of a service come first, so that they are on the first part. */
function inOrder({ form }: Arranged, ruler: Ruler): Piece[] {
  const [first, second] = [ruler.first(), ruler.second()];
  return form === 'service' ? [...second, ...first] : [...first, ...second];
}

/** Reading above, choices below: shares the height so that there are the fewest parts. */
function stack(base: { trial: Trial; headStays: boolean }, ruler: Ruler, room: Room): Weighed {
  const choices = ruler.second();
  const reading = ruler.first();
  let best: Weighed | null = null;
  let lower = 0;
  choices.forEach((choice, index) => {
    lower += choice.height + (index > 0 ? ruler.gap : 0);
    if (choice.keepsNext) return;
    const upper = room.rest - lower - ruler.gap;
    const first = flow(reading, even(upper), ruler);
    const second = flow(choices, even(lower), ruler);
    const parts = together(first.parts, second.parts);
    const candidate = {
      plan: { ...base, parts, secondHeight: parts.length > 1 ? lower : null },
      fits: first.fits && second.fits && upper > 0,
    };
    // Of equally good shares the one with more choices is kept.
    if (!best || !isBetter(best, candidate)) best = candidate;
  });
  if (best) return best;
  const stream = flow(reading, room, ruler);
  const parts = together(stream.parts, [[]]);
  return { plan: { ...base, parts, secondHeight: null }, fits: stream.fits };
}

function flow(pieces: Piece[], room: Room, ruler: Ruler): { parts: Block[][]; fits: boolean } {
  const divided = ruler.divide(pieces, Math.min(room.first, room.rest));
  const parts = paginate(divided, room, ruler.gap);
  return {
    parts: parts.map((part) => part.flatMap((index) => divided[index]?.blocks ?? [])),
    fits: allFit(parts, divided, room, ruler.gap),
  };
}

/** The shorter stream stays on its last part while the longer one goes on. */
function together(first: Block[][], second: Block[][]): Part[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    first: first[Math.min(index, first.length - 1)] ?? [],
    second: second[Math.min(index, second.length - 1)] ?? [],
  }));
}

function even(height: number): Room {
  return { first: height, rest: height };
}
