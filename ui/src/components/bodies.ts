// The body of one kind of block, for the component that draws it.
import type { Body } from '../generated/Body.ts';

export type BodyOf<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

/** Official names are in English on every page. */
export const OFFICIAL_LANG = 'en-SG';
