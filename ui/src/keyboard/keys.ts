// Draws keys with simple-keyboard and tells which one was pressed. What is typed is not its affair:
// it keeps nothing, repeats nothing while a key is held, and takes no part in what the field does.
import SimpleKeyboard from 'simple-keyboard';
import { strokes, type Sign } from '../components/pictograms.ts';
import type { Keyboard as Words } from '../generated/Keyboard.ts';
import type { Fold, Row } from './fold.ts';
import type { Order } from './layouts.ts';

/** What a key does that writes no letter. */
export type Does = 'close' | 'order' | 'letters' | 'more' | 'space' | 'clear' | 'delete' | 'find';

const SIGNS: Record<Does, Sign | 'search'> = {
  close: 'keys_away',
  order: 'order',
  letters: 'languages',
  more: 'more',
  space: 'space',
  clear: 'empty',
  delete: 'delete',
  find: 'search',
};

const PULLI = '\u0BCD';
/** A sign needs something to stand on. */
const PULLI_SHOWN = `\u25CC${PULLI}`;

export type Labels = Record<Does, string>;

/** The words of the keys that do something, as things are now. */
export function labelsOf(words: Words, order: Order, own: boolean): Labels {
  const { close, more, space, clear, find } = words;
  return {
    close,
    more,
    space,
    clear,
    find,
    delete: words.delete,
    order: order === 'usual' ? words.alphabetical : words.usual,
    letters: own ? words.latin : words.own,
  };
}

/** How keys are named in layouts: letters by themselves, others in braces. */
export function keyOf(does: Does): string {
  return `{${does}}`;
}

export function doesOf(key: string): Does | null {
  return key.startsWith('{') ? (key.slice(1, -1) as Does) : null;
}

export function shownOf(key: string): string {
  return key === PULLI ? PULLI_SHOWN : key;
}

export class Keys {
  private readonly drawn: SimpleKeyboard;

  constructor(holder: HTMLElement, pressed: (key: string) => void) {
    this.drawn = new SimpleKeyboard(holder, {
      useButtonTag: true,
      // A click is made by the pointers of the whole page, and by keys.
      useMouseEvents: true,
      disableButtonHold: true,
      disableCaretPositioning: true,
      beforeInputUpdate: (keyboard: SimpleKeyboard) => keyboard.clearInput(),
      onKeyPress: pressed,
      onChange: () => this.drawn.clearInput(),
    });
  }

  draw(rows: readonly Row[], look: Fold['look'], labels: Labels, pulli: string): void {
    const all = Object.keys(labels) as Does[];
    const display = Object.fromEntries([
      ...all.map((does) => [keyOf(does), markup(does, look, labels[does])]),
      ...rows.flat().flatMap((key) => (doesOf(key) ? [] : [[key, label(shownOf(key))]])),
    ]) as Record<string, string>;
    const names = all.map((does) => named(keyOf(does), labels[does]));
    this.drawn.setOptions({
      layout: { default: rows.map((row) => row.join(' ')) },
      display,
      buttonTheme: [
        { class: 'key-action', buttons: all.map(keyOf).join(' ') },
        { class: 'key-space', buttons: keyOf('space') },
        { class: 'way-button', buttons: keyOf('find') },
      ],
      buttonAttributes: [...names, named(PULLI, pulli)],
    });
    for (const key of this.drawn.keyboardDOM.querySelectorAll('button')) key.type = 'button';
  }

  destroy(): void {
    this.drawn.clearInput();
    this.drawn.destroy();
  }
}

function named(buttons: string, value: string) {
  return { attribute: 'aria-label', value, buttons };
}

function markup(does: Does, look: Fold['look'], words: string): string {
  const sign = `<svg class="pictogram pictogram-small" viewBox="0 0 24 24" aria-hidden="true"><path d="${strokes[SIGNS[does]]}"/></svg>`;
  return look === 'signs' ? sign : sign + label(words);
}

function label(words: string): string {
  const written = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<span class="key-words" data-text>${written}</span>`;
}
