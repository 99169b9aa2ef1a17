// Fingers that look for something: where everything is spoken, what they touch is said, and said anew
// where they slide. Touches of the edge of the screen begin and end that: who sees has no reason to
// touch there, and who does not finds it by feeling for the frame.
import type { Language } from '../generated/Language.ts';
import { pxPerMm } from '../state/screen.ts';
import type { Visit } from '../state/visit.svelte.ts';

/** So many touches of the edge, one soon after the other, begin or end that everything is spoken. */
const TAPS = 3;
const TAPS_WITHIN_MS = 2500;
/** What is the edge, on the left and on the right: the empty margin of every page. */
const EDGE_MM = 7;

type Touch = {
  pointer: number;
  /** Whether it came down on what can be pressed. */
  control: boolean;
  /** Whether it came down on the edge. */
  edge: boolean;
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

  const begin = ({ isPrimary, pointerId, target, clientX }: PointerEvent) => {
    if (!isPrimary) return;
    under = thingAt(target);
    const control = under?.matches(CONTROLS) ?? false;
    const offered = visit.talking.takeOffer();
    down = { pointer: pointerId, control, edge: isEdge(clientX), offered, slid: false };
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
    const { control, edge, offered, slid } = down;
    down = null;
    if (slid || control) {
      taps = [];
      // A visit that is begun by touch is told how everything can be heard.
      visit.talking.begunByTouch = visit.page.place === 'welcome';
      return;
    }
    const recent = taps.filter((tap) => timeStamp - tap < TAPS_WITHIN_MS);
    taps = edge ? [...recent, timeStamp] : [];
    if (edge && offered && visit.talking.mayInvite) {
      taps = [];
      void visit.talking.accept(offered);
    } else if (visit.talking.mayInvite) {
      void visit.talking.invite();
    } else if (taps.length >= TAPS) {
      taps = [];
      void visit.talking.turn();
    }
  };

  window.addEventListener('pointerdown', begin, true);
  window.addEventListener('pointermove', slide, true);
  window.addEventListener('pointerup', end, true);
  window.addEventListener('pointercancel', () => (down = null), true);
}

function isEdge(x: number): boolean {
  const edge = EDGE_MM * pxPerMm();
  return x < edge || x > innerWidth - edge;
}

/** What is spoken of what stands here. */
function thingAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest(CONTROLS) ?? target.closest(TEXTS);
}
