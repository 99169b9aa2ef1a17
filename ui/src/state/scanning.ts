// Switches in place of fingers: a frame goes from button to button, by a switch or by itself, and a
// switch presses the button where it is. What it reaches is spoken. To a page one switch is the space
// key, the other the Enter key; the frame is the focus.
import { passagesOf } from '../speech/passages.ts';
import { controls, focusedControl, moveFocus } from './controls.ts';
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

  constructor(private readonly visit: Visit) {}

  /** Whether somebody waits for the frame to come by. It asks nobody whether they are still there. */
  get isWaitedFor(): boolean {
    return this.goes && this.visit.page.place !== 'still';
  }

  /** A page or a part of one has come into sight. */
  arrived(): void {
    this.rest();
    const { look, place } = this.visit.page;
    if (this.begins && look.switches === 'two') void this.move();
    this.begins = false;
    // Before a visit has begun there is nobody to go round for.
    if (look.switches === 'one' && place !== 'welcome') void this.goRound();
  }

  /** Whether a key was a switch. One that is held, and so comes again and again, does nothing more. */
  press(key: string, isHeld: boolean): boolean {
    if (key !== MOVE && key !== PRESS) return false;
    const { switches } = this.visit.page.look;
    if (switches === 'none') return key === MOVE && !isHeld && this.begin();
    if (isHeld) return true;
    if (switches === 'one') this.pressHere();
    else if (key === MOVE) void this.move();
    else this.focused()?.click();
    return true;
  }

  /** On Welcome a switch that moves the frame is known by its first press: on no button the space key
      means nothing else. */
  private begin(): boolean {
    if (this.visit.page.place !== 'welcome' || focusedControl()) return false;
    this.begins = true;
    void this.visit.press({ set: { change: { switches: 'two' } } });
    return true;
  }

  /** With a single switch. Who silences the voice, or wakes a frame that rests, presses no button yet. */
  private pressHere(): void {
    const { reading } = this.visit;
    if (this.goes && !reading.wasSilencedNow) this.focused()?.click();
    void this.goRound();
  }

  /** Goes from button to button; on each it stays until its words were heard, and a while longer. */
  private async goRound(): Promise<void> {
    const mine = (this.run += 1);
    const { reading } = this.visit;
    this.goes = true;
    for (let steps = 0; steps < ROUNDS * controls().length; steps += 1) {
      while (reading.isHeard && mine === this.run) await pause(LOOK_MS);
      if (mine !== this.run) return;
      await this.move();
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
    const reached = moveFocus(1, this.focused() ?? page);
    if (reached) await this.visit.reading.say(passagesOf(reached), { tells: false });
  }

  private focused(): HTMLElement | null {
    const focused = focusedControl();
    return focused && controls().includes(focused) ? focused : null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
