// Marks on screen what is heard: the sentence, and in it the word. A pale ground behind them is lost on a
// pale page, so each also stands on a line (check B03); WebKit draws none for a highlight itself.
import type { Span } from '../generated/Span.ts';
import type { Passage } from './passages.ts';

const SENTENCE = 'spoken-sentence';
const WORD = 'spoken-word';

export function markSentence({ element, letters }: Passage, { start, end }: Span): void {
  unmark();
  element.setAttribute('data-spoken', letters ? 'words' : 'picture');
  if (letters) mark(SENTENCE, letters(start, end));
}

/** Marks a word, by its place in the whole passage. */
export function markWord({ letters }: Passage, { start, end }: Span): void {
  if (letters) mark(WORD, letters(start, end));
}

export function unmark(): void {
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
  removeLines(`.${SENTENCE}, .${WORD}`);
  for (const element of document.querySelectorAll('[data-spoken]'))
    element.removeAttribute('data-spoken');
}

function mark(name: string, range: Range): void {
  CSS.highlights.set(name, new Highlight(range));
  removeLines(`.${name}`);
  document.body.append(...linesUnder(range, name));
}

/** A line under each row of a range. What is drawn anew while it is heard is marked anew with its next word. */
function linesUnder(range: Range, name: string): HTMLElement[] {
  return [...range.getClientRects()].map(({ left, bottom, width }) => {
    const line = document.createElement('i');
    line.className = name;
    line.ariaHidden = 'true';
    line.style.left = `${left}px`;
    line.style.top = `${bottom}px`;
    line.style.width = `${width}px`;
    return line;
  });
}

function removeLines(selector: string): void {
  for (const line of document.querySelectorAll(selector)) line.remove();
}
