// Where the focus goes when a page or a part has been drawn.
import { tick } from 'svelte';
import type { Visit } from './visit.svelte.ts';

/** A new page is read from its title. Where one stays, the focus stays if it still can. */
export function settleFocus(visit: Visit): void {
  if (visit.turn === 0) return;
  // On Find one goes on typing.
  const field = find('[data-search]:not([data-measuring] *)');
  if (field) {
    // Who presses keys on the glass by keys or a switch stays on them.
    if (document.activeElement?.closest('.keyboard')) return;
    field.focus({ preventScroll: true });
    return;
  }
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (visit.stayed && !lost) return;
  const again = visit.stayed && visit.pressed ? find(visit.pressed) : null;
  (again ?? find('.parts h1'))?.focus({ preventScroll: true });
}

/** Closes what was opened over the page, and goes back to what opened it, which is drawn anew. */
export async function closeMenu(visit: Visit): Promise<void> {
  const opener = visit.menu === 'more' ? '[data-action="more"]:not([data-measuring] *)' : null;
  visit.menu = null;
  await tick();
  if (opener) find(opener)?.focus();
}

/** A selector of the button that has the focus. */
export function describeFocused(): string | null {
  const { action, number, word } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  if (word) return `[data-word="${word}"]`;
  if (action) return `[data-action="${action}"]`;
  return number ? `[data-number="${number}"]` : null;
}

/** The hard word that has the focus. */
export function focusedWord(): string | null {
  return (document.activeElement as HTMLElement | null)?.dataset['word'] ?? null;
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
