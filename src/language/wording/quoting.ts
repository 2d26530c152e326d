import type { StatementReading } from '../statement/statement-reading.js';
import { codePointSlice } from '../text/code-points.js';
import type { TokenRun } from '../text/token-runs.js';
import { wordingOf } from './wording.js';

/** A statement as it was written, with what the rules read in it. */
export interface Said {
  text: string;
  reading: StatementReading;
}

/** The words of the original from one token up to, not including, another: never the folded ones. */
export function quoteRun({ text, reading: { tokens } }: Said, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : codePointSlice(text, first.start, last.end);
}

/** The original of one or several folded words of a statement; the folded words themselves where they do not stand in it. */
export function quoteWords(said: Said, folded: string): string {
  const run = findRun(said.reading, folded);
  return run === null ? folded : quoteRun(said, run.from, run.to);
}

/** Whether the folded words stand in the statement. */
export function isSaidIn({ reading }: Said, folded: string): boolean {
  return findRun(reading, folded) !== null;
}

function findRun(reading: StatementReading, folded: string): TokenRun | null {
  const { tokens } = reading;
  const lone = tokens.findIndex(({ text }) => text === folded);
  if (lone !== -1) return { from: lone, to: lone + 1 };
  const wanted = folded.replace(/[ _]/g, '');
  if (wanted === '') return null;
  for (let from = 0; from < tokens.length; from += 1) {
    let joined = '';
    for (let to = from; to < tokens.length && wanted.startsWith(joined); to += 1) {
      joined += tokens[to]?.text ?? '';
      if (joined === wanted) return { from, to: to + 1 };
    }
  }
  // A set phrase is compared by another name.
  const word = wordingOf(reading).words.find(({ text }) => text === folded);
  return word === undefined ? null : { from: word.at, to: word.to };
}
