// Remembers how pages were divided, so that a page that is shown again, or in other colours, is not
// measured again. It is forgotten with the visit, for it tells what was read.
import type { Page } from '../generated/Page.ts';
import type { Arranged } from './arrange.ts';
import type { Plan } from './plan.ts';

export type Found = { plan: Plan; arranged: Arranged };

/** More than a visitor goes back to; the oldest are forgotten first. */
const MOST = 60;

export class KnownPlans {
  private found = new Map<string, Found>();

  get(page: Page): Found | undefined {
    return this.found.get(keyOf(page));
  }

  keep(page: Page, found: Found): void {
    const oldest = this.found.keys().next();
    if (this.found.size >= MOST && !oldest.done) this.found.delete(oldest.value);
    this.found.set(keyOf(page), found);
  }

  forget(): void {
    this.found.clear();
  }
}

/** All that the layout of a page depends on: neither its colours nor how presses are taken. */
function keyOf({ language, helper, place, blocks, frame, look }: Page): string {
  const seen = { ...look, theme: null, left: null, pause_ms: null };
  return JSON.stringify([language, helper, place, blocks, frame, seen]);
}
