// The ways to set a page, best first, in kinds: a later kind is used only where no earlier one fits.
// Within a kind pictures give way before pages are turned.
import type { Arranged } from './arrange.ts';
import { firstTrial, type Trial } from './plan.ts';

export function trialsFor({ form }: Arranged, upright: boolean): Trial[][] {
  switch (form) {
    case 'welcome':
      return [[firstTrial]];
    case 'service':
      return [...(upright ? [] : [besideService()]), stackedService(), singleService()];
    case 'step':
      return [pictures('beside'), pictures('single')];
    case 'plain':
      return [plain(upright ? [2, 1] : [3, 2, 1])];
  }
}

function plain(columns: number[]): Trial[] {
  const marks = ['beside', 'under', 'none'] as const;
  const answerColumns = columns[0] === 3 ? 2 : (columns[0] ?? 1);
  return marks.flatMap((mark) =>
    columns.map((choiceColumns) => ({
      ...firstTrial,
      choiceColumns,
      answerColumns: Math.min(answerColumns, choiceColumns),
      marks: mark,
    })),
  );
}

function besideService(): Trial[] {
  return (['beside', 'under', 'none'] as const).map((marks) => ({
    ...firstTrial,
    side: 'beside',
    choiceColumns: 1,
    marks,
  }));
}

function stackedService(): Trial[] {
  const shared = { ...firstTrial, side: 'stacked' as const };
  return [
    { ...shared, choiceColumns: 1, answerColumns: 2 },
    { ...shared, choiceColumns: 2, answerColumns: 2 },
    { ...shared, choiceColumns: 1, answerColumns: 1 },
    { ...shared, choiceColumns: 1, answerColumns: 1, marks: 'under' },
    { ...shared, choiceColumns: 1, answerColumns: 1, marks: 'none' },
  ];
}

function singleService(): Trial[] {
  return [{ ...firstTrial, choiceColumns: 1, answerColumns: 1, marks: 'none' }];
}

function pictures(side: Trial['side']): Trial[] {
  return (['all', 'near', 'press'] as const).map((crop) => ({
    ...firstTrial,
    side,
    choiceColumns: 1,
    crop,
  }));
}
