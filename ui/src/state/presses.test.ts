import assert from 'node:assert/strict';
import test from 'node:test';
import { repeats } from './presses.ts';

const PX_PER_MM = 4;
const first = { x: 100, y: 100, timeStamp: 1000 };

test('a second touch at the same spot within half a second is the same touch', () => {
  assert.equal(repeats(first, { x: 110, y: 100, timeStamp: 1400 }, PX_PER_MM), true);
});

test('a touch after half a second counts', () => {
  assert.equal(repeats(first, { x: 100, y: 100, timeStamp: 1500 }, PX_PER_MM), false);
});

test('a quick touch elsewhere counts', () => {
  assert.equal(repeats(first, { x: 180, y: 100, timeStamp: 1100 }, PX_PER_MM), false);
});

test('the first touch counts', () => {
  assert.equal(repeats(null, first, PX_PER_MM), false);
});
