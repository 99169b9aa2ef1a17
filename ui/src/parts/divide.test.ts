import assert from 'node:assert/strict';
import test from 'node:test';
import { bundles, divideBlock, joined } from './divide.ts';

/** Ten characters a line, broken anywhere. */
const drawn = (text: string) => text.match(/.{1,10}/g) ?? [''];

test('texts that fit stay together', () => {
  assert.deepEqual(bundles(['one', 'two'], { most: 2, drawn }), [['one', 'two']]);
});

test('a text that does not fit beside the others begins a new bundle', () => {
  assert.deepEqual(bundles(['one', 'two', 'three'], { most: 2, drawn }), [
    ['one', 'two'],
    ['three'],
  ]);
});

test('a text longer than a part is divided between its lines', () => {
  const text = 'aaaaaaaaaabbbbbbbbbbcccccccccc';
  assert.deepEqual(bundles([text], { most: 2, drawn }), [['aaaaaaaaaabbbbbbbbbb'], ['cccccccccc']]);
});

test('no character is lost', () => {
  const texts = ['a'.repeat(37), 'b', 'c'.repeat(21)];
  assert.equal(bundles(texts, { most: 2, drawn }).flat().join(''), texts.join(''));
});

test('a paragraph gives its heading and its lines, under one id', () => {
  const body = { kind: 'paragraph', heading: 'Cost', lines: ['x'.repeat(25)], goal: null } as const;
  const pieces = divideBlock(
    { id: 'cost', body: { ...body, lines: [...body.lines] } },
    { most: 2, drawn },
  );
  assert.deepEqual(
    pieces.map(({ id, body }) => [id, body.kind]),
    [
      ['cost', 'heading'],
      ['cost', 'paragraph'],
      ['cost', 'paragraph'],
    ],
  );
});

test('a choice keeps its button; its note is read before it', () => {
  const pieces = divideBlock(
    {
      id: 'choice',
      body: {
        kind: 'choice',
        number: 1,
        label: 'Singpass',
        official: null,
        note: 'Log in',
        icon: 'card',
        goal: null,
        state: null,
        action: 'back',
      },
    },
    { most: 3, drawn },
  );
  assert.deepEqual(
    pieces.map(({ body }) => body.kind),
    ['paragraph', 'choice'],
  );
});

test('a divided title keeps what stands above it at the top, and the official name at the end', () => {
  const body = {
    kind: 'title',
    text: 'aaaaaaaaaabbbbbbbbbb',
    official: 'Name',
    above: 'Step',
    icon: null,
    goal: null,
  } as const;
  const pieces = divideBlock({ id: 'title', body: { ...body } }, { most: 3, drawn });
  assert.deepEqual(
    pieces.map((piece) => piece.body),
    [
      { ...body, text: 'aaaaaaaaaa', official: null },
      { ...body, text: 'bbbbbbbbbb', above: null },
    ],
  );
  const [first, last] = pieces;
  assert.ok(first && last);
  assert.deepEqual(joined(first, last, true)?.body, {
    ...last.body,
    text: body.text,
    above: 'Step',
  });
});

test('where a part has no line left beside what stands above a title, that comes before it', () => {
  const title = { kind: 'title', text: 'Title', icon: null, goal: null } as const;
  const body = { ...title, official: 'Name', above: 'Step' };
  const pieces = divideBlock({ id: 'title', body }, { most: 1, drawn });
  const paragraph = { kind: 'paragraph', heading: null, goal: null };
  assert.deepEqual(
    pieces.map((piece) => piece.body),
    [
      { ...paragraph, lines: ['Step'] },
      { ...title, official: null, above: null },
      { ...paragraph, lines: ['Name'] },
    ],
  );
});

test('lines that come to stand together again are the text they were', () => {
  const of = (id: string, text: string) => ({
    id,
    body: { kind: 'paragraph' as const, heading: null, lines: [text], goal: null },
  });
  const lines = (block: ReturnType<typeof joined>) =>
    block?.body.kind === 'paragraph' ? block.body.lines : null;
  assert.deepEqual(lines(joined(of('a', 'one '), of('a', 'two'), true)), ['one two']);
  assert.deepEqual(lines(joined(of('a', 'one'), of('a', 'two'), false)), ['one', 'two']);
  assert.equal(joined(of('a', 'one'), of('b', 'two'), true), null);
});

test('an official name that stands by itself is in English, and what is noted beside it is not', () => {
  const body = {
    kind: 'choice',
    number: 1,
    label: 'பெயர்',
    official: 'Official name',
    note: 'குறிப்பு',
    icon: 'phone',
    goal: null,
    state: null,
    action: 'stay',
  } as const;
  const pieces = divideBlock({ id: 'choice', body: { ...body } }, { most: 3, drawn });
  assert.deepEqual(
    pieces.map(({ lang, body }) => [body.kind, lang]),
    [
      ['paragraph', 'en-SG'],
      ['paragraph', undefined],
      ['choice', undefined],
    ],
  );
});

test('where its name leaves no room for an option, it stands before all of them', () => {
  const option = { chosen: false, lang: null, below: null, action: 'back' } as const;
  const options = ['Off', 'On'].map((label) => ({ ...option, id: label, label }));
  const block = {
    id: 'talking',
    gloss: ['Talk', 'No', 'Yes'],
    helperLang: 'en',
    body: { kind: 'options' as const, number: 2, label: 'n'.repeat(15), chosen: '', options },
  };
  const seen = (apart: boolean) =>
    divideBlock(block, { most: 1, drawn, apart }).map((piece) => {
      const { body, gloss, unnamed = false } = piece;
      if (body.kind === 'paragraph') return body.lines;
      return body.kind === 'options' && [body.options.map(({ id }) => id), gloss, unnamed];
    });
  assert.deepEqual(seen(false), [
    [['Off'], ['Talk', 'No'], false],
    [['On'], ['Talk', 'Yes'], false],
  ]);
  assert.deepEqual(seen(true), [
    ['n'.repeat(10)],
    ['n'.repeat(5)],
    ['Talk'],
    [['Off'], ['Talk', 'No'], true],
    [['On'], ['Talk', 'Yes'], true],
  ]);
});
