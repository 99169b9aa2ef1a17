// When a touch of the screen is a press. Fingers tremble, slide and stay: a press acts on lift, may
// take any time, may drift a little, and is left out where it repeats the last one.

/** A finger may drift so far and still press what it touched (check C04). */
export const DRIFT_MM = 10;
/** A second press so near to the last is the same finger. */
const SPOT_MM = 10;

/** A finger may come down so far beside what it means (check C03). */
const BESIDE_MM = 3.4;
/** In so many directions it is looked for. */
const DIRECTIONS = 16;

export type Point = { x: number; y: number };
export type Press = Point & { timeStamp: number };

/** Whether a press repeats the last one. */
export function repeats(
  last: Press | null,
  press: Press,
  { pauseMs, pxPerMm }: { pauseMs: number; pxPerMm: number },
): boolean {
  if (!last || press.timeStamp - last.timeStamp >= pauseMs) return false;
  return distance(last, press) < SPOT_MM * pxPerMm;
}

/** Whether a finger that came down here and lifts there still means what it touched. */
export function isPress(down: Point, up: Point, stillInside: boolean, pxPerMm: number): boolean {
  return stillInside || distance(down, up) < DRIFT_MM * pxPerMm;
}

/** The points at which that is looked for which a finger came down beside, the nearest first. */
export function around({ x, y }: Point, pxPerMm: number): Point[] {
  return [BESIDE_MM / 2, BESIDE_MM].flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const reach = far * pxPerMm;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
  );
}

/** In pixels. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
