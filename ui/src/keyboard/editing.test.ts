// What keys make of what is typed, in the middle and at the end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choose,
  deleteLetter,
  LETTERS_MAX,
  NOTHING,
  pinyinOf,
  write,
  writeTamil,
  type Typed,
} from './editing.ts';

const at = (text: string, caret = text.length): Typed => ({ text, caret, joining: 'nothing' });

test('letters are written where one types', () => {
  assert.deepEqual(write(at('cat', 1), 'h'), { text: 'chat', caret: 2, joining: 'nothing' });
  assert.equal(write(NOTHING, 'a').text, 'a');
});

test('Tamil joins where one types and nowhere else', () => {
  const word = ['ம', 'ஓ', 'ச', 'ட', 'இ'].reduce(writeTamil, NOTHING);
  assert.equal(word.text, 'மோசடி');
  assert.equal(writeTamil(at('ம'), 'ஓ').text, 'மஓ', 'a letter that was there before is complete');
  const middle = writeTamil(writeTamil(at('பம்', 1), 'ண'), 'இ');
  assert.equal(middle.text, 'பணிம்');
});

test('delete takes the letter before the place where one types', () => {
  assert.deepEqual(deleteLetter(at('பணம்', 2)), { text: 'பம்', caret: 1, joining: 'all' });
  assert.equal(deleteLetter(at('公积金')).text, '公积');
  assert.deepEqual(deleteLetter(at('abc', 0)), at('abc', 0));
});

test('a word takes the place of its letters, and others stay', () => {
  assert.equal(pinyinOf(at('我的mima')), 'mima');
  const chosen = choose(at('我的wangjimima'), { text: '忘记', letters: 6 });
  assert.deepEqual(chosen, at('我的忘记mima'));
  assert.equal(choose(chosen, { text: '密码', letters: 4 }).text, '我的忘记密码');
  assert.deepEqual(choose(at('mima ok', 4), { text: '密码', letters: 4 }), at('密码 ok', 2));
});

test('nothing is written beyond what the field takes', () => {
  const full = at('a'.repeat(LETTERS_MAX));
  assert.deepEqual(write(full, 'b'), full);
});
