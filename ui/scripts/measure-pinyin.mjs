// Measures the choice of Chinese words and prints JSON: how often the word that is meant stands first,
// and how long each letter takes (the best of several runs, for other programs run meanwhile).
import { readFile } from 'node:fs/promises';
import { cpuUsage } from 'node:process';
import './read-typescript.mjs';

const { TABLE } = await import('../src/keyboard/made/pinyin-table.ts');
const { Pinyin } = await import('../src/keyboard/pinyin.ts');
const { TERMS, UNSEEN } = await import('../src/keyboard/pinyin.terms.ts');

const RUNS = 7;

const opened = took(() => new Pinyin(TABLE));
const pinyin = opened.answer;
const begun = TERMS.flatMap(([typed]) =>
  Array.from(typed, (_, index) => typed.slice(0, index + 1)),
);
const best = begun.map(() => Infinity);
const first = [];
for (let run = 0; run < RUNS; run += 1) {
  begun.forEach((typed, index) => {
    const { ms } = took(() => pinyin.candidates(typed));
    if (run === 0) first.push(ms);
    best[index] = Math.min(best[index], ms);
  });
}
function quality(terms) {
  const places = terms.map(([typed, meant]) =>
    pinyin.candidates(typed).findIndex(({ text }) => text === meant),
  );
  const share = (most) =>
    places.filter((place) => place >= 0 && place < most).length / terms.length;
  const not_first = terms.filter((_, index) => places[index] !== 0).map(([, meant]) => meant);
  return { terms: terms.length, first: share(1), first_five: share(5), not_first };
}

const table = new URL('../src/keyboard/made/pinyin-table.ts', import.meta.url);

console.log(
  JSON.stringify({
    own: quality(TERMS),
    unseen: quality(UNSEEN),
    table_bytes: (await readFile(table)).length,
    open_ms: round(opened.ms),
    keystrokes: begun.length,
    runs: RUNS,
    cpu_ms: round(cpuUsage().user / 1000),
    candidates_ms: quantiles(best),
    candidates_first_run_ms: quantiles(first),
  }),
);

function took(work) {
  const start = performance.now();
  const answer = work();
  return { answer, ms: performance.now() - start };
}

function quantiles(all) {
  const sorted = [...all].sort((one, other) => one - other);
  const at = (part) => round(sorted[Math.floor((sorted.length - 1) * part)]);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

function round(ms) {
  return Math.round(ms * 100) / 100;
}
