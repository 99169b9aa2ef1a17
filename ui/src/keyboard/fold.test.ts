// Keys in the room there is: never smaller, on as few pages as can be, none left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, heightOf, wantedHeight, type Keys, type Room } from './fold.ts';
import { DIGITS, rowsOf, type Letters, type Order } from './layouts.ts';

const ACTIONS = ['{close}', '{order}', '{more}', '{space}', '{clear}', '{delete}', '{find}'];

function keys(letters: Letters, order: Order = 'usual'): Keys {
  return {
    rows: rowsOf(letters, order),
    digits: DIGITS,
    actions: ACTIONS,
    turn: '{more}',
    spare: '{clear}',
  };
}

function room(width: number, height: number, key = 60): Room {
  const widthOf = (name: string, look: string) =>
    name.startsWith('{') && look === 'words' ? key * 3 : key;
  return { width, height, gap: 10, key, widthOf };
}

test('where there is room the rows stand as on most keyboards, digits above them', () => {
  const { pages, look } = fold(keys('latin'), room(1000, 600));
  assert.deepEqual(pages, [[DIGITS, ...rowsOf('latin', 'usual')]]);
  assert.equal(look, 'words');
});

test('where there is little height, keys take pages and one key turns them', () => {
  const { pages, actions } = fold(keys('latin'), room(1000, 220));
  assert.ok(pages.length > 1);
  assert.ok(actions.flat().includes('{more}'));
  assert.deepEqual(pages.at(-1)?.at(-1), DIGITS);
});

test('words on keys give way before keys take pages', () => {
  const both = fold(keys('latin'), room(700, 5 * 70));
  assert.equal(both.look, 'signs');
  assert.equal(both.pages.length, 1);
});

test('signs stand on keys before keys leave the room', () => {
  const low = room(500, 3 * 70);
  const found = fold(keys('tamil'), low);
  assert.equal(found.look, 'signs');
  assert.ok(heightOf(found, low) <= low.height);
});

test('a key that others can do the work of is left out before keys leave the room', () => {
  const low = room(6 * 70, 2 * 70);
  const { actions } = fold(keys('tamil'), low);
  assert.deepEqual(actions, [ACTIONS.filter((action) => action !== '{clear}')]);
  assert.deepEqual(
    fold(keys('tamil'), { ...low, height: 3 * 70 })
      .actions.flat()
      .sort(),
    [...ACTIONS].sort(),
  );
});

test('every key is there once, and none is too wide, in any room', () => {
  for (const letters of ['latin', 'tamil'] as const) {
    for (const order of ['usual', 'alphabetical'] as const) {
      for (let width = 200; width <= 1400; width += 97) {
        for (let height = 60; height <= 900; height += 83) {
          const all = keys(letters, order);
          const given = room(width, height);
          const found = fold(all, given);
          const shown = found.pages.flat(2).sort();
          assert.deepEqual(shown, [...all.rows.flat(), ...all.digits].sort());
          for (const row of [...found.pages.flat(), ...found.actions]) {
            const widths = row.map((key) => given.widthOf(key, found.look) + 10);
            const whole = widths.reduce((sum, width) => sum + width, -10);
            assert.ok(whole <= width || row.length === 1);
          }
          assert.equal(found.actions.flat().includes('{more}'), found.pages.length > 1);
          const least = (1 + found.actions.length) * 70 - 10;
          assert.ok(heightOf(found, given) <= Math.max(height, least));
        }
      }
    }
  }
});

test('both orders have the same letters', () => {
  for (const letters of ['latin', 'tamil'] as const) {
    const [usual, alphabetical] = (['usual', 'alphabetical'] as const).map((order) =>
      rowsOf(letters, order).flat().sort(),
    );
    assert.deepEqual(usual, alphabetical);
  }
});

test('the height that is wanted holds all keys with their words', () => {
  const wide = room(1000, 0);
  const height = wantedHeight(keys('latin'), wide);
  const { pages, look } = fold(keys('latin'), { ...wide, height });
  assert.deepEqual([pages.length, look], [1, 'words']);
});
