// Finds the calmest way to set a page: tries each setting, divides it into parts, and keeps the
// first one with the fewest parts.
import type { Arranged, PlacedBlock } from './arrange.ts';
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

export type Piece = Measured & { blocks: PlacedBlock[] };

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

export type Part = { first: PlacedBlock[]; second: PlacedBlock[] };

export type Plan = {
  trial: Trial;
  /** The head stands above every part, above the first, or flows with the rest. */
  head: 'stays' | 'first' | 'flows';
  parts: Part[];
  /** The height of the choices of a service, where they stand under the reading. */
  secondHeight: number | null;
  /** The turner shows marks in place of words where its words would take more than one line. */
  tightTurner: boolean;
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
    head: 'stays',
    parts: [{ first: [...first, ...second], second: [] }],
    secondHeight: null,
    tightTurner: false,
  };
}

type Weighed = { plan: Plan; fits: boolean };

/** Tries each kind of setting in turn; the first kind that fits at all is used. */
export function planParts(arranged: Arranged, kinds: readonly Trial[][], ruler: Ruler): Plan {
  let best: Weighed = { plan: wholePlan(arranged), fits: false };
  for (const trials of kinds) {
    for (const weighed of weigh(arranged, trials, ruler)) {
      if (isBetter(weighed, best)) best = weighed;
      if (best.fits && best.plan.parts.length === 1) return best.plan;
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

function* settings(arranged: Arranged, trial: Trial, ruler: Ruler): Generator<Weighed> {
  const { gap } = ruler;
  const base = (place: Plan['head']): Base => ({ trial, head: place, tightTurner: false });
  const foot = arranged.foot.length > 0 ? ruler.footHeight() + gap : 0;
  const whole = ruler.room - foot;
  const head = ruler.headHeight() + gap;
  const turned = whole - ruler.turnerHeight() - gap;

  const one = setStreams(arranged, base('stays'), ruler, () => whole - head);
  if (one.fits && one.plan.parts.length === 1) {
    yield one;
    return;
  }
  yield setStreams(arranged, base('stays'), ruler, () => turned - head);
  yield setStreams(arranged, base('first'), ruler, (part) =>
    part === 0 ? turned - head : turned,
  );
  if (trial.side === 'single') {
    yield setStreams(arranged, base('flows'), ruler, () => turned);
  }
}

type Base = Pick<Plan, 'trial' | 'head' | 'tightTurner'>;

function setStreams(arranged: Arranged, base: Base, ruler: Ruler, room: Room): Weighed {
  if (base.trial.side === 'single') return setSingle(arranged, base, ruler, room);
  if (base.trial.side === 'stacked') return setStacked(base, ruler, room);
  return arranged.form === 'service'
    ? setColumns(base, ruler, room)
    : setBeside(base, ruler, room);
}

/** In one stream the choices of a service come first, so that they are on the first part. */
function setSingle(arranged: Arranged, base: Base, ruler: Ruler, room: Room): Weighed {
  const head = base.head === 'flows' ? ruler.head() : [];
  const [first, second] = [ruler.first(), ruler.second()];
  const rest = arranged.form === 'service' ? [...second, ...first] : [...first, ...second];
  const stream = flow([...head, ...rest], room, ruler);
  const parts = stream.parts.map((part) => ({ first: part, second: [] }));
  return { plan: { ...base, parts, secondHeight: null }, fits: stream.fits };
}

/** A picture stays while the words beside it go on. */
function setBeside(base: Base, ruler: Ruler, room: Room): Weighed {
  const first = flow(ruler.first(), room, ruler);
  const second = flow(ruler.second(), room, ruler);
  const parts = second.parts.map((words) => ({ first: first.parts[0] ?? [], second: words }));
  const fits = first.fits && second.fits && first.parts.length === 1;
  return { plan: { ...base, parts, secondHeight: null }, fits };
}

/** Reading and choices side by side; once the choices are all shown, reading takes both columns. */
function setColumns(base: Base, ruler: Ruler, room: Room): Weighed {
  const choices = flow(ruler.second(), room, ruler);
  const count = choices.parts.some((part) => part.length > 0) ? choices.parts.length : 0;
  const partOf = (column: number) =>
    column < count ? column : count + Math.floor((column - count) / 2);
  const reading = flow(ruler.first(), (column) => room(partOf(column)), ruler);
  const columns = reading.parts;
  const parts: Part[] = choices.parts
    .slice(0, count)
    .map((second, index) => ({ first: columns[index] ?? columns.at(-1) ?? [], second }));
  for (let column = count; column < columns.length; column += 2) {
    parts.push({ first: columns[column] ?? [], second: columns[column + 1] ?? [] });
  }
  const plan = { ...base, parts, secondHeight: null };
  return { plan, fits: choices.fits && reading.fits };
}

/** Reading above, choices below: shares the height so that there are the fewest parts. */
function setStacked(base: Base, ruler: Ruler, room: Room): Weighed {
  const choices = ruler.second();
  const reading = ruler.first();
  let best: Weighed | null = null;
  let lower = 0;
  for (const [index, choice] of choices.entries()) {
    lower += choice.height + (index > 0 ? ruler.gap : 0);
    if (choice.keepsNext) continue;
    const share = shareHeight(base, ruler, room, reading, choices, lower);
    // Of equally good shares the one with more choices is kept.
    if (!best || !isBetter(best, share)) best = share;
  }
  return best ?? shareHeight(base, ruler, room, reading, choices, 0);
}

function shareHeight(
  base: Base,
  ruler: Ruler,
  room: Room,
  reading: Piece[],
  choices: Piece[],
  lower: number,
): Weighed {
  const second = flow(choices, () => lower, ruler);
  const count = choices.length > 0 ? second.parts.length : 0;
  const upper = (part: number) => room(part) - (part < count ? lower + ruler.gap : 0);
  const first = flow(reading, upper, ruler);
  const parts = Array.from({ length: Math.max(first.parts.length, count) }, (_, index) => ({
    first: first.parts[index] ?? [],
    second: index < count ? (second.parts[index] ?? []) : [],
  }));
  return {
    plan: { ...base, parts, secondHeight: parts.length > 1 ? lower : null },
    fits: first.fits && second.fits && upper(0) > 0,
  };
}

function flow(pieces: Piece[], room: Room, ruler: Ruler): { parts: PlacedBlock[][]; fits: boolean } {
  const divided = divideTall(pieces, room, ruler);
  const parts = paginate(divided, room, ruler.gap);
  return {
    parts: parts.map((part) => part.flatMap((index) => divided[index]?.blocks ?? [])),
    fits: allFit(parts, divided, room, ruler.gap),
  };
}

/** Divides what no part can hold, and the first piece where it would leave the first part empty. */
function divideTall(pieces: Piece[], room: Room, ruler: Ruler): Piece[] {
  const divided = ruler.divide(pieces, Math.max(room(0), room(pieces.length * 2)));
  const [first, ...rest] = divided;
  if (!first || first.height <= room(0)) return divided;
  return [...ruler.divide([first], room(0)), ...rest];
}
