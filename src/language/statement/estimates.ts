import { FIRST, FORECAST, GUESSED, PROVISIONAL, REVISED } from '../lexicon/estimates.js';
import type { StatementReading } from './statement-reading.js';

/** Tokens from "first" to "estimated". */
const WITHIN = 3;

/**
 * Whether one of the two gives a first, a revised or an expected figure ("first estimated at", "revised down to", نتائج أولية), and the
 * other does not give that one: each was so in its time.
 */
export function areOfTwoEstimates(left: StatementReading, right: StatementReading): boolean {
  const [one, other] = [stageOf(left), stageOf(right)];
  return one !== other;
}

function stageOf({ tokens }: StatementReading): 'first' | 'revised' | 'forecast' | null {
  let stage: 'first' | 'revised' | 'forecast' | null = null;
  tokens.forEach(({ text }, at) => {
    const isNear = (words: ReadonlySet<string>): boolean =>
      tokens.slice(Math.max(0, at - WITHIN), at + WITHIN + 1).some((token) => words.has(token.text));
    if (REVISED.has(text)) stage = 'revised';
    else if (FORECAST.has(text)) stage ??= 'forecast';
    else if (PROVISIONAL.has(text) || (FIRST.has(text) && isNear(GUESSED))) stage ??= 'first';
  });
  return stage;
}
