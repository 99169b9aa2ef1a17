// Switches in place of fingers: a frame goes from button to button, by a switch or by itself, and a
// switch presses the button where it is. What it reaches is spoken. To a page one switch is the space
// key, the other the Enter key; the frame is the focus.
import { passagesOf, unseen } from '../speech/passages.ts';
import { controls, focusedControl, moveFocus } from './controls.ts';
import { pause } from './pause.ts';
import type { Visit } from './visit.svelte.ts';

const MOVE = ' ';
const PRESS = 'Enter';

/** So often the frame goes over everything before it rests until the switch is pressed again. */
const ROUNDS = 3;

/** How soon it is noticed that the voice has ended. */
const LOOK_MS = 100;

export class Scanning {
  /** Counts what was begun: an older frame that is still under way ends itself. */
  private run = 0;
  private goes = false;
  /** Whether the frame is to move as soon as the page is drawn. */
  private begins = false;
  /** Whether the page is gone over from its first button on. */
  private fromTop = false;
  private pressedAt = -Infinity;

  constructor(private readonly visit: Visit) {}

  /** Whether somebody waits for the frame to come by. It asks nobody whether they are still there. */
  get isWaitedFor(): boolean {
    return this.goes && this.visit.page.place !== 'still';
  }

  /** A page or a part of one has come into sight; another part is gone over from its top. */
  arrived({ turned }: { turned: boolean }): void {
    this.rest();
    this.fromTop ||= turned;
    const { look, place } = this.visit.page;
    if (this.begins && look.switches === 'two') void this.move();
    this.begins = false;
    // Before a visit has begun there is nobody to go round for.
    if (look.switches === 'one' && place !== 'welcome') void this.goRound();
  }

  /** Whether a key was a switch. One that is held, and so comes again and again, does nothing more. */
  press({ key, repeat, isComposing, timeStamp }: KeyboardEvent): boolean {
    if ((key !== MOVE && key !== PRESS) || isComposing) return false;
    const { switches, pause_ms } = this.visit.page.look;
    if (switches === 'none') return key === MOVE && !repeat && this.begin();
    const moves = switches === 'two' && key === MOVE;
    const trembles = !moves && timeStamp - this.pressedAt < pause_ms;
    if (repeat || trembles) return true;
    this.visit.talking.takeOffer();
    if (moves) {
      void this.move();
      return true;
    }
    this.pressedAt = timeStamp;
    if (switches === 'one') this.pressHere();
    else this.focused()?.click();
    return true;
  }

  /** On Welcome a switch that moves the frame is known by its first press: on no button the space key
      means nothing else. */
  private begin(): boolean {
    if (this.visit.page.place !== 'welcome' || focusedControl()) return false;
    this.begins = true;
    this.visit.talking.takeOffer();
    void this.visit.press({ set: { change: { switches: 'two' } } });
    return true;
  }

  /** With a single switch. Who silences the voice, or wakes a frame that rests, presses no button yet;
      after a press it stays a while on what was pressed, or on what that has opened. */
  private pressHere(): void {
    const pressed = this.goes && !this.visit.reading.wasSilencedNow ? this.focused() : null;
    pressed?.click();
    void this.goRound({ staysFirst: pressed !== null });
  }

  /** Goes from button to button; on each it stays until its words were heard, and a while longer. */
  private async goRound({ staysFirst = false } = {}): Promise<void> {
    const mine = (this.run += 1);
    const { reading } = this.visit;
    this.goes = true;
    for (let steps = 0; steps < ROUNDS * this.reachable().length; steps += 1) {
      while (reading.isHeard && mine === this.run) await pause(LOOK_MS);
      if (mine !== this.run) return;
      if (!staysFirst || steps > 0) await this.move();
      if (mine !== this.run) return;
      await pause(this.visit.page.look.stay_ms);
      if (mine !== this.run) return;
    }
    this.goes = false;
  }

  private rest(): void {
    this.run += 1;
    this.goes = false;
  }

  /** From the first button of the page on, then over the bars. Answers when its words were heard. */
  private async move(): Promise<void> {
    const page = document.querySelector('.frame-page') ?? document.body;
    const here = this.fromTop ? page : (this.focused() ?? page);
    this.fromTop = false;
    const reached = moveFocus(1, here, this.reachable());
    if (!reached) return;
    const { visit } = this;
    const words = passagesOf(reached);
    // A sign without words has a name.
    if (words.length === 0) words.push(unseen(reached.ariaLabel ?? '', visit.page.language));
    await visit.reading.say(words, { tells: false });
  }

  private focused(): HTMLElement | null {
    const focused = focusedControl();
    return focused && this.reachable().includes(focused) ? focused : null;
  }

  /** What is opened over the page, with the button that closes it, or all there is. */
  private reachable(): HTMLElement[] {
    const opened = controls('.menu button');
    return opened.length > 0 ? [...controls('[aria-expanded="true"]'), ...opened] : controls();
  }
}
