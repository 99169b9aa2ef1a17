// Finds the calmest way to set a page: tries each setting, divides it into parts, and keeps the
// first one with the fewest parts.
import type { Arranged, PlacedBlock } from './arrange.ts';
import { flow, NOTHING, type Flow } from './flow.ts';
import type { Measured, Room } from './paginate.ts';

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
};

/** The plan of a page that has not been measured: everything on one part. */
export function wholePlan({ first, second }: Arranged): Plan {
  return {
    trial: firstTrial,
    head: 'stays',
    parts: [{ first: [...first, ...second], second: [] }],
    secondHeight: null,
    turner: 'words',
    streams: { first, second },
    divided: false,
    fits: false,
  };
}

/** `faults`: parts that are too high, or not as asked for. `overflows`: a word is wider than its place. */
type Weighed = { plan: Plan; faults: number; overflows?: boolean };

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

/** Fewer faults are better, then fewer parts. */
function isBetter(one: Weighed, other: Weighed): boolean {
  const [faults, most] = [faultsOf(one), faultsOf(other)];
  return faults === most ? one.plan.parts.length < other.plan.parts.length : faults < most;
}

function faultsOf({ faults, overflows }: Weighed): number {
  return faults + (overflows ? 1 : 0);
}

function* settings(arranged: Arranged, trial: Trial, ruler: Ruler): Generator<Weighed> {
  const { gap } = ruler;
  const footStays = arranged.foot.length > 0 && trial.foot === 'stays';
  const foot = footStays ? ruler.footHeight() + gap : 0;
  const whole = ruler.room - foot;
  const head = ruler.headHeight() + gap;
  const turned = whole - ruler.turnerHeight() - gap;
  const lowRoom = ruler.lowRoom - foot - (ruler.turnerHeight() + gap);
  const base = (place: Plan['head']): Base => ({ trial, head: place, turner: 'words', lowRoom });

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

/** `lowRoom`: what choices may take of the height of a part. */
type Base = Pick<Plan, 'trial' | 'head' | 'turner'> & { lowRoom: number };

function setStreams(arranged: Arranged, base: Base, ruler: Ruler, room: Room): Weighed {
  if (base.trial.side === 'single') return setSingle(base, ruler, room);
  if (base.trial.side === 'stacked') return setStacked(base, ruler, room);
  return arranged.form === 'service' ? setColumns(base, ruler, room) : setBeside(base, ruler, room);
}

/** In one stream the choices of a service and the words of a step come first. */
function setSingle(base: Base, ruler: Ruler, room: Room): Weighed {
  const head = base.head === 'flows' ? ruler.head() : [];
  const pressed = ruler.second();
  const foot = base.trial.foot === 'flows' ? ruler.foot() : [];
  const stream = flow([...head, ...pressed, ...ruler.first(), ...foot], room, ruler);
  const parts = stream.parts.map((part) => ({ first: part, second: [] }));
  const { plan, faults } = weighed(base, parts, stream, NOTHING);
  const onFirst = new Set(parts[0]?.first);
  const lead = pressed.every(({ blocks }) => blocks.every((block) => onFirst.has(block)));
  const seen = base.trial.crop !== 'none' || parts.length === 1 || ruler.few;
  return { plan, faults: faults + Number(!seen) + Number(base.trial.secondFirst && !lead) };
}

/** A picture and words side by side: only where both are whole. */
function setBeside(base: Base, ruler: Ruler, room: Room): Weighed {
  const first = flow(ruler.first(), room, ruler);
  const second = flow(ruler.second(), room, ruler);
  const parts = together(first.parts, second.parts);
  const { plan, faults } = weighed(base, parts, first, second);
  return { plan, faults: faults + Number(parts.length > 1) };
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
  const { plan, faults } = weighed(base, parts, reading, choices);
  return { plan, faults: faults + Number(!choicesLead(base, choices)) };
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
    if (lower > base.lowRoom) break;
    const share = shareHeight(base, ruler, room, reading, choices, lower);
    // Of equally good shares the one with more choices is kept.
    if (!best || !isBetter(best, share)) best = share;
  }
  // As much as can be reached may hold more choices on a part than any share that ends with one.
  const all = Number.isFinite(base.lowRoom) && choices.length > 0 ? base.lowRoom : 0;
  const most = best && all === 0 ? best : shareHeight(base, ruler, room, reading, choices, all);
  return best && !isBetter(most, best) ? best : most;
}

/** Less reading than this above the choices is only the beginning of a sentence. */
const READING_SHARE_LEAST = 0.2;

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
  const parts = together(first.parts, second.parts.slice(0, count));
  const { plan, faults } = weighed(base, parts, first, second);
  const asAsked =
    upper(0) >= ruler.room * READING_SHARE_LEAST &&
    lower <= base.lowRoom &&
    choicesLead(base, second);
  const secondHeight = parts.length > 1 ? lower : null;
  return { plan: { ...plan, secondHeight }, faults: faults + Number(!asAsked) };
}

/** The first choices stand on the first part, and all of them where that is asked for. */
function choicesLead({ trial }: Base, choices: Flow): boolean {
  if (trial.secondFirst && choices.parts.length > 1) return false;
  return choices.parts.length === 1 || choices.parts[0]?.length !== 0;
}

function weighed(base: Base, parts: Part[], first: Flow, second: Flow): Weighed {
  const streams = { first: first.parts.flat(), second: second.parts.flat() };
  const divided = first.divided || second.divided;
  const { trial, head, turner } = base;
  const found = { trial, head, turner, parts, streams, divided };
  const plan = { ...found, secondHeight: null, fits: false };
  const empty = parts.filter((part) => part.first.length + part.second.length === 0).length;
  return { plan, faults: first.misfits + second.misfits + (parts.length > 1 ? empty : 0) };
}

function together(first: PlacedBlock[][], second: PlacedBlock[][]): Part[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    first: first[index] ?? [],
    second: second[index] ?? [],
  }));
}
