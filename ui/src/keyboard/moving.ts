// Moves the focus among keys with the arrows of a keyboard, to the nearest key on that side.

const SIDES: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether there was a key to go to. */
export function moveFocus(holder: HTMLElement, key: string): boolean {
  const side = SIDES[key];
  const from = document.activeElement;
  if (!side || !from || !holder.contains(from)) return false;
  const [across, down] = side;
  const here = middleOf(from);
  let nearest: { key: HTMLElement; far: number } | null = null;
  for (const other of holder.querySelectorAll<HTMLElement>('button')) {
    const { x, y } = middleOf(other);
    const ahead = (x - here.x) * across + (y - here.y) * down;
    const beside = Math.abs(x - here.x) * Math.abs(down) + Math.abs(y - here.y) * Math.abs(across);
    // Along a row only keys of that row; to another row the nearest one of it.
    if (ahead < 1 || (across !== 0 && beside > 1)) continue;
    const far = ahead * (down === 0 ? 1 : 4) + beside;
    if (!nearest || far < nearest.far) nearest = { key: other, far };
  }
  nearest?.key.focus({ preventScroll: true });
  return nearest !== null;
}

function middleOf(element: Element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
