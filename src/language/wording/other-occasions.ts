import type { Alignment } from './word-alignment.js';
import type { ContentWord } from './wording.js';

/** "The strike", and "the second strike": of each its own figure. */
export function areOfOtherOccasions({ pairs, onlyA, onlyB }: Alignment): boolean {
  const tells = ({ ordinal }: ContentWord): boolean => ordinal !== null;
  return pairs.some(({ relation }) => relation === 'order') || [...onlyA, ...onlyB].some(tells);
}
