// The only place that speaks with the application around the page. What is sent is a press; what
// comes back is a finished page.
import { invoke } from '@tauri-apps/api/core';
import type { Action } from '../generated/Action.ts';
import type { Language } from '../generated/Language.ts';
import type { Page } from '../generated/Page.ts';
import type { PictureId } from '../generated/PictureId.ts';
import type { SoundHeader } from '../generated/SoundHeader.ts';
import type { Span } from '../generated/Span.ts';

/** What a sentence sounds like; `samples` are of 16 bits and one channel. */
export type Sound = { header: SoundHeader; samples: Int16Array };

/** Longer than any answer takes: one that is not there by then was lost on its way. */
const LOST_AFTER_MS = 3000;

/** Does what was pressed; rejects with a `Refusal`, or with an `Error` where the answer is lost. */
export function act(action: Action): Promise<Page> {
  return notLost(invoke<Page>('act', { action }));
}

/** Asks for what changes nothing, and once more where the answer is lost. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await notLost(ask());
  } catch (reason) {
    if (!(reason instanceof Error)) throw reason;
    return notLost(ask());
  }
}

/** A process of the engine that falls takes with it what is under way. */
function notLost<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('lost')), LOST_AFTER_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The page that says in words that something went wrong. */
export function problem(): Promise<Page> {
  return asked(() => invoke<Page>('problem'));
}

/** What has happened since the last sign of life. */
export type News = {
  /** What is to be shown, where that is another page. */
  page: Page | null;
  /** Whether a headset was plugged in, or taken out. */
  headset: boolean | null;
  /** Whether the screen is to be dim: it is night, and nobody is there. */
  dim: boolean;
};

/** Tells that the page is alive, and whether a person was noticed since the last time. */
export function beat(person: boolean): Promise<News> {
  return invoke<News>('beat', { person });
}

/** Tells that the first words are on screen. */
export function drawn(): Promise<void> {
  return invoke<undefined>('drawn');
}

/** Where a raster picture is read from, sized and contrasted for this screen. */
export function pictureAddress(
  picture: PictureId,
  devicePixels: number,
  contrast: 'normal' | 'high',
): string {
  return `picture://localhost/${picture}?width=${devicePixels}&contrast=${contrast}`;
}

/** The sentences of a text, in order; rejects with an `Error` where the answer is lost. */
export function sentences(text: string): Promise<Span[]> {
  return asked(() => invoke<Span[]>('sentences', { text }));
}

/** The sound of a sentence; rejects with a `Silence`, or with an `Error` where the answer is lost. */
export async function say(language: Language, sentence: string): Promise<Sound> {
  const packed = await asked(() => invoke<ArrayBuffer>('say', { language, sentence }));
  const length = new DataView(packed).getUint32(0, true);
  const header = new TextDecoder().decode(new Uint8Array(packed, 4, length));
  return {
    header: JSON.parse(header) as SoundHeader,
    // A view of whole samples must begin at an even byte; a copy does.
    samples: new Int16Array(packed.slice(4 + length)),
  };
}

/** Ends the sound that is being made. */
export function hush(): Promise<void> {
  return invoke<undefined>('hush');
}
