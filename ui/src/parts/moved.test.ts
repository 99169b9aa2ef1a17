import assert from 'node:assert/strict';
import test from 'node:test';
import type { PlacedBlock } from './arrange.ts';
import { movedOn } from './moved.ts';

const line = (id: string): PlacedBlock => ({
  id,
  body: { kind: 'instruction', text: id },
});
const heading = (id: string): PlacedBlock => ({ id, body: { kind: 'heading', text: id } });
const part = (...first: PlacedBlock[]) => ({ first, second: [] });
const ids = (parts: { first: PlacedBlock[] }[] | null) =>
  parts?.map(({ first }) => first.map(({ id }) => id));

test('a part that holds too much gives its last block to the next', () => {
  const moved = movedOn([part(line('a'), line('b')), part(line('c'))], 0);
  assert.deepEqual(ids(moved), [['a'], ['b', 'c']]);
});

test('the last part gives it to a part of its own', () => {
  assert.deepEqual(ids(movedOn([part(line('a'), line('b'))], 0)), [['a'], ['b']]);
});

test('no heading is left behind', () => {
  const blocks = part(line('a'), heading('h'), line('b'));
  assert.deepEqual(ids(movedOn([blocks], 0)), [['a'], ['h', 'b']]);
});

test('a block that stands alone stays', () => {
  assert.equal(movedOn([part(line('a'))], 0), null);
});
