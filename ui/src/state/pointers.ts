// Turns fingers and mice into presses, both in the same way, for the whole window. The window's own
// clicks are left out, for they depend on how long a finger stays; keys and scripts still click.
import { around, isPress, repeats, type Point, type Press } from './presses.ts';

type Settings = {
  pxPerMm: () => number;
  pauseMs: () => number;
  /** Whether a finger that lifts from a button presses it. */
  mayPress: (button: HTMLElement) => boolean;
};

/** What no finger may do here: menus, selections, dragging, zooming, second fingers. */
const REFUSED = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'selectstart',
  'gesturestart',
  'gesturechange',
  'auxclick',
  'dblclick',
] as const;

export function listenToPointers({ pxPerMm, pauseMs, mayPress }: Settings): void {
  let down: { pointer: number; button: HTMLElement; at: Press } | null = null;
  let last: Press | null = null;

  const begin = (event: PointerEvent) => {
    // A second finger, or another button of the mouse, does nothing.
    if (!event.isPrimary || event.button !== 0) return;
    const at = pressOf(event);
    const button = buttonOf(event.target) ?? buttonBeside(at, pxPerMm());
    const again = repeats(last, at, { pauseMs: pauseMs(), pxPerMm: pxPerMm() });
    down = button && !again ? { pointer: event.pointerId, button, at } : null;
    if (down) down.button.dataset['held'] = 'true';
    // A finger that came too soon begins the pause anew.
    if (again) last = at;
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== down?.pointer) return;
    const { button, at } = release(down);
    down = null;
    const up = pressOf(event);
    const over = buttonOf(document.elementFromPoint(up.x, up.y));
    if (!button.isConnected || !isPress(at, up, over === button, pxPerMm())) return;
    last = up;
    if (!mayPress(button)) return;
    button.focus({ preventScroll: true });
    button.click();
  };
  const cancel = (event: PointerEvent) => {
    if (event.pointerId !== down?.pointer) return;
    release(down);
    down = null;
  };

  window.addEventListener('pointerdown', begin, true);
  window.addEventListener('pointerup', end, true);
  window.addEventListener('pointercancel', cancel, true);
  window.addEventListener('click', dropOwnClick, true);
  for (const name of REFUSED) {
    window.addEventListener(name, (event) => event.preventDefault(), true);
  }
  window.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
}

/** A click with a count comes from the window itself; `end` has made its own. */
function dropOwnClick(event: MouseEvent): void {
  if (event.detail === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function release<Held extends { button: HTMLElement }>(held: Held): Held {
  delete held.button.dataset['held'];
  return held;
}

function buttonOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest('button:not(:disabled)') : null;
}

/** The button that a finger beside it must have meant; none where it may have meant two. A word that is
    explained stands among others, which are read and not pressed. */
function buttonBeside(point: Point, pxPerMm: number): HTMLElement | null {
  const near = around(point, pxPerMm).map(({ x, y }) => buttonOf(document.elementFromPoint(x, y)));
  const [one, ...others] = new Set(near.filter((button) => button && !button.dataset['word']));
  return others.length === 0 ? (one ?? null) : null;
}

function pressOf({ clientX, clientY, timeStamp }: PointerEvent): Press {
  return { x: clientX, y: clientY, timeStamp };
}
