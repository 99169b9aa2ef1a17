// Reads a page aloud, sentence by sentence, part after part, until it has ended or is silenced. The
// next sentence is made while one is heard.
import { tick } from 'svelte';
import type { Silence } from '../generated/Silence.ts';
import type { Span } from '../generated/Span.ts';
import { hush, say, sentences, type Sound } from '../host/host.ts';
import { pause } from '../state/pause.ts';
import type { Visit } from '../state/visit.svelte.ts';
import { markSentence, markWord, unmark } from './marks.ts';
import { passagesInSight, type Passage } from './passages.ts';
import { Player } from './player.ts';

type Sentence = { passage: Passage; span: Span; sound?: Promise<Sound> };

export class Reading {
  state: 'off' | 'speaking' | 'paused' = $state('off');
  /** Why nothing is heard, where that must be told. */
  silence: 'no_voice' | 'failed' | null = $state(null);

  private readonly player = new Player();
  /** The passages of the part that are not yet sentences. */
  private passages: Passage[] = [];
  private found: Sentence[] = [];
  /** While a passage is being split. */
  private splitting: Promise<void> | null = null;
  private at = 0;
  /** Counts what was begun: an older one that is still under way ends itself. */
  private run = 0;
  /** Whether something is said that was not asked for by the buttons for reading. */
  private says = false;
  /** Whether it ends after what it was given, and turns no part. */
  private alone = false;
  /** Whether it is told in words where nothing is heard. */
  private tells = true;
  /** Whether the press that is under way has silenced it. */
  private silencedNow = false;
  /** Whether it has cut off anything that was heard. */
  private cutOffNow = false;

  constructor(private readonly visit: Visit) {}

  /** Reads the part in sight from its top, and goes on with the next ones. */
  async begin(): Promise<void> {
    this.takePart();
    this.tells = true;
    await this.speak();
  }

  /** Says this and nothing after it. Answers when it has ended or is silenced. */
  async say(passages: Passage[], { tells = true } = {}): Promise<void> {
    this.takeUp(passages, true);
    this.tells = tells;
    this.state = 'off';
    await this.speak();
  }

  /** What was heard last and can be heard again. */
  get last(): Passage | undefined {
    return this.found[Math.min(this.at, this.found.length - 1)]?.passage;
  }

  /** All of the page from its first part. */
  async fromTheTop(): Promise<void> {
    this.visit.part = 0;
    await tick();
    await this.begin();
  }

  /** The sentence that was heard last. */
  async again(): Promise<void> {
    if (this.found.length === 0) return this.begin();
    this.at = Math.min(this.at, this.found.length - 1);
    await this.speak();
  }

  /** Silent for a while, or on with the sentence that was broken off. */
  async pauseOrGoOn(): Promise<void> {
    // A script that clicks has pressed nothing before.
    const pauses = this.silencedNow || this.state === 'speaking';
    this.silencedNow = false;
    if (pauses) this.pause();
    else await this.speak();
  }

  /** Any press makes it silent; what is pressed may make it speak again. */
  onPress(): void {
    this.silencedNow = this.state === 'speaking';
    this.cutOffNow = this.isHeard;
    if (this.isHeard) this.pause();
  }

  /** Whether the press that is under way has silenced what was read. */
  get wasSilencedNow(): boolean {
    return this.silencedNow;
  }

  /** Whether the press that is under way has cut off anything that was heard. */
  get wasCutOffNow(): boolean {
    return this.cutOffNow;
  }

  /** Whether somebody wished to hear what is heard: who listens does not press. */
  get isListenedTo(): boolean {
    return this.state === 'speaking' || (this.says && this.visit.page.voice.talking);
  }

  /** Whether anything is heard, or about to be. */
  get isHeard(): boolean {
    return this.state === 'speaking' || this.says;
  }

  /** Ends it. What was heard last can still be heard again. */
  stop(): void {
    if (this.state === 'off' && !this.says) return;
    this.end();
    this.player.rest();
    this.state = 'off';
    unmark();
  }

  /** Ends it where what it reads goes out of sight. */
  leave(): void {
    this.stop();
    this.found = [];
    this.passages = [];
  }

  private pause(): void {
    const reads = this.state === 'speaking';
    this.end();
    if (reads) this.state = 'paused';
    else unmark();
  }

