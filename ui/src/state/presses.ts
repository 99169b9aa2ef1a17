// Protects from a finger that trembles: two touches at one spot within half a second are one.

const PAUSE_MS = 500;
const SPOT_MM = 10;

type Touch = { x: number; y: number; timeStamp: number };

/** Whether a touch repeats the last one. */
export function repeats(last: Touch | null, touch: Touch, pxPerMm: number): boolean {
  if (!last || touch.timeStamp - last.timeStamp >= PAUSE_MS) return false;
  return Math.hypot(touch.x - last.x, touch.y - last.y) < SPOT_MM * pxPerMm;
}

/** Drops repeated touches, menus that a long touch opens, and dragging, for the whole window. */
export function guardTouches(pxPerMm: () => number): void {
  let last: Touch | null = null;
  let byFinger = false;
  const notePointer = (event: PointerEvent) => (byFinger = event.pointerType === 'touch');
  const guard = (event: MouseEvent) => {
    // Keys and a mouse are not held back.
    if (event.detail === 0 || !byFinger) return;
    const touch = { x: event.clientX, y: event.clientY, timeStamp: event.timeStamp };
    if (repeats(last, touch, pxPerMm())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      last = touch;
    }
  };
  window.addEventListener('pointerdown', notePointer, true);
  window.addEventListener('click', guard, true);
  for (const name of ['contextmenu', 'dragstart', 'selectstart']) {
    window.addEventListener(name, (event) => event.preventDefault());
  }
}
