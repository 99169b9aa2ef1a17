// Divides a block that is taller than a whole part. It is divided between lines as they are drawn;
// nothing is lost, and every piece keeps the id of its block.
import type { Body } from '../generated/Body.ts';
import { OFFICIAL_LANG } from '../components/bodies.ts';
import type { PlacedBlock } from './arrange.ts';

/** How many drawn lines a part holds, and how a text falls into drawn lines. */
export type Lines = {
  /** Lines on a part, once what surrounds the text has been taken off. */
  most: number;
  drawn(text: string): string[];
  /** Whether not even one option of a setting, or one word, stands on a part together with its name. */
  apart?: boolean;
  /** Told of each text that was made by dividing another, of its lines, and if it is not the first. */
  tell?(text: string, drawn: string[], continues: boolean): void;
};

export function divideBlock(block: PlacedBlock, lines: Lines): PlacedBlock[] {
  if (block.body.kind === 'steps' && !block.only) {
    const names = block.body.previous
      ? (['stuck', 'previous', 'next'] as const)
      : (['stuck', 'next'] as const);
    return names.map((only) => ({ ...block, only }));
  }
  if (block.body.kind === 'options') return divideOptions(block, block.body, lines);
  if (block.body.kind === 'words') return divideWords(block, block.body, lines);
  if (block.gloss?.length && !block.only) return divideWithGloss(block, block.gloss, lines);
  return divideBody(block.body, lines).map((body) => ({
    ...block,
    body,
    ...(isOfOfficial(body, block.body) && { lang: OFFICIAL_LANG }),
  }));
}

/** Whether a piece holds the official English name and nothing else. */
function isOfOfficial(piece: Body, whole: Body): boolean {
  if (piece.kind !== 'paragraph' || !('official' in whole)) return false;
  return piece.lines.every((line) => whole.official?.includes(line.trim()));
}

/** The line of a helper follows what it repeats; that of a button of many stands before it. */
function divideWithGloss(block: PlacedBlock, gloss: string[], lines: Lines): PlacedBlock[] {
  const bare: PlacedBlock = { ...block, gloss: [] };
  const small = glossAlone(block, gloss, lines);
  const divided = divideBlock(bare, lines);
  return block.body.kind === 'choice'
    ? [...divided.slice(0, -1), ...small, ...divided.slice(-1)]
    : [...divided, ...small];
}

function glossAlone(block: PlacedBlock, gloss: string[], lines: Lines): PlacedBlock[] {
  const { helperLang } = block;
  return paragraphs(gloss, lines, null).map((body) => {
    return { ...block, gloss: [], small: true, body, ...(helperLang && { lang: helperLang }) };
  });
}

/** Keys stand so many in a row (`settings.css`). */
const KEYS_IN_ROW = 5;

/** Each option by itself, or each row of keys, under the words of the setting; where there is no room for
    these, they come once, before all options. */
function divideOptions(block: PlacedBlock, body: BodyOf<'options'>, lines: Lines): PlacedBlock[] {
  const [label, ...glosses] = block.gloss ?? [];
  const areKeys = body.options.every(({ chosen }) => chosen === null);
  const count = areKeys ? KEYS_IN_ROW : 1;
  const rows = Array.from(
    { length: Math.ceil(body.options.length / count) },
    (_, row) => row * count,
  );
  const divided = rows.map((from): PlacedBlock => {
    const options = body.options.slice(from, from + count);
    const gloss = label === undefined ? [] : [label, ...glosses.slice(from, from + count)];
    return { ...block, body: { ...body, options }, gloss };
  });
  return lines.apart ? nameApart(block, body.label, divided, lines) : divided;
}

/** The name of what is to be pressed, by itself before it. */
function nameApart(
  block: PlacedBlock,
  name: string,
  divided: PlacedBlock[],
  lines: Lines,
): PlacedBlock[] {
  if (block.unnamed) return divided;
  const gloss = present([block.gloss?.[0] ?? null]);
  const before = [
    ...paragraphs([name], lines, null).map((body) => ({ ...block, body, gloss: [] })),
    ...glossAlone(block, gloss, lines),
  ];
  return [
    ...before.map((one) => ({ ...one, leads: true })),
    ...divided.map((one) => ({ ...one, unnamed: true })),
  ];
}

/** Each word by itself, like options; what explains the open one follows it. */
function divideWords(block: PlacedBlock, body: BodyOf<'words'>, lines: Lines): PlacedBlock[] {
  const [label, ...glosses] = block.gloss ?? [];
  const { says } = body;
  const divided = body.words.flatMap((word, index) => {
    const gloss = label === undefined ? [] : present([label, glosses[index] ?? null]);
    const one: PlacedBlock = { ...block, body: { ...body, words: [word], says: null }, gloss };
    if (!word.open || says === null) return [one];
    const explained: PlacedBlock = {
      ...block,
      gloss: glosses.slice(body.words.length),
      body: { kind: 'paragraph', heading: null, lines: [says], goal: null },
    };
    return [one, ...divideBlock(explained, lines)];
  });
  return lines.apart ? nameApart(block, body.label, divided, lines) : divided;
}

type BodyOf<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

