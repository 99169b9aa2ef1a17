import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from '../generated/Page.ts';
import { titleOf } from './document.ts';

const controls = { parts: [['Part 1 of 1'], ['Part 1 of 2', 'Part 2 of 2']] } as Page['controls'];
const page = { window_title: 'Singpass – Pandu', controls };

test('the window is called as its page, and from the second part on as that part', () => {
  assert.equal(titleOf(page, 0, 1), 'Singpass – Pandu');
  assert.equal(titleOf(page, 0, 2), 'Singpass – Pandu');
  assert.equal(titleOf(page, 1, 2), 'Part 2 of 2 – Singpass – Pandu');
});

test('a part that there are no words for has the name of its page', () => {
  assert.equal(titleOf(page, 6, 9), 'Singpass – Pandu');
});
