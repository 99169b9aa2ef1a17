// Any finger on the glass and any key makes the voice silent at once.
import type { Visit } from '../state/visit.svelte.ts';

export function silenceOnPress(visit: Visit): void {
  const silence = (event: Event) => {
    // A key that is held has made it silent already; what it asked for is not cut off.
    if (event instanceof KeyboardEvent && event.repeat) return;
    visit.reading.onPress();
  };
  for (const name of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(name, silence, true);
  }
}
