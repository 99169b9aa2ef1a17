import assert from 'node:assert/strict';
import test from 'node:test';
import { Touching } from './touching.ts';

const MM = 4;
const at = (x: number, timeStamp: number) => ({ x: x * MM, y: 0, timeStamp });
const middle = (x: number) => ({ x: x * MM, y: 0 });

test('the farthest press is told, in tenths of a millimetre', () => {
  const touching = new Touching();
  for (const [press, dot] of [
    [10, 12],
    [90, 81.4],
    [50, 50],
  ] as const) {
    assert.equal(touching.down(at(press, press * 1000), middle(dot), MM), true);
    touching.lifted(press * 1000 + 200);
  }
  assert.deepEqual(touching.touch(), { beside: 86, again: null });
});

test('a finger that comes again where it pressed is no press of the next dot', () => {
  const touching = new Touching();
  assert.equal(touching.down(at(10, 0), middle(10), MM), true);
  touching.lifted(300);
  assert.equal(touching.down(at(13, 1000), middle(90), MM), false);
  assert.equal(touching.down(at(12, 1100), middle(90), MM), false);
  assert.equal(touching.down(at(90, 2000), middle(90), MM), true);
  assert.deepEqual(touching.touch(), { beside: 0, again: 700 });
});

test('who presses the next dot at once, or the same spot much later, does not come again', () => {
  const touching = new Touching();
  touching.down(at(10, 0), middle(10), MM);
  touching.lifted(100);
  assert.equal(touching.down(at(60, 300), middle(60), MM), true);
  touching.lifted(400);
  assert.equal(touching.down(at(60, 5000), middle(60), MM), true);
  assert.equal(touching.touch().again, null);
});

test('a hand that pressed nothing tells of a calm one', () => {
  assert.deepEqual(new Touching().touch(), { beside: 0, again: null });
});
