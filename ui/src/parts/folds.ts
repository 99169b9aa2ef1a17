// How far the bars are folded, and whether their words fit.

export type Folds = {
  /** Six buttons; the languages in one; or that, and the end of the visit under *More*. */
  top: 'wide' | 'folded' | 'tight';
  /** Four buttons; *Easier to see* under More; Home too; Back too. */
  bar: 'wide' | 'folded' | 'narrow' | 'tight';
};

/** From everything in sight to the most folded. */
export const foldsInTurn: [Folds, ...Folds[]] = [
  { top: 'wide', bar: 'wide' },
  { top: 'folded', bar: 'wide' },
  { top: 'wide', bar: 'folded' },
  { top: 'folded', bar: 'folded' },
  { top: 'wide', bar: 'narrow' },
  { top: 'folded', bar: 'narrow' },
  { top: 'tight', bar: 'narrow' },
  { top: 'folded', bar: 'tight' },
  { top: 'tight', bar: 'tight' },
];

/** A bar that takes more of the screen than this is folded. */
const BAR_SHARE = { beside: 0.22, below: 0.14 };

export function wordsFit(frame: HTMLElement, folds: Folds): boolean {
  const whole = frame.getBoundingClientRect();
  const buttons = [...frame.querySelectorAll<HTMLElement>('.frame-top button, .frame-bar button')];
  return (
    buttons.every((button) => isInside(button, whole) && holdsItsWords(button)) &&
    (folds.bar === 'tight' || isModest(frame, whole))
  );
}

function isInside(button: HTMLElement, whole: DOMRect): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
}

function holdsItsWords(button: HTMLElement): boolean {
  const outer = button.getBoundingClientRect();
  return [...button.children].every((child) => {
    const { left, right } = child.getBoundingClientRect();
    const overflows = child.scrollWidth > child.clientWidth + 1 && child.clientWidth > 0;
    return left > outer.left && right < outer.right && !overflows;
  });
}

function isModest(frame: HTMLElement, whole: DOMRect): boolean {
  const bar = frame.querySelector('.frame-bar')?.getBoundingClientRect();
  if (!bar) return true;
  const isBelow = bar.width > whole.width / 2;
  return isBelow
    ? bar.height <= whole.height * BAR_SHARE.below
    : bar.width <= whole.width * BAR_SHARE.beside;
}
