import assert from 'node:assert/strict';
import test from 'node:test';
import { misfits, paginate } from './paginate.ts';

const even = (height: number) => () => height;
const firstThen = (first: number, rest: number) => (part: number) => (part === 0 ? first : rest);
const heights = (...all: number[]) => all.map((height) => ({ height }));

test('what fits is one part', () => {
  assert.deepEqual(paginate(heights(40, 40), even(90), 10), [[0, 1]]);
});

test('a page of nothing is one empty part', () => {
  assert.deepEqual(paginate([], even(90), 10), [[]]);
});

test('what does not fit goes to the next part', () => {
  assert.deepEqual(paginate(heights(40, 40, 40), even(90), 10), [[0, 1], [2]]);
});

test('the gap counts', () => {
  assert.deepEqual(paginate(heights(40, 40), even(85), 10), [[0], [1]]);
});

test('a heading stays with what follows it', () => {
  const pieces = [{ height: 60 }, { height: 20, keepsNext: true }, { height: 40 }];
  assert.deepEqual(paginate(pieces, even(100), 10), [[0], [1, 2]]);
});

test('a heading and its first choice taller than a part are divided', () => {
  const pieces = [{ height: 30, keepsNext: true }, { height: 90 }];
  assert.deepEqual(paginate(pieces, even(100), 10), [[0], [1]]);
});

test('a heading at the end is not lost', () => {
  assert.deepEqual(paginate([{ height: 30, keepsNext: true }], even(100), 10), [[0]]);
});

test('no number stands twice on one part', () => {
  const pieces = [
    { height: 10, numbers: [7, 8] },
    { height: 10, numbers: [1] },
    { height: 10, numbers: [7] },
  ];
  assert.deepEqual(paginate(pieces, even(100), 10), [[0, 1], [2]]);
});

test('the first part may be lower than the rest, and then holds the title alone', () => {
  assert.deepEqual(paginate(heights(80, 80), firstThen(30, 90), 10), [[], [0], [1]]);
});

test('a piece taller than every part stands alone and is reported', () => {
  const pieces = heights(40, 200, 40);
  const parts = paginate(pieces, even(100), 10);
  assert.deepEqual(parts, [[0], [1], [2]]);
  assert.equal(misfits(parts, pieces, even(100), 10), 1);
});

test('every piece stands on exactly one part, in order', () => {
  for (let seed = 1; seed < 400; seed += 1) {
    let state = seed;
    const random = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
    const pieces = Array.from({ length: random(30) }, () => ({
      height: 1 + random(120),
      keepsNext: random(5) === 0,
      numbers: random(2) === 0 ? [random(9)] : [],
    }));
    const parts = paginate(pieces, firstThen(20 + random(80), 100), random(12));
    assert.deepEqual(
      parts.flat(),
      pieces.map((_, index) => index),
      `seed ${seed}`,
    );
  }
});

test('lines of one text stand together without a gap', () => {
  const line = { height: 10, gapBefore: 0 };
  assert.deepEqual(
    paginate([line, line, line], () => 20, 5),
    [[0, 1], [2]],
  );
});
