import { englishSet } from '../lexicon/english-set.js';
import { DOUBTS, SAYING_WORDS } from '../lexicon/light-words.js';
import type { Fact } from '../statement/fact.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { Alignment } from './word-alignment.js';

/** Words by which a clause only tells when something was said: "officials said on Monday". */
const REPORTING = 8;

/** Whether a date is that of a report, and not of what happened: "…, as reported by the president on 7 January". */
export function datesReport({ tokens }: StatementReading, from: number): boolean {
  const clause = tokens[from]?.clause;
  const start = tokens.findIndex((token) => token.clause === clause);
  if (start === 0 || from - start > REPORTING + 2) return false;
  return tokens.slice(start, from).some(({ text }) => SAYING_WORDS.has(text));
}

const ACCORDING = englishSet('according');

/** The second text says of a source of the first ("according to the agency") what the source only reports. */
export function makesSourceDoer(
  left: StatementReading,
  right: StatementReading,
  { pairs }: Alignment,
): boolean {
  const isOfSource = ({ tokens }: StatementReading, at: number): boolean => {
    const clause = tokens[at]?.clause;
    return tokens.slice(0, at).some((token) => token.clause === clause && ACCORDING.has(token.text));
  };
  const first = pairs.reduce<Alignment['pairs'][number] | undefined>(
    (best, pair) => (best === undefined || pair.b.at < best.b.at ? pair : best),
    undefined,
  );
  return first !== undefined && isOfSource(left, first.a.at) && !isOfSource(right, first.b.at);
}

/** Words to which a doubt reaches. */
const DOUBT_REACH = 10;

/** Something that both say is only alleged by the first: "there is evidence that he was involved in the murder". */
export function isAlleged(
  left: StatementReading,
  right: StatementReading,
  pairs: Alignment['pairs'],
): boolean {
  if (right.tokens.some(({ text }) => DOUBTS.has(text))) return false;
  return left.tokens.some(
    ({ text, clause }, at) =>
      DOUBTS.has(text) &&
      pairs.some(
        ({ a }) =>
          !a.capital && a.at > at && a.at <= at + DOUBT_REACH && left.tokens[a.at]?.clause === clause,
      ),
  );
}

const FURTHER = englishSet('other another additional further');

/** "20 other languages" are not all that there are. */
export function countsOthers({ tokens }: Pick<StatementReading, 'tokens'>, { figure }: Fact): boolean {
  return FURTHER.has(tokens[figure.to]?.text ?? '');
}
