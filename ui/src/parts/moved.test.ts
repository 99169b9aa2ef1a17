import assert from 'node:assert/strict';
import test from 'node:test';
import type { PlacedBlock } from './arrange.ts';
import { withLess } from './moved.ts';
import { firstTrial, wholePlan, type Part } from './plan.ts';

const line = (id: string): PlacedBlock => ({
  id,
  body: { kind: 'instruction', text: id },
});
const heading = (id: string): PlacedBlock => ({ id, body: { kind: 'heading', text: id } });
const part = (...first: PlacedBlock[]) => ({ first, second: [] });
const planOf = (...parts: Part[]) => ({
  ...wholePlan({ form: 'step', head: [], first: [], second: [], foot: [], low: false }),
  parts,
});
const ids = (...parts: Part[]) =>
  withLess(planOf(...parts), 0)?.parts.map(({ first }) => first.map(({ id }) => id));

test('a part that holds too much gives its last block to the next', () => {
  assert.deepEqual(ids(part(line('a'), line('b')), part(line('c'))), [['a'], ['b', 'c']]);
});

test('the last part gives it to a part of its own', () => {
  assert.deepEqual(ids(part(line('a'), line('b'))), [['a'], ['b']]);
});

test('no heading is left behind', () => {
  assert.deepEqual(ids(part(line('a'), heading('h'), line('b'))), [['a'], ['h', 'b']]);
});

test('where a block stands alone the drawing shows less, until it shows nothing', () => {
  let plan = withLess(planOf(part(line('a'))), 0);
  const crops = [];
  for (; plan; plan = withLess(plan, 0)) crops.push(plan.trial.crop);
  assert.deepEqual([firstTrial.crop, ...crops], ['all', 'near', 'press', 'none']);
});

test('a drawing too high beside the words stands under them', () => {
  const beside = planOf({ first: [line('drawing')], second: [line('words')] });
  const less = withLess({ ...beside, trial: { ...beside.trial, side: 'beside' } }, 0);
  assert.deepEqual(
    less?.parts[0]?.first.map(({ id }) => id),
    ['words', 'drawing'],
  );
  assert.equal(less?.trial.side, 'single');
  assert.equal(less?.trial.crop, 'press');
});
