// What a hand's presses of a dot tell: how far beside its middle they were, and whether the finger came
// down again where it had just pressed. Knows points and times, no screen.
import { distance, repeats, type Point, type Press } from './presses.ts';
import type { Touch } from '../generated/Touch.ts';

/** A finger that comes again does so in this time: longer than the longest pause leaves out. */
const AGAIN_MS = 1500;
/** What Rust takes at most. */
const MOST = 65_535;

export class Touching {
  #furthest = 0;
  #again: number | null = null;
  #last: Press | null = null;
  #now: Press | null = null;

  /** A finger comes down, with the dot's middle there. Says whether it means the dot. */
  down(press: Press, middle: Point, pxPerMm: number): boolean {
    const last = this.#last;
    if (last && repeats(last, press, { pauseMs: AGAIN_MS, pxPerMm })) {
      this.#again = Math.max(this.#again ?? 0, press.timeStamp - last.timeStamp);
      this.#last = press;
      this.#now = null;
      return false;
    }
    this.#now = press;
    this.#furthest = Math.max(this.#furthest, distance(press, middle) / pxPerMm);
    return true;
  }

  /** The finger that came down has lifted, and the dot moves. */
  lifted(timeStamp: number): void {
    this.#last = this.#now && { ...this.#now, timeStamp };
  }

  /** What all presses together tell. */
  touch(): Touch {
    const whole = (value: number) => Math.min(MOST, Math.round(value));
    return {
      beside: whole(this.#furthest * 10),
      again: this.#again === null ? null : whole(this.#again),
    };
  }
}
