import assert from 'node:assert/strict';
import test from 'node:test';
import { around, isPress, repeats } from './presses.ts';

const USUAL = { pauseMs: 500, pxPerMm: 4 };
const first = { x: 100, y: 100, timeStamp: 1000 };

test('a second press at the same spot within the pause is the same press', () => {
  assert.equal(repeats(first, { x: 110, y: 100, timeStamp: 1400 }, USUAL), true);
});

test('a press after the pause counts', () => {
  assert.equal(repeats(first, { x: 100, y: 100, timeStamp: 1500 }, USUAL), false);
  const short = { ...USUAL, pauseMs: 100 };
  assert.equal(repeats(first, { x: 100, y: 100, timeStamp: 1101 }, short), false);
  const long = { ...USUAL, pauseMs: 1000 };
  assert.equal(repeats(first, { x: 100, y: 100, timeStamp: 1999 }, long), true);
});

test('a quick press elsewhere counts', () => {
  assert.equal(repeats(first, { x: 180, y: 100, timeStamp: 1100 }, USUAL), false);
});

test('the first press counts', () => {
  assert.equal(repeats(null, first, USUAL), false);
});

test('a finger that drifts less than ten millimetres presses, also off the edge', () => {
  assert.equal(isPress(first, { x: 139, y: 100 }, false, 4), true);
});

test('a finger that slides off cancels', () => {
  assert.equal(isPress(first, { x: 141, y: 100 }, false, 4), false);
});

test('a finger that slides along a wide button presses it', () => {
  assert.equal(isPress(first, { x: 300, y: 100 }, true, 4), true);
});

test('what a finger came down beside is looked for all around, and no further than it may be', () => {
  const far = around({ x: 100, y: 100 }, 4).map(({ x, y }) => Math.hypot(x - 100, y - 100));
  assert.ok(Math.abs(Math.max(...far) - 3.4 * 4) < 1e-9);
  const below = around({ x: 100, y: 100 }, 4).filter(({ y }) => y > 112);
  const left = around({ x: 100, y: 100 }, 4).filter(({ x }) => x < 88);
  assert.ok(below.length > 0 && left.length > 0);
});
