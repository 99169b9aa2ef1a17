// The visit as the screen knows it: the page, and which part of it is shown. Everything else is
// remembered by Rust.
import { tick } from 'svelte';
import { act, problem } from '../host/host.ts';
import type { Action } from '../generated/Action.ts';
import type { Change } from '../generated/Change.ts';
import type { Place } from '../generated/Place.ts';
import type { Refusal } from '../generated/Refusal.ts';
import type { Page } from '../generated/Page.ts';
import { KnownPlans } from '../parts/known.ts';
import { forgetStyles } from './document.ts';
import { describeFocused, focusedWord } from './focus.ts';
import { windowState } from './screen.ts';
import { Reading } from '../speech/reading.svelte.ts';
import { Loudness } from '../speech/loudness.ts';
import { Talking } from '../speech/talking.ts';
import { Scanning } from './scanning.ts';
import { withWordsMarked } from './words.ts';
import { samePlace } from './place.ts';
import { Typing } from './typing.svelte.ts';

/** All styles are then found anew, which takes a good part of the time of a page: not at each. */
const PAGES_BETWEEN_STYLES = 10;

export class Visit {
  page: Page = $state.raw() as Page;
  /** Counts pages, so that each is drawn anew. */
  turn = $state(0);
  /** Counts everything that asks for a new layout: pages, sizes of the window, fonts. */
  round = $state(0);
  /** The part shown, from 0. */
  part = $state(0);
  parts = $state(1);
  /** Whether the present part is laid out and final. */
  ready = $state(false);
  /** Counts the frames around pages: each visit has its own. */
  frames = $state(0);
  /** Whether the screen is dim: on Welcome in the night, while nobody is there. */
  dim = $state(false);
  /** What is open over the page: a fold of the bars, or why nothing is heard. */
  menu = $state<'more' | 'silence' | null>(null);
  /** The first block on screen, or the word that was pressed: where one stays, its part is shown
      again. */
  anchor: string | null = null;
  /** How to find the button that was pressed last. */
  pressed: string | null = null;
  /** Whether the newest page is the same place as the one before. */
  stayed = false;

  /** How the pages of this visit were divided. */
  readonly plans = new KnownPlans();

  /** What is typed and was not yet answered; nothing where the page has it. */
  typed: string | null = $state(null);
  /** Where in the field one types. */
  caret: number | null = null;

  readonly typing = new Typing();

  /** What reads the page aloud. */
  readonly reading = new Reading(this);

  /** The keys that make the voice louder and softer. */
  readonly loudness = new Loudness(this);

  /** What is spoken by itself, where everything is spoken. */
  readonly talking = new Talking(this);

  /** The frame that switches move and press with. */
  readonly scanning = new Scanning(this);

  private waiting = false;
  /** Where the question whether somebody is there came in between. */
  private before: { place: Place; anchor: string | null } | null = null;

  constructor(first: Page) {
    this.page = first;
  }

  /** Sends a press and shows what comes back. A press while one is under way is dropped. */
  async press(action: Action): Promise<void> {
    if (this.waiting) return;
    this.typed = null;
    this.caret = null;
    this.waiting = true;
    this.ready = false;
    this.pressed = describeFocused();
    if (typeof action === 'object' && 'explain' in action) this.anchor = focusedWord();
    try {
      this.show(await act(action).catch(afterRefusal));
    } catch {
      await this.goOn();
    } finally {
      this.waiting = false;
    }
  }

  /** Nothing came of a press: what is on screen stays, unless Rust is somewhere else by now. */
  private async goOn(): Promise<void> {
    this.ready = true;
    await this.describeWindow().catch(() => undefined);
  }

  /** Sends what is typed, letter by letter; what was typed meanwhile goes next. */
  async type(text: string): Promise<void> {
    // The end of a composition, as by a press beside the field, tells again what is known.
    if (this.waiting || text === (this.typed ?? typedOn(this.page))) return;
    const isUnderWay = this.typed !== null;
    this.typed = text;
    if (isUnderWay) return;
    while (this.typed !== null) {
      const sent: string = this.typed;
      const page = await act({ type: { text: sent } })
        .catch(afterRefusal)
        .catch(() => null);
      // Nothing came: what is on screen stays, and the next letter asks anew.
      if (page === null) break;
      // A press came between, and its page is the newer one.
      if (this.typed === null || this.page.place !== 'find') break;
      if (this.typed === sent) this.typed = null;
      this.ready = false;
      this.pressed = null;
      this.part = 0;
      this.anchor = null;
      this.show(page);
    }
    this.typed = null;
  }

