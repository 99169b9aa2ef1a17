// What can be pressed on the screen, in reading order, and the way from one to the next by keys.

/** All that can be pressed now, of those that are named. */
export function controls(named = 'button:not(:disabled), input'): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(named)];
  return all.filter(
    (one) => !one.closest('[inert]') && one.checkVisibility({ visibilityProperty: true }),
  );
}

/** The one that has the focus. */
export function focusedControl(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.matches('button, input')
    ? activeElement
    : null;
}

/** The focus goes to the next control after `here`, or to the one before; from the last one to the
    first. */
export function moveFocus(
  step: 1 | -1,
  here: Element,
  all: readonly HTMLElement[] = controls(),
): HTMLElement | undefined {
  const isAfter = (one: Element) =>
    (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBefore = (one: Element) =>
    (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const next =
    step === 1 ? (all.find(isAfter) ?? all[0]) : (all.filter(isBefore).at(-1) ?? all.at(-1));
  next?.focus();
  return next;
}
