// The keyboard and the keypad: digits press the choice with that number, 9 turns the page, Escape
// and Backspace go back.
import type { Visit } from './visit.svelte.ts';

export function listenToKeys(visit: Visit): void {
  window.addEventListener('keydown', (event) => {
    const held = event.repeat || event.ctrlKey || event.altKey || event.metaKey;
    if (held || isTyping(event.target)) return;
    if (pressKey(event.key, visit)) event.preventDefault();
  });
}

function pressKey(key: string, visit: Visit): boolean {
  if (key === 'Escape' && visit.menu) {
    const opener = document.querySelector<HTMLElement>('[aria-expanded="true"]');
    visit.menu = null;
    opener?.focus();
    return true;
  }
  if (key === 'Escape' || key === 'Backspace') {
    const back = visit.page.frame.back;
    if (back) void visit.press(back.action);
    return true;
  }
  if (visit.menu) return false;
  if (key === '9') {
    visit.nextPart();
    return true;
  }
  if (/^[1-8]$/.test(key)) {
    pressNumber(key);
    return true;
  }
  return false;
}

/** Presses a choice; among the options of a setting, the one after the chosen one. */
function pressNumber(number: string): void {
  const found = document.querySelector<HTMLElement>(
    `[data-number="${number}"]:not([data-measuring] *)`,
  );
  if (found instanceof HTMLButtonElement) {
    found.click();
    return;
  }
  const options = [...(found?.querySelectorAll('button') ?? [])];
  const chosen = options.findIndex((option) => option.getAttribute('aria-pressed') === 'true');
  options[(chosen + 1) % options.length]?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
