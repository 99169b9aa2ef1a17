// The keyboard and the keypad: digits press the choice with that number, 9 turns the page, 0 says the
// buttons of the bars, Escape, Backspace and the star go back, the hash says the last sentence again,
// plus and minus make the voice louder and softer; arrows go from one control to the next, as Tab does.
import { moveFocus } from './controls.ts';
import { closeMenu } from './focus.ts';
import type { Visit } from './visit.svelte.ts';

export function listenToKeys(visit: Visit): void {
  let moved = false;

  window.addEventListener('keydown', (event) => {
    const held = event.repeat || event.ctrlKey || event.altKey || event.metaKey;
    if (visit.scanning.press(event)) {
      event.preventDefault();
      return;
    }
    if (held || isTyping(event.target)) return;
    const step = STEPS[event.key];
    // On the keys on the glass an arrow goes from one to the next in its own way.
    if (step && !event.defaultPrevented) {
      moveFocus(step, document.activeElement ?? document.body);
    }
    if (step || pressKey(event.key, visit)) event.preventDefault();
  });
  // Known before anything moves the focus.
  const noteMove = ({ key }: KeyboardEvent) => {
    moved = key === 'Tab' || key in STEPS;
  };
  window.addEventListener('keydown', noteMove, true);
  window.addEventListener('focusin', ({ target }) => {
    if (moved && target instanceof Element) visit.talking.reached(target);
    moved = false;
  });
}

const STEPS: Record<string, 1 | -1> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Of a keypad, and of a keyboard with keys for it. */
const LOUDNESS: Record<string, 1 | -1> = {
  '+': 1,
  '-': -1,
  AudioVolumeUp: 1,
  AudioVolumeDown: -1,
};

function pressKey(key: string, visit: Visit): boolean {
  if (key === '0') {
    void visit.talking.zero();
    return true;
  }
  if (key === '#') {
    void visit.reading.again();
    return true;
  }
  if (key in LOUDNESS) {
    const { louder, softer } = visit.page.frame.reading.spoken;
    void visit.loudness.change(LOUDNESS[key] === 1 ? louder : softer);
    return true;
  }
  if (/^[1-9]$/.test(key) && visit.talking.digit(Number(key))) return true;
  visit.talking.forget();
  if (key === 'Escape' && visit.menu) {
    void closeMenu(visit);
    return true;
  }
  if (key === 'Escape' || key === 'Backspace' || key === '*') {
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
