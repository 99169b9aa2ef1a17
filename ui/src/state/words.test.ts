import assert from 'node:assert/strict';
import test from 'node:test';
import { marked } from './words.ts';

const parts = (text: string) => marked(text).split('\u200b');

test('words are kept whole and may part from each other', () => {
  assert.deepEqual(parts('看得更清楚').join(''), '看得更清楚');
  assert.ok(parts('政府电子服务').length > 1);
  assert.ok(parts('政府电子服务').includes('服务'));
});

test('nothing is marked beside punctuation, which has its own rules', () => {
  for (const text of ['您想做什么？', '付款、补助券', '诈骗？1799']) {
    assert.ok(!/\u200b[，。？、：；！”）]|[“（]\u200b/.test(marked(text)), marked(text));
  }
});

test('what is no Chinese stays as it is', () => {
  assert.equal(marked('Singpass'), 'Singpass');
});
