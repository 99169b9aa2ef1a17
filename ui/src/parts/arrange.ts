// Sorts the blocks of a page into the regions of the screen. The order within a region is the order
// of the page.
import type { Block } from '../generated/Block.ts';
import type { Page } from '../generated/Page.ts';

/** How a page is set: in one stream, as reading and choices, or as a picture and words. */
export type Form = 'plain' | 'service' | 'step' | 'welcome';

export type Arranged = {
  form: Form;
  /** Stands above both streams: the mark of a draft, the title, how far one has come. */
  head: Block[];
  /** Reading, or the picture of a step, or everything. */
  first: Block[];
  /** Choices, or the words of a step. */
  second: Block[];
  /** The buttons of a step, always at the same place. */
  foot: Block[];
};

export function arrange(page: Page): Arranged {
  const form = formOf(page);
  const arranged: Arranged = { form, head: [], first: [], second: [], foot: [] };
  page.blocks.forEach((block, index) => {
    arranged[regionOf(form, block, page.blocks[index + 1])].push(block);
  });
  arranged.head.sort((one, other) => headOrder(one) - headOrder(other));
  return arranged;
}

function formOf({ place }: Page): Form {
  if (place === 'welcome') return 'welcome';
  if (typeof place === 'string') return 'plain';
  if ('service' in place) return 'service';
  return 'step' in place ? 'step' : 'plain';
}

function regionOf(form: Form, { body }: Block, next: Block | undefined) {
  if (body.kind === 'title' || body.kind === 'progress') return 'head';
  if (body.kind === 'notice' && body.tone === 'draft') return 'head';
  if (body.kind === 'steps') return 'foot';
  if (form === 'service') return isChoosing(body.kind, next) ? 'second' : 'first';
  if (form === 'step') return isPicture(body.kind) ? 'first' : 'second';
  return 'first';
}

function isChoosing(kind: string, next: Block | undefined): boolean {
  return kind === 'choice' || (kind === 'heading' && next?.body.kind === 'choice');
}

export function isPicture(kind: string): boolean {
  return kind === 'drawing' || kind === 'scene';
}

/** The mark of a draft stands above the title. */
function headOrder({ body }: Block): number {
  return ['notice', 'title', 'progress'].indexOf(body.kind);
}

/** Blocks that stand side by side in rows. */
export type Run = { kind: 'choices' | 'answers' | 'greetings' | 'single'; blocks: Block[] };

export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const kind = runKind(block);
    const last = runs.at(-1);
    if (last && kind !== 'single' && last.kind === kind) last.blocks.push(block);
    else runs.push({ kind, blocks: [block] });
  }
  return runs;
}

function runKind({ body }: Block): Run['kind'] {
  switch (body.kind) {
    case 'choice':
      return 'choices';
    case 'answer':
      return 'answers';
    case 'greeting':
      return 'greetings';
    default:
      return 'single';
  }
}