  /** Whether keys, or what was typed on them, are still to come. */
  get awaitsKeys(): boolean {
    const { putAway, shown, drawn } = this.typing;
    if (drawn > 0) return true;
    return (
      !putAway && shown === 'away' && this.page.blocks.some(({ body }) => body.kind === 'field')
    );
  }

  /** Tells what the window is like, and draws the page anew only where that makes it another. */
  async describeWindow(): Promise<void> {
    const page = await act({ describe: { window: windowState() } }).catch(afterRefusal);
    if (JSON.stringify(withWordsMarked(page)) !== JSON.stringify(this.page)) this.show(page);
  }

  /** Changes how the voice is heard. What is drawn stays, and what is being read, unless it shows that. */
  async hearAs(change: Change): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    try {
      const page = await act({ set: { change } }).catch(afterRefusal);
      const marked = withWordsMarked(page);
      const { voice, frame } = marked;
      if (sameBlocks(marked, this.page)) this.page = { ...this.page, voice, frame };
      else this.show(page);
    } catch {
      await this.goOn();
    } finally {
      this.waiting = false;
    }
  }

  /** Shows a page that no press asked for. */
  arrive(page: Page): void {
    this.ready = false;
    this.show(page);
  }

  turnTo(part: number): void {
    this.reading.leave();
    this.part = part;
    this.menu = null;
    void tick().then(() => this.arrived({ turned: true }));
  }

  /** A page, or another part of it, is drawn. */
  arrived({ turned = false } = {}): void {
    this.talking.arrived();
    this.scanning.arrived({ turned });
  }

  nextPart(): void {
    if (this.parts > 1) this.turnTo((this.part + 1) % this.parts);
  }

  previousPart(): void {
    if (this.part > 0) this.turnTo(this.part - 1);
  }

  /** For when the window or its fonts are not what they were. */
  layOutAgain(): void {
    this.reading.leave();
    this.plans.forget();
    this.layOut();
  }

  /** Leaves nothing of a visit behind: Welcome is drawn by a frame that has drawn nothing yet. */
  private forget(): void {
    this.plans.forget();
    this.typing.forget();
    this.pressed = null;
    this.frames += 1;
    getSelection()?.empty();
  }

  private layOut(): void {
    this.ready = false;
    this.round += 1;
  }

  private show(page: Page): void {
    this.dim = false;
    this.reading.leave();
    this.stayed = samePlace(page.place, this.page.place);
    if (page.place === 'still' && !this.stayed) {
      this.before = { place: this.page.place, anchor: this.anchor };
    }
    if (!this.stayed) {
      this.typing.shown = 'away';
      if (page.place !== 'still') this.typing.leave();
      // Who answers that somebody is there finds the part that was being read.
      const again = this.before && samePlace(page.place, this.before.place);
      this.anchor = again ? (this.before?.anchor ?? null) : null;
      this.part = 0;
    }
    if (page.place !== 'still') this.before = null;
    this.menu = null;
    this.page = withWordsMarked(page);
    this.turn += 1;
    if (this.turn % PAGES_BETWEEN_STYLES === 0) forgetStyles();
    if (page.place === 'welcome' && !this.stayed) this.forget();
    this.layOut();
  }
}

function sameBlocks(one: Page, other: Page): boolean {
  return JSON.stringify(one.blocks) === JSON.stringify(other.blocks);
}

function typedOn({ blocks }: Page): string | null {
  const fields = blocks.flatMap(({ body }) => (body.kind === 'field' ? [body.typed] : []));
  return fields[0] ?? null;
}

/** Of a press that came too soon after too many others, and of one that was lost, nothing comes. */
function afterRefusal(reason: Refusal | Error): Promise<Page> {
  if (reason instanceof Error) return Promise.reject(reason);
  return reason.code === 'too_many' ? Promise.reject(new Error(reason.code)) : problem();
}
