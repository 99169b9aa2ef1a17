// What a visit has of the keys on the glass: whether they are shown, which ones, and how the last Tamil
// stroke joins the next. All of it ends with the visit.
import type { Letters, Order } from '../keyboard/layouts.ts';
import type { Joining } from '../keyboard/tamil99.ts';

/** Away; below a page that can be read meanwhile; or with nothing but the field above them. */
export type Shown = 'away' | 'below' | 'alone';

export class Typing {
  /** Put away by a person or by another keyboard; opens by itself where one comes to type anew. */
  putAway = $state(false);
  shown: Shown = $state('away');
  order: Order = $state('usual');
  /** What a person has chosen; nothing: the letters of the language. */
  letters: Letters | null = $state(null);
  /** The page of keys, from 0. */
  page = $state(0);

  /** Letters that are drawn and not yet looked for. */
  drawn = $state(0);

  private joining: Joining = 'nothing';
  private joined = '';

  /** How a stroke joins this text, which stands before the place where one types. */
  joiningOf(before: string): Joining {
    return before === this.joined ? this.joining : 'nothing';
  }

  remember(before: string, joining: Joining): void {
    this.joined = before;
    this.joining = joining;
  }

  /** One has gone elsewhere. */
  leave(): void {
    this.putAway = false;
    this.page = 0;
    this.remember('', 'nothing');
  }

  forget(): void {
    this.leave();
    this.order = 'usual';
    this.letters = null;
  }
}
