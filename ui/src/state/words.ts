// Marks where Chinese words end, so that headings and buttons break only there. The marks are spaces
// of no width; they are neither seen nor heard.
import type { Block } from '../generated/Block.ts';
import type { Body } from '../generated/Body.ts';
import type { Button } from '../generated/Button.ts';
import type { Page } from '../generated/Page.ts';
import type { Piece } from '../generated/Piece.ts';

const MARK = '\u200b';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** A text in which a mark stands between two words, but not where punctuation must not be parted. */
export function marked(text: string): string {
  const found = Array.from(words.segment(text));
  return found
    .map(({ segment, isWordLike }, index) => {
      const next = found[index + 1];
      return isWordLike && next?.isWordLike ? segment + MARK : segment;
    })
    .join('');
}

/** The page with the words of its headings and buttons marked; pages in other scripts stay as they are. */
export function withWordsMarked(page: Page): Page {
  const helperReadsChinese = page.helper?.lang.startsWith('zh') ?? false;
  const isChinese = page.language === 'zh';
  // Welcome has four languages, and is written before it can be marked.
  if (page.place === 'welcome' || (!isChinese && !helperReadsChinese)) return page;
  const blocks = page.blocks.map((block) => {
    const own = isChinese ? { ...block, body: markedBody(block.body) } : block;
    return helperReadsChinese && isPressed(block) ? withGlossMarked(own) : own;
  });
  if (!isChinese) return { ...page, blocks };
  const { frame, controls } = page;
  const bars = {
    ...frame,
    scam: button(frame.scam),
    finish: orNull(frame.finish, button),
    back: orNull(frame.back, button),
    home: orNull(frame.home, button),
    pair: orNull(frame.pair, button),
    low: orNull(frame.low, button),
    settings: button(frame.settings),
    help: button(frame.help),
    more: marked(frame.more),
    less: marked(frame.less),
  };
  const turner = {
    ...controls,
    next_part: marked(controls.next_part),
    previous_part: marked(controls.previous_part),
  };
  return { ...page, blocks, frame: bars, controls: turner };
}

function isPressed({ body }: Block): boolean {
  return ['choice', 'found', 'options', 'steps', 'words'].includes(body.kind);
}

function withGlossMarked(block: Block): Block {
  return block.gloss ? { ...block, gloss: block.gloss.map(marked) } : block;
}

function markedBody(body: Body): Body {
  switch (body.kind) {
    case 'title':
    case 'heading':
      return { ...body, text: marked(body.text) };
    case 'paragraph':
      return { ...body, heading: orNull(body.heading, marked) };
    case 'sources':
      return { ...body, heading: marked(body.heading) };
    case 'answer':
      return { ...body, question: marked(body.question) };
    case 'choice':
      return {
        ...body,
        label: marked(body.label),
        note: orNull(body.note, marked),
        state: orNull(body.state, (state) => ({ ...state, text: marked(state.text) })),
      };
    case 'found':
      return { ...body, label: body.label.map(piece), note: body.note.map(piece) };
    case 'options':
      return {
        ...body,
        options: body.options.map((option) => ({ ...option, label: marked(option.label) })),
      };
    case 'words':
      return {
        ...body,
        label: marked(body.label),
        words: body.words.map((word) => ({ ...word, label: marked(word.label) })),
      };
    case 'steps':
      return {
        ...body,
        previous: orNull(body.previous, button),
        next: button(body.next),
        stuck: button(body.stuck),
      };
    default:
      return body;
  }
}

function piece(one: Piece): Piece {
  return { ...one, text: marked(one.text) };
}

function button(one: Button): Button {
  return { ...one, label: marked(one.label) };
}

function orNull<Value>(value: Value | null, mark: (value: Value) => Value): Value | null {
  return value === null ? null : mark(value);
}
