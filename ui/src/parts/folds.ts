// How far the bars are folded, and whether their words fit.
import { lowTop } from '../state/screen.ts';

export type Folds = {
  /** Six buttons; the languages in one; or that, and the end of the visit under *More*. */
  top: 'wide' | 'folded' | 'tight';
  /** Four buttons; *Easier to see* under More; Home too; Back too; what is left moves to the upper
      bar, and the languages under More. */
  bar: 'wide' | 'folded' | 'narrow' | 'tight' | 'above';
};

const TOPS = ['wide', 'folded', 'tight'] as const;
const BARS = ['wide', 'folded', 'narrow', 'tight', 'above'] as const;

/** Everything in sight; low on the screen only what one row holds, for the page needs the room. */
export function unfolded({ low }: { low: boolean }): Folds {
  return { top: low ? 'folded' : TOPS[0], bar: BARS[0] };
}

/** The same bars with each one folded further whose words do not fit; nothing where all is well. */
export function foldedFurther(frame: HTMLElement, folds: Folds): Folds | null {
  const top = fits(frame, '.frame-top') ? folds.top : further(TOPS, folds.top);
  const lowerFits = fits(frame, '.frame-bar') && isModest(frame, folds);
  const bar = lowerFits ? folds.bar : further(BARS, folds.bar);
  if (top === folds.top && bar === folds.bar) return null;
  return { top: bar === 'above' ? 'tight' : top, bar };
}

function further<Fold>(all: readonly Fold[], fold: Fold): Fold {
  return all[all.indexOf(fold) + 1] ?? fold;
}

/** A bar that takes more of the screen than this is folded. */
const BAR_SHARE = { beside: 0.24, below: 0.14 };

function fits(frame: HTMLElement, bar: string): boolean {
  const { left, right, bottom } = frame.getBoundingClientRect();
  const isLow = document.documentElement.dataset['low'] === 'true';
  const around = { left, right, top: isLow ? lowTop() : 0, bottom: bottom - RING };
  const buttons = [...frame.querySelectorAll<HTMLElement>(`${bar} button`)];
  return buttons.every((button) => isInside(button, around) && holdsItsWords(button));
}

/** A ring around a button must be seen too. */
const RING = 6;

type Around = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

function isInside(button: HTMLElement, whole: Around): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
}

function holdsItsWords(button: HTMLElement): boolean {
  const outer = button.getBoundingClientRect();
  return [...button.children].every((child) => {
    const { left, right, top, bottom } = child.getBoundingClientRect();
    const overflows = child.scrollWidth > child.clientWidth + 1 && child.clientWidth > 0;
    const isAcross = left > outer.left && right < outer.right && !overflows;
    return isAcross && top > outer.top && bottom < outer.bottom;
  });
}

function isModest(frame: HTMLElement, { bar: fold }: Folds): boolean {
  const whole = frame.getBoundingClientRect();
  const bar = frame.querySelector('.frame-bar')?.getBoundingClientRect();
  if (!bar) return true;
  // Below the page even a high bar leaves more room than none: the upper bar would be wider than it.
  if (bar.width > whole.width / 2) {
    return fold === 'tight' || bar.height <= whole.height * BAR_SHARE.below;
  }
  return bar.width <= whole.width * BAR_SHARE.beside;
}
