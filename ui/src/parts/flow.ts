// Lets pieces flow over parts: divides what is too tall, and fills one part after the other.
import type { PlacedBlock } from './arrange.ts';
import { blocksOf } from './cells.ts';
import { misfits, paginate, type Room } from './paginate.ts';
import type { Piece, Ruler } from './plan.ts';

/** The blocks of each part, and how many parts are too high for theirs. */
export type Flow = { parts: PlacedBlock[][]; misfits: number; divided: boolean };

export const NOTHING: Flow = { parts: [], misfits: 0, divided: false };

export function flow(pieces: Piece[], room: Room, ruler: Ruler): Flow {
  const divided = divideTall(pieces, room, ruler);
  const parts = paginate(divided, room, ruler.gap);
  return {
    parts: parts.map((part) => blocksOf(part.flatMap((index) => divided[index] ?? []))),
    misfits: misfits(parts, divided, room, ruler.gap),
    divided: divided.length > pieces.length,
  };
}

/** Divides what no part can hold, and the first piece where it would leave the first part empty. */
function divideTall(pieces: Piece[], room: Room, ruler: Ruler): Piece[] {
  const [first, ...rest] = pieces;
  const most = Math.max(room(0), room(pieces.length * 2));
  return [...ruler.divide(first ? [first] : [], room(0)), ...ruler.divide(rest, most)];
}
