// Marks on screen what is heard: the sentence, and in it the word.
import type { Span } from '../generated/Span.ts';
import type { Passage } from './passages.ts';

const SENTENCE = 'spoken-sentence';
const WORD = 'spoken-word';

export function markSentence({ element, letters }: Passage, { start, end }: Span): void {
  unmark();
  element.setAttribute('data-spoken', letters ? 'words' : 'picture');
  if (letters) CSS.highlights.set(SENTENCE, new Highlight(letters(start, end)));
}

/** Marks a word, by its place in the whole passage. */
export function markWord({ letters }: Passage, { start, end }: Span): void {
  if (letters) CSS.highlights.set(WORD, new Highlight(letters(start, end)));
}

export function unmark(): void {
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
  for (const element of document.querySelectorAll('[data-spoken]'))
    element.removeAttribute('data-spoken');
}
