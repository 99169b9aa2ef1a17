// Brings the words of pinyin when somebody types Chinese: a file that most visits do not need. They
// are the same for every visit, and nothing of a visit is kept with them.
import type { Pinyin } from './pinyin.ts';

let brought: Promise<Pinyin> | null = null;

export function bringPinyin(): Promise<Pinyin> {
  brought ??= bring();
  return brought;
}

async function bring(): Promise<Pinyin> {
  const [{ Pinyin }, { TABLE }] = await Promise.all([
    import('./pinyin.ts'),
    import('./made/pinyin-table.ts'),
  ]);
  return new Pinyin(TABLE);
}
