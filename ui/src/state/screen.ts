// What the screen measures, and what its system wishes for.
import type { WindowState } from '../generated/WindowState.ts';

/** CSS pixels in a millimetre, as the styles have it. */
export function pxPerMm(): number {
  const ruler = document.createElement('div');
  ruler.className = 'ruler';
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();
  return width / 100;
}

export function isUpright(): boolean {
  return matchMedia('(orientation: portrait)').matches;
}

/** The share of the screen, from below, that can be reached from a wheelchair (product.md M7). */
const LOW_SHARE = { upright: 0.45, wide: 0.6 };

/** Where the part of the screen begins that can be reached from a wheelchair, in CSS pixels. */
export function lowTop(): number {
  return innerHeight * (1 - (isUpright() ? LOW_SHARE.upright : LOW_SHARE.wide));
}

const WISHES = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  still: '(prefers-reduced-motion: reduce)',
};

export function windowState(): WindowState {
  const { dark, contrast, still } = WISHES;
  const wishes = {
    dark: matchMedia(dark).matches,
    contrast: matchMedia(contrast).matches,
    still: matchMedia(still).matches,
  };
  return { width: innerWidth, height: innerHeight, wishes };
}

/** Calls back when the window or its system changes. */
export function onWindowChange(changed: () => void): void {
  window.addEventListener('resize', changed);
  for (const wish of Object.values(WISHES)) matchMedia(wish).addEventListener('change', changed);
}
