import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { act, sentences } from './host.ts';

const SPANS = [{ start: 0, end: 3 }];

/** An answer that never comes. */
const LOST = Promise.race([]);

/** Answers come in this order. Tells what was asked. */
function answering(context: TestContext, ...answers: Promise<unknown>[]): string[] {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const asked: string[] = [];
  const invoke = (command: string) => {
    asked.push(command);
    return answers[asked.length - 1] ?? LOST;
  };
  Object.assign(globalThis, { window: { __TAURI_INTERNALS__: { invoke } } });
  return asked;
}

/** Longer than any answer takes, once what goes before has been done. */
async function wait(context: TestContext): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  context.mock.timers.tick(3000);
  await new Promise((resolve) => setImmediate(resolve));
}

test('what changes nothing is asked for again where its answer is lost', async (context) => {
  const asked = answering(context, LOST, Promise.resolve(SPANS));
  const answer = sentences('Yes');
  await wait(context);
  assert.deepEqual(await answer, SPANS);
  assert.deepEqual(asked, ['sentences', 'sentences']);
});

test('it is given up where the second answer is lost too', async (context) => {
  const asked = answering(context, LOST, LOST);
  const answer = assert.rejects(sentences('Yes'), Error);
  await wait(context);
  await wait(context);
  await answer;
  assert.equal(asked.length, 2);
});

test('what is refused is not asked for again', async (context) => {
  const refusal = { code: 'stopped' };
  const asked = answering(context, Promise.reject(refusal));
  await assert.rejects(sentences('Yes'), (reason) => reason === refusal);
  assert.equal(asked.length, 1);
});

test('a press whose answer is lost is not done twice', async (context) => {
  const asked = answering(context, LOST);
  const answer = assert.rejects(act('clear'), Error);
  await wait(context);
  await answer;
  assert.deepEqual(asked, ['act']);
});
