// What the document says about itself: its language, its look, and marks for tests.
import type { Page } from '../generated/Page.ts';

/** The attributes of <html> for a page; written by the build for the first one. */
export function documentAttributes(page: Page, dim = false): Record<string, string> {
  const { theme } = page.look;
  return {
    lang: page.lang,
    'data-text-size': page.look.text_size,
    'data-theme': dim && theme === 'light' ? 'dark' : theme,
    'data-dim': String(dim),
    'data-steady': String(page.look.steady),
    'data-low': String(page.look.low),
    'data-left': String(page.look.left),
    'data-calm': String(page.look.calm),
    'data-switches': page.look.switches,
    'data-pair': String(page.helper !== null),
    'data-talking': String(page.voice.talking),
    'data-language': page.language,
    'data-place': JSON.stringify(page.place),
  };
}

export function describeDocument(page: Page, dim: boolean): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(documentAttributes(page, dim))) {
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  }
  if (page.look.px_per_mm === null) root.style.removeProperty('--mm');
  else root.style.setProperty('--mm', `${page.look.px_per_mm}px`);
}

export function describeParts(page: Page, part: number, parts: number, ready: boolean): void {
  const { dataset } = document.documentElement;
  dataset['part'] = String(part + 1);
  dataset['parts'] = String(parts);
  dataset['ready'] = String(ready);
  // The window takes this name, and screen readers say it when it changes: nothing else tells them of
  // a new page or part. While a page is not final, its parts may still change.
  if (ready) document.title = titleOf(page, part, parts);
}

/** WebKit keeps the styles it once found for what stands in an element with a custom property of its own,
    after the element is gone, until a style sheet comes or goes: some 50 KiB for each part that is turned
    (WebKitGTK 2.50). An empty sheet is enough. */
export function forgetStyles(): void {
  document.adoptedStyleSheets = [new CSSStyleSheet()];
}

/** The name of the page, and of its part from the second on. */
export function titleOf(
  page: Pick<Page, 'window_title' | 'controls'>,
  part: number,
  parts: number,
): string {
  const words = part > 0 ? page.controls.parts[parts - 1]?.[part] : undefined;
  return words ? `${words} – ${page.window_title}` : page.window_title;
}
