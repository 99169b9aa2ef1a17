// Remembers how pages were divided, so that a page that is shown again, or in other colours, is not
// measured again. It is forgotten with the visit, for it tells what was read.
import type { Page } from '../generated/Page.ts';
import type { Shown } from '../state/typing.svelte.ts';
import type { Arranged } from './arrange.ts';
import type { Plan } from './plan.ts';

export type Found = { plan: Plan; arranged: Arranged };

/** More than a visitor goes back to; the oldest are forgotten first. */
const MOST = 60;

export class KnownPlans {
  private found = new Map<string, Found>();

  get(page: Page, shown: Shown): Found | undefined {
    return this.found.get(keyOf(page, shown));
  }

  keep(page: Page, shown: Shown, found: Found): void {
    const oldest = this.found.keys().next();
    if (this.found.size >= MOST && !oldest.done) this.found.delete(oldest.value);
    this.found.set(keyOf(page, shown), found);
  }

  forget(): void {
    this.found.clear();
  }
}

/** All that the layout of a page depends on: neither its colours nor how presses are taken.
    `shown`: how much room keys on the glass take of it. */
function keyOf({ language, helper, place, blocks, frame, look }: Page, shown: Shown): string {
  const seen = { ...look, theme: null, left: null, pause_ms: null, switches: null, stay_ms: null };
  return JSON.stringify([language, helper, place, blocks, frame, seen, shown]);
}
