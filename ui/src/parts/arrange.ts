// Sorts the blocks of a page into the regions of the screen. The order within a region is the order
// of the page.
import type { Block } from '../generated/Block.ts';
import type { Page } from '../generated/Page.ts';

/** How a page is set: in one stream, as reading and choices, or as a picture and words. */
export type Form = 'plain' | 'home' | 'service' | 'step' | 'welcome';

export type Arranged = {
  form: Form;
  /** Everything to press stands below all reading, low on the screen. */
  low: boolean;
  /** Stands above both streams: the title, the mark of a draft, how far one has come. */
  head: Block[];
  /** Reading, or the picture of a step, or everything. */
  first: PlacedBlock[];
  /** Choices, or the words of a step. */
  second: Block[];
  /** The buttons of a step, always at the same place. */
  foot: PlacedBlock[];
};

/** A block as it is placed: perhaps in another language than the page, perhaps one button of three. */
export type PlacedBlock = Block & {
  lang?: string;
  only?: 'previous' | 'stuck' | 'next';
  /** Options of a setting, or words, whose name was read before them. */
  unnamed?: boolean;
  /** Names what follows it, and stays with that on one part, or begins one. */
  leads?: boolean;
  /** The language of the lines of a helper. */
  helperLang?: string;
  /** The line of a helper that stands by itself: where a block was divided, it follows. */
  small?: boolean;
};

/** The ways to arrange a page, best first: Welcome may keep sentences for after all greetings. */
export function arrangements(page: Page): [Arranged, ...Arranged[]] {
  const whole = arrange(page);
  // Low on the screen the greetings alone are pressed, and all sentences are read above them.
  if (whole.form === 'welcome' && whole.low) return [spoken(whole)];
  return whole.form === 'welcome'
    ? [whole, ...[3, 2, 1, 0].map((most) => shortened(whole, most))]
    : [whole];
}

/** All four greetings are seen at once; what does not fit on their buttons follows them. */
function shortened(arranged: Arranged, most: number): Arranged {
  const { kept, rest } = parted(arranged.first, most);
  return { ...arranged, first: [...kept, ...rest] };
}

function spoken(arranged: Arranged): Arranged {
  const { kept, rest } = parted(arranged.second, 0);
  return { ...arranged, first: [...arranged.first, ...rest], second: kept };
}

/** Greetings with so many sentences at most, and the sentences that were taken off. */
function parted(blocks: readonly PlacedBlock[], most: number) {
  const rest: PlacedBlock[] = [];
  const kept = blocks.map((block) => {
    const { id, body } = block;
    if (body.kind !== 'greeting' || body.lines.length <= most) return block;
    const lines = body.lines.slice(most);
    rest.push({
      id,
      lang: body.lang,
      body: { kind: 'paragraph', heading: null, lines, goal: null },
    });
    return { id, body: { ...body, lines: body.lines.slice(0, most) } };
  });
  return { kept, rest };
}

/** The field by itself, while keys take all other room. */
export function fieldAlone(page: Page): Arranged {
  const head = page.blocks.filter(({ body }) => body.kind === 'field');
  return { form: 'plain', low: false, head, first: [], second: [], foot: [] };
}

export function arrange(page: Page): Arranged {
  const form = formOf(page);
  const { low } = page.look;
  const arranged: Arranged = { form, low, head: [], first: [], second: [], foot: [] };
  page.blocks.forEach((block, index) => {
    const placed = page.helper ? { ...block, helperLang: page.helper.lang } : block;
    arranged[regionOf(arranged, block, page.blocks[index + 1])].push(placed);
  });
  if (form === 'home' && hasLargeWords(page)) hintLast(arranged);
  arranged.head.sort((one, other) => headOrder(one) - headOrder(other));
  return arranged;
}

/** Where words are large, what can be chosen comes before how to choose it. */
function hintLast({ first }: Arranged): void {
  const isHint = ({ body }: PlacedBlock) => body.kind === 'paragraph';
  first.sort((one, other) => Number(isHint(one)) - Number(isHint(other)));
}

function hasLargeWords({ look }: Page): boolean {
  return look.text_size === 'very_large' || look.text_size === 'largest';
}

function formOf({ place }: Page): Form {
  if (place === 'welcome' || place === 'home') return place;
  if (typeof place === 'string') return 'plain';
  if ('service' in place) return 'service';
  return 'step' in place ? 'step' : 'plain';
}

function regionOf({ form, low }: Arranged, { body }: Block, next: Block | undefined) {
  if (body.kind === 'title' || body.kind === 'progress' || body.kind === 'field') return 'head';
  if (body.kind === 'notice' && body.tone === 'draft') return 'head';
  if (body.kind === 'steps') return 'foot';
  // Low on the screen stands also what explains a word.
  if (low && body.kind === 'words') return form === 'step' ? 'foot' : 'second';
  if (form === 'step') return isPicture(body.kind) ? 'first' : 'second';
  if (form === 'service' || low) return isChoosing(body.kind, next) ? 'second' : 'first';
  return 'first';
}

function isChoosing(kind: string, next: Block | undefined): boolean {
  return isControl(kind) || (kind === 'heading' && isControl(next?.body.kind));
}

function isControl(kind: string | undefined): boolean {
  return ['choice', 'found', 'options', 'greeting', 'target'].includes(kind ?? '');
}

export function isPicture(kind: string): boolean {
  return kind === 'drawing' || kind === 'scene';
}

/** Whether this is the block that is to be on screen, or has the word that is. */
export function isAnchor({ id, body }: PlacedBlock, anchor: string | null): boolean {
  return id === anchor || (body.kind === 'words' && body.words.some((word) => word.id === anchor));
}

function headOrder({ body }: Block): number {
  return ['title', 'notice', 'progress', 'field'].indexOf(body.kind);
}

/** Blocks that stand side by side in rows. */
export type Run = {
  kind: 'choices' | 'options' | 'answers' | 'greetings' | 'single';
  blocks: PlacedBlock[];
};

export function runsOf(blocks: readonly PlacedBlock[]): Run[] {
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
    case 'found':
      return 'choices';
    case 'options':
      return 'options';
    case 'answer':
      return 'answers';
    case 'greeting':
      return 'greetings';
    default:
      return 'single';
  }
}
