// What is done where a part turned out to hold too much: its last block is moved on to the next part,
// or, where it holds only one, its drawing takes less room.
import type { PlacedBlock } from './arrange.ts';
import type { Part, Plan, Trial } from './plan.ts';

/** The plan in which a part holds less; nothing where it can hold no less. */
export function withLess(plan: Plan, index: number): Plan | null {
  const parts = movedOn(plan.parts, index);
  if (parts) return { ...plan, parts };
  const { trial } = plan;
  if (trial.side === 'beside') return underWords(plan);
  const crop = CROPPED_FURTHER[trial.crop];
  return crop ? { ...plan, trial: { ...trial, crop } } : null;
}

const CROPPED_FURTHER: Record<Trial['crop'], Trial['crop'] | null> = {
  all: 'near',
  near: 'press',
  press: 'none',
  none: null,
};

/** A drawing that was too high beside the words stands under them, around the thing to press. */
function underWords(plan: Plan): Plan {
  const parts = plan.parts.map(({ first, second }) => ({
    first: [...second, ...first],
    second: [],
  }));
  return { ...plan, trial: { ...plan.trial, side: 'single', crop: 'press' }, parts };
}

/** The parts with the last block of one of them moved on; nothing where that part has only one. */
function movedOn(parts: readonly Part[], index: number): Part[] | null {
  const part = parts[index];
  if (!part) return null;
  const region = part.first.length > 1 ? 'first' : part.second.length > 1 ? 'second' : null;
  if (!region) return null;
  const blocks = part[region];
  // A heading stays with what it stands above.
  const count = isHeading(blocks.at(-2)) && blocks.length > 2 ? 2 : 1;
  const moved = blocks.slice(-count);
  const next = parts[index + 1];
  const isLast = !next;
  const following = next ?? { first: [], second: [] };
  return [
    ...parts.slice(0, index),
    { ...part, [region]: blocks.slice(0, -count) },
    { ...following, [region]: [...moved, ...following[region]] },
    ...(isLast ? [] : parts.slice(index + 2)),
  ];
}

function isHeading(block: PlacedBlock | undefined): boolean {
  return block?.body.kind === 'heading';
}