function divideBody(body: Body, lines: Lines): Body[] {
  switch (body.kind) {
    case 'title':
      return titles(body, lines);
    case 'notice':
    case 'status':
    case 'heading':
    case 'instruction':
      return bundles([body.text], lines).map((texts) => ({ ...body, text: texts.join(' ') }));
    case 'paragraph':
      return [...heading(body.heading), ...paragraphs(body.lines, lines, body.goal)];
    case 'sources':
      return [...heading(body.heading), ...paragraphs(body.lines, lines, null)];
    case 'answer':
      return [...heading(body.question), ...paragraphs(body.lines, lines, null)];
    case 'telephone':
      // The name and the number are divided only where they do not fit together.
      return body.open === null && body.trust === ''
        ? paragraphs([body.name, body.number], lines, null)
        : [
            { ...body, open: null, trust: '' },
            ...paragraphs(present([body.open, body.trust]), lines, null),
          ];
    case 'address':
      return body.code
        ? [
            { ...body, code: null },
            { ...body, label: '', shown: '' },
          ]
        : paragraphs([body.label, body.shown], lines, null);
    case 'drawing':
      return body.caption === ''
        ? [body]
        : [{ ...body, caption: '' }, ...paragraphs([body.caption], lines, null)];
    case 'choice': {
      const beside = [body.official, body.note].flatMap((text) =>
        paragraphs(present([text]), lines, null),
      );
      return [...beside, { ...body, official: null, note: null }];
    }
    // What was looked for is there to be pressed at once; more about it comes after it.
    case 'found': {
      const beside = [body.official, whole(body.note)].flatMap((text) =>
        paragraphs(present([text]), lines, null),
      );
      return [{ ...body, official: null, note: [] }, ...beside];
    }
    default:
      return [body];
  }
}

/** What stands above a title stays with its first lines, the official name with its last; where a part
    holds no more than these, they come before it and after it. */
function titles(body: BodyOf<'title'>, lines: Lines): Body[] {
  const beside = present([body.above, body.official]);
  const most = lines.most - beside.flatMap((text) => lines.drawn(text)).length;
  if (most < 1 && beside.length > 0) {
    return [
      ...paragraphs(present([body.above]), lines, null),
      ...titles({ ...body, above: null, official: null }, lines),
      ...paragraphs(present([body.official]), lines, null),
    ];
  }
  const texts = bundles([body.text], { ...lines, most });
  return texts.map((bundle, index) => ({
    ...body,
    above: index === 0 ? body.above : null,
    text: bundle.join(' '),
    official: index === texts.length - 1 ? body.official : null,
  }));
}

/** The words of pieces, as one text. */
function whole(pieces: BodyOf<'found'>['note']): string {
  return pieces.map(({ text }) => text).join('');
}

function heading(text: string | null): Body[] {
  return text ? [{ kind: 'heading', text }] : [];
}

function paragraphs(texts: string[], lines: Lines, goal: BodyOf<'paragraph'>['goal']): Body[] {
  return bundles(texts, lines).map((bundle) => ({
    kind: 'paragraph',
    heading: null,
    lines: bundle,
    goal,
  }));
}

/** Bundles texts so that no bundle is drawn on more lines than a part holds. */
export function bundles(texts: readonly string[], { most, drawn, tell }: Lines): string[][] {
  const limit = Math.max(1, most);
  const found: string[][] = [];
  let bundle: string[] = [];
  let filled = 0;
  const close = () => {
    if (bundle.length > 0) found.push(bundle);
    bundle = [];
    filled = 0;
  };
  for (const text of texts) {
    const rows = drawn(text);
    if (filled + rows.length > limit) close();
    if (rows.length <= limit) {
      bundle.push(text);
      filled += rows.length;
      continue;
    }
    for (let start = 0; start < rows.length; start += limit) {
      const share = rows.slice(start, start + limit);
      const piece = share.join('');
      tell?.(piece, share, start > 0);
      bundle = [piece];
      close();
    }
  }
  close();
  return found;
}

/** Lines of one block that came to stand on one part again, as one block; or nothing. */
export function joined(
  one: PlacedBlock,
  other: PlacedBlock,
  continues: boolean,
): PlacedBlock | null {
  if (one.id !== other.id || one.lang !== other.lang) return null;
  const [above, below] = [one.body, other.body];
  if (above.kind === 'paragraph' && below.kind === 'paragraph') {
    const lines = continues
      ? [...above.lines.slice(0, -1), `${above.lines.at(-1) ?? ''}${below.lines[0] ?? ''}`]
      : [...above.lines, ...below.lines];
    return { ...one, body: { ...above, lines } };
  }
  if (above.kind === 'options' && below.kind === 'options') {
    const gloss = [...(one.gloss ?? []), ...(other.gloss ?? []).slice(1)];
    return { ...one, gloss, body: { ...above, options: [...above.options, ...below.options] } };
  }
  if (above.kind === 'words' && below.kind === 'words') {
    const gloss = [...(one.gloss ?? []), ...(other.gloss ?? []).slice(1)];
    return { ...one, gloss, body: { ...above, words: [...above.words, ...below.words] } };
  }
  if (!continues || above.kind !== below.kind) return null;
  if ('text' in above && 'text' in below) {
    const body = { ...above, ...below, text: above.text + below.text } as Body;
    if (body.kind === 'title' && above.kind === 'title') body.above = above.above;
    return { ...one, body };
  }
  return null;
}

export function present(texts: (string | null)[]): string[] {
  return texts.filter((text) => text !== null && text !== '') as string[];
}
