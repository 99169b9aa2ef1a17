// Moves the last block of a part on to the next, where the part turned out to hold too much.
import type { PlacedBlock } from './arrange.ts';
import type { Part } from './plan.ts';

/** The parts with the last block of one of them moved on; nothing where that part has only one. */
export function movedOn(parts: readonly Part[], index: number): Part[] | null {
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
