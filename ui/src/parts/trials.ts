// The ways to set a page, best first, in kinds: a later kind is used only where no earlier one fits.
// Within a kind pictures give way before pages are turned.
import type { Arranged, PlacedBlock } from './arrange.ts';
import { firstTrial, type Trial } from './plan.ts';

export function trialsFor(arranged: Arranged, upright: boolean, few: boolean): Trial[][] {
  if (arranged.low) return [...lowest(arranged, upright, few), ...usual(arranged, upright, few)];
  return usual(arranged, upright, few);
}

/** Settings in which all that is pressed stands low on the screen. */
function lowest(arranged: Arranged, upright: boolean, few: boolean): Trial[][] {
  const { form } = arranged;
  const inReach = within('reach', usual(arranged, upright, few));
  // A field stands in the head, which is low only where all of the page is.
  if (isTypedOn(arranged.head)) return inReach;
  // The buttons of a step are low where they stay below the page.
  const above = form === 'step' ? usual(arranged, upright, few) : lowered(form, upright);
  const footStays = above.map((kind) => kind.filter(({ foot }) => foot === 'stays'));
  return [...within('low', footStays), ...inReach];
}

function within(place: Trial['within'], kinds: Trial[][]): Trial[][] {
  return kinds.map((kind) => kind.map((trial) => ({ ...trial, within: place })));
}

function usual({ form, head }: Arranged, upright: boolean, few: boolean): Trial[][] {
  if (few) return fewLines(form);
  switch (form) {
    case 'welcome':
      return [[firstTrial], [{ ...firstTrial, greetingColumns: 1 }]];
    case 'service':
      return [true, false].flatMap((all) =>
        [
          ...(upright ? [] : oneByOne(besideService())),
          stackedService(),
          ...oneByOne(singleService()),
        ].map((kind) => kind.map((trial) => ({ ...trial, secondFirst: all }))),
      );
    case 'step':
      return [
        pictures('beside'),
        wordsFirst(),
        bare(wordsFirst()),
        wordsOnly(),
        bare(wordsOnly()),
        bare(pictures('single')).map((trial) => ({ ...trial, partsMost: STEP_PARTS_MOST })),
        allFlows(),
      ];
    case 'home':
      return home(upright ? [2, 1] : [3, 2, 1]);
    case 'plain': {
      const ways = plain(upright ? [2, 1] : [3, 2, 1]);
      return isTypedOn(head) ? oneByOne(ways) : [ways];
    }
  }
}

/** What can be pressed stands low on the screen, the reading above it. */
function lowered(form: Arranged['form'], upright: boolean): Trial[][] {
  const columns = upright ? [2, 1] : [3, 2, 1];
  return MARKS.map((marks) =>
    columns.map((choiceColumns) => ({
      ...firstTrial,
      side: 'stacked',
      choiceColumns,
      answerColumns: Math.min(2, choiceColumns),
      marks,
      notes: form === 'home' ? 'left_out' : 'shown',
    })),
  );
}

/** Where a part holds only a few lines, every line has the whole width, one after the other. */
function fewLines(form: Arranged['form']): Trial[][] {
  const plainest: Trial = { ...firstTrial, choiceColumns: 1, greetingColumns: 1, foot: 'flows' };
  const crops: Trial['crop'][] = form === 'step' ? ['near', 'press', 'none'] : ['all'];
  return (['none', 'above'] as const).flatMap((marks) =>
    crops.map((crop) => [{ ...plainest, marks, crop }]),
  );
}

/** Everything to choose is at most one turn away: before a third part, examples are left out. */
function home(columns: number[]): Trial[][] {
  const trials = plain(columns);
  return [
    ...oneByOne(trials.map((trial) => ({ ...trial, partsMost: 2 }))),
    ...oneByOne(trials.map((trial) => ({ ...trial, partsMost: 2, notes: 'left_out' }))),
    trials,
  ];
}

/** While somebody types there is no time to weigh one way against another. */
function isTypedOn(head: PlacedBlock[]): boolean {
  return head.some(({ body }) => body.kind === 'field');
}

/** The first that fits is taken, however many parts it has. */
function oneByOne(trials: Trial[]): Trial[][] {
  return trials.map((trial) => [trial]);
}

const MARKS = ['beside', 'under', 'none', 'above'] as const;

function plain(columns: number[]): Trial[] {
  const answerColumns = columns[0] === 3 ? 2 : (columns[0] ?? 1);
  return MARKS.flatMap((mark) =>
    columns.map((choiceColumns) => ({
      ...firstTrial,
      choiceColumns,
      answerColumns: Math.min(answerColumns, choiceColumns),
      marks: mark,
    })),
  );
}

/** Two narrow columns with more parts than this have too few words on a line: one wide column has
    up to a third fewer parts. */
const COLUMN_PARTS_MOST = 24;

function besideService(): Trial[] {
  return MARKS.map((marks) => ({
    ...firstTrial,
    side: 'beside',
    choiceColumns: 1,
    marks,
    partsMost: COLUMN_PARTS_MOST,
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
    { ...shared, choiceColumns: 1, answerColumns: 1, marks: 'above' },
  ];
}

function singleService(): Trial[] {
  return MARKS.map((marks) => ({
    ...firstTrial,
    choiceColumns: 1,
    marks,
  }));
}

/** The words whole on the first part, the picture after them. */
function wordsFirst(): Trial[] {
  return pictures('single').map((trial) => ({ ...trial, secondFirst: true }));
}

/** Words that would be divided beside any picture stand alone and whole. */
function wordsOnly(): Trial[] {
  return [{ ...firstTrial, choiceColumns: 1, crop: 'none', secondFirst: true }];
}

/** The title without its pictogram and without the name of the service above it. */
function bare(trials: Trial[]): Trial[] {
  return trials.map((trial) => ({ ...trial, marks: 'none' }));
}

/** Where the buttons of a step leave its words room for so little, it has fewer parts without. */
const STEP_PARTS_MOST = 4;

/** At the largest sizes even the buttons take their turn. */
function allFlows(): Trial[] {
  return pictures('single').map((trial) => ({ ...trial, foot: 'flows', marks: 'none' }));
}

function pictures(side: Trial['side']): Trial[] {
  return (['all', 'near', 'press'] as const).map((crop) => ({
    ...firstTrial,
    side,
    choiceColumns: 1,
    crop,
  }));
}
