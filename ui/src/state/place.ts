// Compares places.
import type { Place } from '../generated/Place.ts';

export function samePlace(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
