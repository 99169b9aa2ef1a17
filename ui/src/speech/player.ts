// Plays the sound of one sentence after the other, and knows how far it is heard.
import type { Sound } from '../host/host.ts';

/** Longer than its sound: where it has not ended by then, no machine plays it. */
const LATE_MS = 2000;

export class Player {
  private context: AudioContext | null = null;
  private playing: { source: AudioBufferSourceNode; since: number; end: () => void } | null = null;

  /** Takes the sound device, which needs a moment, while the first sound is still being made. */
  async wake(): Promise<AudioContext> {
    this.context ??= new AudioContext({ latencyHint: 'interactive' });
    if (this.context.state !== 'running') await this.context.resume();
    return this.context;
  }

  /** Plays a sound to its end, or until it is stopped. Answers whether it was played to its end. */
  async play({ header, samples }: Sound, decibels: number): Promise<boolean> {
    this.stop();
    const context = await this.wake();
    const buffer = context.createBuffer(1, Math.max(1, samples.length), header.samples_per_second);
    buffer.getChannelData(0).set(Float32Array.from(samples, (sample) => sample / 32768));
    const source = new AudioBufferSourceNode(context, { buffer });
    const gain = new GainNode(context, { gain: 10 ** (decibels / 20) });
    source.connect(gain).connect(context.destination);
    return new Promise((resolve) => {
      const late = setTimeout(() => end(false), buffer.duration * 1000 + LATE_MS);
      const end = (whole: boolean) => {
        clearTimeout(late);
        source.onended = null;
        // WebKit keeps a sound that was stopped with its source, which it never lets go.
        source.buffer = null;
        gain.disconnect();
        if (this.playing?.source === source) this.playing = null;
        resolve(whole);
      };
      source.onended = () => end(true);
      this.playing = { source, since: context.currentTime, end: () => end(false) };
      source.start();
    });
  }

  /** Milliseconds of the present sound that have been heard. */
  get heard(): number {
    if (!this.playing || !this.context) return 0;
    const { currentTime, outputLatency } = this.context;
    return (currentTime - this.playing.since - (outputLatency || 0)) * 1000;
  }

  /** Silent at once. */
  stop(): void {
    const { source, end } = this.playing ?? {};
    source?.stop();
    end?.();
  }

  /** Gives the sound device back until something is to be played again. */
  rest(): void {
    this.stop();
    void this.context?.suspend();
  }
}
