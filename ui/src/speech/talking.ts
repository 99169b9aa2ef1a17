// Where everything is spoken: each page when it comes, what is touched or reached by keys before it is
// pressed, and the buttons of the bars as a menu of numbers.
import type { Language } from '../generated/Language.ts';
import { controls } from '../state/controls.ts';
import { pause } from '../state/pause.ts';
import type { Visit } from '../state/visit.svelte.ts';
import { named, passagesInSight, passagesOf, unseen } from './passages.ts';

/** So many buttons have a number; 9 leads to those after them. */
const NUMBERED = 8;

/** After an invitation there is time to answer it before the next language begins. */
const TO_ANSWER_MS = 1500;
/** Nobody knows a language sooner: what is answered before was meant for the one before it, and two
    touches by chance choose nothing. */
const TO_KNOW_MS = 700;

export class Talking {
  private wasOn = false;
  /** Whether a finger has begun the visit just now. */
  begunByTouch = false;
  /** What the last touch has spoken: a touch of the same presses it. */
  private heard: Element | null = null;
  private isArmed = false;
  /** The buttons that have a number now, and how many came before them. */
  private numbered: HTMLElement[] = [];
  private numberedFrom = 0;
  /** The language whose invitation is heard, or has just been. */
  private invites: Language | null = null;
  private invitation = 0;

  constructor(private readonly visit: Visit) {}

  private get on(): boolean {
    return this.visit.page.voice.talking;
  }

  /** Whether what is asked for on this screen is the invitation. */
  get mayInvite(): boolean {
    return this.invitations.length > 0 && !this.on;
  }

  /** A page or a part of one has come into sight. */
  arrived(): void {
    const { on, visit, wasOn } = this;
    const { place, language, frame } = visit.page;
    this.wasOn = on;
    this.forget();
    if (!this.mayInvite) this.endInvitation();
    if (!on) {
      // Who comes next is not told what the last visitor had.
      const { how, ends } = frame.reading.spoken;
      if (wasOn && place !== 'welcome') this.say(ends);
      if (how && this.begunByTouch && place === 'home') this.say(how);
      this.begunByTouch = false;
      return;
    }
    // Letters that are typed lead to new answers; they are read when somebody comes to them.
    if (wasOn && visit.stayed && place === 'find') return;
    const pressed = document.activeElement;
    if (wasOn && visit.stayed && pressed instanceof HTMLButtonElement) {
      void visit.reading.say(passagesOf(pressed));
      return;
    }
    const { begins, turn } = frame.reading.spoken;
    void visit.reading.say([
      ...(wasOn ? [] : [unseen(begins, language)]),
      ...passagesInSight(true),
      ...(visit.parts > 1 ? [unseen(turn, language)] : []),
    ]);
  }

  /** Begins that everything is spoken, or ends it. */
  async turn(): Promise<void> {
    await this.visit.press({ set: { change: { talking: !this.on } } });
  }

  /** Who plugs a headset in wants to hear: on Welcome how, elsewhere everything. Who takes it out has
      heard enough. */
  async headset(plugged: boolean): Promise<void> {
    if (plugged && this.mayInvite) await this.invite();
    else if (plugged !== this.on) await this.turn();
    else if (!plugged) {
      this.endInvitation();
      this.visit.reading.leave();
    }
  }

  /** Whether a finger that lifts from this presses it. */
  mayPress(button: Element): boolean {
    return !this.on || (this.isArmed && this.heard === button);
  }

  /** A finger has come down on something, or slid to it. */
  touched(thing: Element | null, slid: boolean): void {
    if (!this.on) return;
    this.isArmed = !slid && thing !== null && thing === this.heard;
    this.heard = thing;
    if (thing && !this.isArmed) void this.visit.reading.say(passagesOf(thing));
  }

  /** A key has brought the focus here. */
  reached(control: Element): void {
    if (this.on) void this.visit.reading.say(passagesOf(control));
  }

  /** Says the buttons of the bars, each with a number; said once more, it begins or ends that
      everything is spoken. On Welcome it is the invitation. */
  async zero(): Promise<void> {
    if (this.mayInvite) {
      const chosen = this.invites;
      if (chosen) await this.accept(chosen);
      else await this.invite();
    } else if (this.numbered.length > 0) {
      await this.turn();
    } else {
      this.sayButtons(0);
    }
  }

  /** Whether a digit was the number of a button that was just said. */
  digit(digit: number): boolean {
    const { numbered, numberedFrom } = this;
    if (numbered.length === 0) return false;
    this.forget();
    if (digit > NUMBERED) this.sayButtons(numberedFrom + NUMBERED);
    else numbered[digit - 1]?.click();
    return true;
  }

  /** Another key or a finger: the numbers are no longer those of the buttons. */
  forget(): void {
    this.numbered = [];
    this.heard = null;
    this.isArmed = false;
  }

  /** What a touch finds that began now: the language that is offered. The offer ends with it. */
  takeOffer(): Language | null {
    const offered = this.invites;
    this.endInvitation();
    return offered;
  }

  /** Everything is spoken from now on, in this language. */
  async accept(language: Language): Promise<void> {
    this.endInvitation();
    await this.visit.press({ begin: { language } });
    await this.turn();
  }

  /** Says in each language how everything can be heard, where the staff let it. */
  async invite(): Promise<void> {
    this.endInvitation();
    const mine = this.invitation;
    for (const { language, text } of this.invitations) {
      const said = this.visit.reading.say([unseen(text, language)], { tells: false });
      await pause(TO_KNOW_MS);
      if (mine !== this.invitation) return;
      this.invites = language;
      await said;
      if (mine !== this.invitation) return;
      await pause(TO_ANSWER_MS);
      if (mine !== this.invitation) return;
    }
    this.invites = null;
  }

  private get invitations() {
    return this.visit.page.frame.reading.spoken.invitations;
  }

  private endInvitation(): void {
    this.invitation += 1;
    this.invites = null;
  }

  private sayButtons(from: number): void {
    const { buttons, more_buttons, once_more, loudness } = this.visit.page.frame.reading.spoken;
    const { language } = this.visit.page;
    const all = barButtons();
    const begin = from < all.length ? from : 0;
    const some = all.slice(begin, begin + NUMBERED);
    this.numbered = some;
    this.numberedFrom = begin;
    void this.visit.reading.say([
      unseen(buttons, language),
      ...some.map((button, index) => named(String(index + 1), button)),
      ...(all.length > NUMBERED ? [unseen(more_buttons, language)] : []),
      unseen(once_more, language),
      unseen(loudness, language),
    ]);
  }

  private say(text: string): void {
    void this.visit.reading.say([unseen(text, this.visit.page.language)], { tells: false });
  }
}

/** The buttons around the page, those that have no number on screen first; where some are opened over
    it, those alone. */
function barButtons(): HTMLElement[] {
  const opened = controls('.menu button');
  return opened.length > 0
    ? opened
    : [
        ...controls('.frame-page :is(.step-button, .turner-button:enabled)'),
        ...controls('.frame-bar button'),
        ...controls('.frame-top button'),
      ];
}
