// Any finger on the glass and any key makes the voice silent at once.
import type { Visit } from '../state/visit.svelte.ts';

export function silenceOnPress(visit: Visit): void {
  for (const name of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(name, () => visit.reading.onPress(), true);
  }
}
