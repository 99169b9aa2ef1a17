// The loudness of the voice by keys: what is read goes on in the new loudness, and what is drawn stays.
import type { Change } from '../generated/Change.ts';
import type { Visit } from '../state/visit.svelte.ts';
import { unseen, type Passage } from './passages.ts';

export class Loudness {
  /** Counts the presses: only the newest is heard. */
  private newest = 0;
  /** Whether a press has cut off what was read, and none went on with it yet. */
  private cutOff = false;
  /** What it said itself: nobody needs to hear it to its end. */
  private word: Passage | null = null;

  constructor(private readonly visit: Visit) {}

  /** Changes it where it can be, and goes on with the sentence that the key cut off. Where nothing was
      heard, it says how loud it is now. */
  async change(change: Change | null): Promise<void> {
    const { visit } = this;
    const mine = (this.newest += 1);
    this.cutOff ||= visit.reading.wasCutOffNow && visit.reading.last !== this.word;
    if (change) await visit.hearAs(change);
    if (mine !== this.newest) return;
    const { cutOff } = this;
    this.cutOff = false;
    const { page, reading } = visit;
    if (cutOff && reading.last) {
      await reading.again();
    } else {
      this.word = unseen(page.frame.reading.spoken.volume, page.language);
      await reading.say([this.word], { tells: false });
    }
  }
}
