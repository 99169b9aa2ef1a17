// Sets the two streams of a page in one way: one after the other, side by side, or one above the
// other; and tells which of two results is the better one.
import type { Arranged, PlacedBlock } from './arrange.ts';
import { flow, NOTHING, type Flow } from './flow.ts';
import type { Room } from './paginate.ts';
import type { Part, Piece, Plan, Ruler } from './plan.ts';

/** `faults`: parts that are too high, or not as asked for. `overflows`: a word is wider than its place. */
export type Weighed = { plan: Plan; faults: number; overflows?: boolean };

/** Fewer faults are better, then fewer parts. */
export function isBetter(one: Weighed, other: Weighed): boolean {
  const [faults, most] = [faultsOf(one), faultsOf(other)];
  return faults === most ? one.plan.parts.length < other.plan.parts.length : faults < most;
}

export function faultsOf({ faults, overflows }: Weighed): number {
  return faults + (overflows ? 1 : 0);
}

/** `lowRoom`: what choices may take of the height of a part. */
export type Base = Pick<Plan, 'trial' | 'head' | 'turner' | 'emptyAbove'> & { lowRoom: number };

export function setStreams(arranged: Arranged, base: Base, ruler: Ruler, room: Room): Weighed {
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
  const { trial, head, turner, emptyAbove } = base;
  const found = { trial, head, turner, emptyAbove, parts, streams, divided };
  const plan = { ...found, secondHeight: null, fits: false };
  const empty = parts.filter((part) => part.first.length + part.second.length === 0).length;
  // Where the turner itself would stand too high, the page is not low on the screen.
  const tooHigh = parts.length > 1 && base.lowRoom < 0;
  const misfits = first.misfits + second.misfits + (parts.length > 1 ? empty : 0);
  return { plan, faults: misfits + Number(tooHigh) };
}

function together(first: PlacedBlock[][], second: PlacedBlock[][]): Part[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    first: first[index] ?? [],
    second: second[index] ?? [],
  }));
}
