import { foldForSearch } from '../text/normalise.js';

/** Whither or whence, on whose side or on the other: what the preposition before a word makes of it. */
export type Case = 'to' | 'from' | 'for' | 'against';

const ROWS: Readonly<Record<Case, string>> = {
  to: 'to into onto toward towards إلى نحو باتجاه صوب',
  from: 'from من',
  for: 'for لصالح لمصلحة',
  against: 'against ضد',
};

/** What a preposition makes of the word behind it. */
export const CASES: ReadonlyMap<string, Case> = new Map(
  Object.entries(ROWS).flatMap(([name, words]) =>
    words.split(' ').map((word) => [foldForSearch(word), name as Case] as const),
  ),
);

const OPPOSITE: Readonly<Record<Case, Case>> = { to: 'from', from: 'to', for: 'against', against: 'for' };

/** Flights to a town are not those from it, and who votes for a law does not vote against it. */
export function areOppositeCases(a: Case | null, b: Case | null): boolean {
  return a !== null && OPPOSITE[a] === b;
}
