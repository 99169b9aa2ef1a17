// Fingers that look for something: where everything is spoken, what they touch is said, and said anew
// where they slide. Touches beside everything begin and end that.
import type { Language } from '../generated/Language.ts';
import type { Visit } from '../state/visit.svelte.ts';

/** Touches beside everything, one soon after the other, begin or end that everything is spoken. */
const TAPS = 3;
const TAPS_WITHIN_MS = 2500;

type Touch = {
  pointer: number;
  /** Whether it came down on what can be pressed. */
  control: boolean;
  /** The language that was offered when it came down. */
  offered: Language | null;
  /** Whether it has slid to something else. */
  slid: boolean;
};

const CONTROLS = 'button, input';
const TEXTS = '[data-text], [role="img"], img, p, h1';

export function exploreByTouch(visit: Visit): void {
  let down: Touch | null = null;
  let under: Element | null = null;
  let taps: number[] = [];

  const begin = ({ isPrimary, pointerId, target }: PointerEvent) => {
    if (!isPrimary) return;
    under = thingAt(target);
    const control = under?.matches(CONTROLS) ?? false;
    down = { pointer: pointerId, control, offered: visit.talking.takeOffer(), slid: false };
    visit.talking.touched(under, false);
  };
  const slide = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (pointerId !== down?.pointer) return;
    const thing = thingAt(document.elementFromPoint(clientX, clientY));
    if (thing === under) return;
    under = thing;
    down.slid = true;
    visit.talking.touched(thing, true);
  };
  const end = ({ pointerId, timeStamp }: PointerEvent) => {
    if (pointerId !== down?.pointer) return;
    const { control, offered, slid } = down;
    down = null;
    if (slid || control) {
      taps = [];
      // A visit that is begun by touch is told how everything can be heard.
      visit.talking.begunByTouch = visit.page.place === 'welcome';
      return;
    }
    taps = [...taps.filter((tap) => timeStamp - tap < TAPS_WITHIN_MS), timeStamp];
    if (offered) {
      taps = [];
      void visit.talking.accept(offered);
    } else if (taps.length >= TAPS) {
      taps = [];
      void visit.talking.turn();
    } else if (visit.page.place === 'welcome' && !visit.page.voice.talking) {
      void visit.talking.invite();
    }
  };

  window.addEventListener('pointerdown', begin, true);
  window.addEventListener('pointermove', slide, true);
  window.addEventListener('pointerup', end, true);
  window.addEventListener('pointercancel', () => (down = null), true);
}

/** What is spoken of what stands here. */
function thingAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest(CONTROLS) ?? target.closest(TEXTS);
}
