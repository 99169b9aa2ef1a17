// What is to be read aloud of a part of a page: its words as they stand on screen, in reading order,
// each with its language and with the place on screen of each letter.
import type { Language } from '../generated/Language.ts';

/** A text that stands by itself: a line, a label, what a picture shows. */
export type Passage = {
  text: string;
  language: Language;
  element: Element;
  /** Its letters from one to another on screen; nothing where it is a picture. */
  letters: ((start: number, end: number) => Range) | null;
};

/** Neither seen nor heard: where a Chinese word may end. */
const MARK = '\u200b';

/** Not seen, not to be seen, or keys to type with. */
const LEFT_OUT = '[aria-hidden="true"], [data-measuring], .keyboard';

/** What turns pages is pressed, not read, unless everything is spoken; which part it is, is read. */
const TURNS = '.turner-button';

const PICTURE = '[role="img"], img';

/** The passages of the part of a page that is in sight. */
export function passagesInSight(everything: boolean): Passage[] {
  const page = document.querySelector('.frame-page .parts:not([data-measuring])');
  const all = page ? passagesOf(page) : [];
  return everything ? all : all.filter(({ element }) => !element.closest(TURNS));
}

/** What is heard and stands nowhere. */
export function unseen(text: string, language: Language): Passage {
  return { text, language, element: document.createElement('span'), letters: null };
}

/** A button's words as one, and what comes before them. */
export function named(before: string, button: Element): Passage {
  const passages = passagesOf(button);
  const text = [before, ...passages.map((passage) => passage.text.trim())].join(', ');
  const language = passages[0]?.language ?? languageOf(button);
  return { text, language, element: button, letters: null };
}

/** The passages of whatever stands in an element, in reading order. */
export function passagesOf(page: Element): Passage[] {
  const found: Passage[] = [];
  const visit = (element: Element) => {
    if (element.matches(LEFT_OUT) || !isSeen(element)) return;
    if (element instanceof HTMLInputElement) {
      found.push(typedIn(element));
      return;
    }
    if (element.matches(PICTURE)) {
      found.push(...pictured(element));
      return;
    }
    if (isText(element)) {
      const passage = written(element);
      if (passage) found.push(passage);
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(page);
  return found;
}

/** What has no box of its own is seen where its children are. */
function isSeen(element: Element): boolean {
  return (
    getComputedStyle(element).display === 'contents' ||
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Whether its words are one text, however many elements it is drawn with. */
function isText(element: Element): boolean {
  if (element.matches('[data-text]')) return true;
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function typedIn(field: HTMLInputElement): Passage {
  const text = [field.ariaLabel, field.value].filter(Boolean).join(': ');
  return { text, language: languageOf(field), element: field, letters: null };
}

function pictured(picture: Element): Passage[] {
  const text = picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '';
  return text ? [{ text, language: languageOf(picture), element: picture, letters: null }] : [];
}

function written(element: Element): Passage | null {
  const letters: { node: Text; offset: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.parentElement?.closest('[aria-hidden="true"]')) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data.charAt(offset);
      if (letter === MARK) continue;
      text += letter;
      letters.push({ node, offset });
    }
  }
  if (text.trim() === '') return null;
  const rangeOf = (start: number, end: number) => {
    const range = document.createRange();
    const first = letters[start];
    const last = letters[end - 1];
    if (first) range.setStart(first.node, first.offset);
    if (last) range.setEnd(last.node, last.offset + 1);
    return range;
  };
  return { text, language: languageOf(element), element, letters: rangeOf };
}

function languageOf(element: Element): Language {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const languages: Language[] = ['en', 'zh', 'ms', 'ta'];
  return languages.find((language) => lang.startsWith(language)) ?? 'en';
}
