// Pinyin: what people type of the services, by whole syllables, first letters and half-typed ones.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { TABLE } from './made/pinyin-table.ts';
import { Pinyin } from './pinyin.ts';
import { TERMS } from './pinyin.terms.ts';
import { Cutter } from './syllables.ts';

const pinyin = new Pinyin(TABLE);

function texts(typed: string): string[] {
  return pinyin.candidates(typed).map(({ text }) => text);
}

test('of sixty terms of the services the one that is meant stands first', () => {
  assert.equal(TERMS.length, 60);
  const places = TERMS.map(([typed, meant]) => texts(typed).indexOf(meant));
  const within = (most: number) => places.filter((place) => place >= 0 && place < most).length / 60;
  assert.ok(within(1) >= 0.85, `first: ${within(1)}`);
  assert.ok(within(5) >= 0.98, `first five: ${within(5)}`);
});

test('the table is a megabyte at most', () => {
  const file = new URL('made/pinyin-table.ts', import.meta.url);
  assert.ok(statSync(file).size <= 1_000_000);
});

test('a phrase of several words is put together', () => {
  assert.equal(texts('wangjimima')[0], '忘记密码');
  assert.equal(texts('shenmeshigongjijin')[0], '什么是公积金');
  assert.deepEqual(pinyin.candidates('wodeqianbujianle')[0], {
    text: '我的钱不见了',
    letters: 'wodeqianbujianle'.length,
  });
});

test('first letters and half a syllable find the words of the guide', () => {
  assert.equal(texts('gjj')[0], '公积金');
  assert.equal(texts('wjmm')[0], '忘记密码');
  assert.ok(texts('gongj').slice(0, 5).includes('公积金'));
  assert.ok(texts('wangj').slice(0, 3).includes('忘记密码'));
});

test('a word for the first syllables leaves the other letters', () => {
  const first = pinyin.candidates('mimazzz').find(({ text }) => text === '密码');
  assert.deepEqual(first, { text: '密码', letters: 4 });
  assert.ok(
    pinyin.candidates('fangan').some(({ text, letters }) => text === '放' && letters === 4),
  );
});

test('syllables that can be cut in two ways are both looked at', () => {
  const found = texts('fangan');
  assert.ok(found.includes('方案') && found.includes('反感'), found.join(' '));
  assert.ok(texts('xian').includes('先') && texts('xian').includes('西安'));
});

test('letters that are no pinyin have no candidates, and stop nothing', () => {
  assert.deepEqual(pinyin.candidates('v'.repeat(200)), []);
  assert.deepEqual(pinyin.candidates(''), []);
  assert.deepEqual(pinyin.candidates('123'), []);
  assert.ok(pinyin.candidates('i').length === 0);
  assert.ok(pinyin.candidates('z'.repeat(200)).length <= 40);
});

test('no candidate stands twice, and none stands for more letters than were typed', () => {
  for (const [typed] of TERMS) {
    for (let length = 1; length <= typed.length; length += 1) {
      const found = pinyin.candidates(typed.slice(0, length));
      assert.equal(new Set(found.map(({ text }) => text)).size, found.length);
      assert.ok(found.length > 0, typed.slice(0, length));
      assert.ok(found.every(({ letters, text }) => letters <= length && text !== ''));
    }
  }
});

test('the guide can draw every word that can be chosen', () => {
  const coverage = new URL('../../../src-tauri/crates/words/coverage/han.txt', import.meta.url);
  const ranges = readFileSync(coverage, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((range) => range.split('-').map((end) => parseInt(end.slice(2), 16)));
  const missing = [...new Set(TABLE.match(/[\u4E00-\u9FFF]/gu))].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !ranges.some(([first = 0, last = first]) => code >= first && code <= last);
  });
  assert.deepEqual(missing, []);
});

test('letters are cut into whole syllables first', () => {
  const cutter = new Cutter(['mi', 'ma', 'min', 'a']);
  const ways = cutter.ways('mima').map((way) => way.map(({ letters }) => letters).join(' '));
  assert.equal(ways[0], 'mi ma');
  assert.ok(ways.includes('mi m a'));
  assert.deepEqual(cutter.ways('q'), []);
});
