// Tells Rust each second that the page is alive and whether a person was noticed meanwhile. Rust
// decides by its own clock when nobody is there any more, and answers with what is then to be shown.
import { beat } from '../host/host.ts';
import type { Visit } from './visit.svelte.ts';

const BETWEEN_BEATS_MS = 1000;
/** An answer that has not come after so long is lost, as where the process between has fallen. Rust
    takes a page for hung a while later. */
const LOST_AFTER_MS = 2000;

/** What only a person does. A mouse that moves is none of them: a table that shakes moves it too. */
const SIGNS = ['pointerdown', 'pointerup', 'touchmove', 'wheel', 'keydown', 'scroll'] as const;

export function beatForEver(visit: Visit): void {
  let person = false;
  /** Since when an answer is waited for. */
  let waiting: number | null = null;
  let beats = 0;

  const notice = (event: Event) => {
    // Something that lies on the keyboard is no person.
    if (event instanceof KeyboardEvent && event.repeat) return;
    person = true;
    visit.dim = false;
  };
  for (const name of SIGNS) {
    window.addEventListener(name, notice, { capture: true, passive: true });
  }

  setInterval(() => {
    const now = performance.now();
    if (waiting !== null && now - waiting < LOST_AFTER_MS) return;
    waiting = now;
    const noticed = person || visit.reading.isListenedTo || visit.scanning.isWaitedFor;
    person = false;
    beat(noticed)
      .then(({ page, headset, dim }) => {
        if (page) visit.arrive(page);
        if (headset !== null) void visit.talking.headset(headset);
        // Who came meanwhile was not known when that was answered.
        visit.dim = dim && !person;
        beats += 1;
        document.documentElement.dataset['beats'] = String(beats);
      })
      // The next beat tells it; Rust sees where none comes.
      .catch(() => {
        person ||= noticed;
      })
      .finally(() => {
        waiting = null;
      });
  }, BETWEEN_BEATS_MS);
}