  private end(): void {
    this.run += 1;
    this.says = false;
    this.player.stop();
    void hush();
  }

  private takePart(): void {
    const { talking } = this.visit.page.voice;
    this.takeUp(passagesInSight(talking), talking);
  }

  private takeUp(passages: Passage[], alone: boolean): void {
    this.passages = passages;
    this.alone = alone;
    this.found = [];
    this.splitting = null;
    this.at = 0;
  }

  private async speak(): Promise<void> {
    this.end();
    const run = this.run;
    if (this.alone) this.says = true;
    else this.state = 'speaking';
    this.silence = null;
    void this.player.wake();
    try {
      while (run === this.run) {
        const sentence = await this.sentence(this.at);
        if (run !== this.run) return;
        if (sentence) await this.hear(sentence, run);
        else if (!(await this.toNextPart(run))) return;
      }
    } catch (reason) {
      if (run === this.run) this.tell(reason as Silence | Error);
    }
  }

  /** Plays a sentence, and asks for the one after it meanwhile. */
  private async hear(sentence: Sentence, run: number): Promise<void> {
    const sound = await soundOf(sentence);
    if (run !== this.run) return;
    void this.prepare(this.at + 1);
    markSentence(sentence.passage, sentence.span);
    const { voice } = this.visit.page;
    const heard = this.player.play(sound, voice.decibels);
    this.follow(sentence, sound, run);
    const whole = await heard;
    delete sentence.sound;
    if (run !== this.run) return;
    if (!whole) throw new Error('no sound is heard');
    await pause(voice.pause_ms);
    if (run === this.run) this.at += 1;
  }

  /** Asks for the sound of a sentence before it is its turn; what fails is asked for again then. */
  private async prepare(index: number): Promise<void> {
    try {
      const next = await this.sentence(index);
      if (next) await soundOf(next);
    } catch {
      // It is told when the sentence is to be heard.
    }
  }

  /** Marks each word when it is heard. */
  private follow({ passage, span }: Sentence, { header }: Sound, run: number): void {
    let marked = -1;
    const look = () => {
      if (run !== this.run || !this.isHeard) return;
      const { heard } = this.player;
      const now = header.words.filter(({ at_ms }) => at_ms <= heard).length - 1;
      const word = header.words[now]?.span;
      if (word && now !== marked) {
        marked = now;
        markWord(passage, { start: span.start + word.start, end: span.start + word.end });
      }
      if (now < header.words.length - 1) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  /** A sentence of the part, by its place; nothing after the last. */
  private async sentence(index: number): Promise<Sentence | undefined> {
    const { found, passages } = this;
    while (found.length <= index && passages.length > 0) {
      // Who asks meanwhile waits for the same passage, so that they stay in order.
      const splitting = (this.splitting ??= split(passages, found));
      await splitting.finally(() => {
        if (this.splitting === splitting) this.splitting = null;
      });
    }
    return found[index];
  }

  private async toNextPart(run: number): Promise<boolean> {
    const { visit } = this;
    if (this.alone || visit.part + 1 >= visit.parts) {
      this.stop();
      return false;
    }
    visit.part += 1;
    await tick();
    if (run !== this.run) return false;
    this.takePart();
    return true;
  }

  private tell(reason: Silence | Error): void {
    const code = reason instanceof Error ? 'failed' : reason.code;
    this.stop();
    if (code === 'stopped' || !this.tells) return;
    this.silence = code === 'no_speaker' || code === 'no_voice' ? 'no_voice' : 'failed';
    this.visit.menu = 'silence';
  }
}

/** Turns the first passage into sentences. */
async function split(passages: Passage[], found: Sentence[]): Promise<void> {
  const [passage] = passages;
  if (!passage) return;
  const spans = await sentences(passage.text);
  passages.shift();
  found.push(...spans.map((span) => ({ passage, span })));
}

/** The sound of a sentence; one that was stopped or failed is made anew when it is asked for again. */
function soundOf(sentence: Sentence): Promise<Sound> {
  const { passage, span } = sentence;
  sentence.sound ??= say(passage.language, passage.text.slice(span.start, span.end)).catch(
    (reason: unknown) => {
      delete sentence.sound;
      throw reason;
    },
  );
  return sentence.sound;
}
