import { ALLEGING, ALLEGING_BEFORE, CROWD, CROWD_SAYS, HEARSAY } from '../lexicon/allegations.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** Tokens from what a crowd is called to what it does: "users of the network say". */
const CROWD_SAYS_WITHIN = 4;

/**
 * Whether what the two are opposed in is only alleged by one of them ("posts say that …", "was accused of …", يزعم), while
 * the other speaks of the matter itself: that somebody says so is not denied.
 */
export function isOnlyAlleged(
  finding: WordFinding,
  left: StatementReading,
  right: StatementReading,
): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const [one, other] = [allegationOf(a), allegationOf(b)];
  if ((one === null) === (other === null)) return false;
  const { pairs } = alignWords(a, b);
  // Of what is denied, the word next to its negator.
  const denied = pairs
    .filter((pair) => pair.a.denied !== pair.b.denied)
    .sort((first, second) => (first.a.denied ? first.a.at - second.a.at : first.b.at - second.b.at));
  const isIn = (reach: Allegation | null, at: number | undefined): boolean =>
    reach !== null && at !== undefined && at >= reach.from && at < reach.to;
  const isAllegedIn = ({ words }: Wording, text: string, reach: Allegation | null): boolean =>
    words.some((word: ContentWord) => word.text === text && isIn(reach, word.at));
  const [first] = denied;
  if (finding.basis === 'negation' || finding.a === '')
    return first !== undefined && (isIn(one, first.a.at) || isIn(other, first.b.at));
  return isAllegedIn(a, finding.a, one) || isAllegedIn(b, finding.b, other);
}

/** Whether the first only alleges what the second says: it does not follow. */
export function allegesMore(left: StatementReading, right: StatementReading): boolean {
  return allegationOf(wordingOf(left)) !== null && allegationOf(wordingOf(right)) === null;
}

/** Whether something in a statement is only alleged. */
export function alleges(reading: StatementReading): boolean {
  return allegationOf(wordingOf(reading)) !== null;
}

/** Whether a text only passes on what others say, whatever of it that is. */
export function isHearsay({ tokens }: StatementReading): boolean {
  return tokens.some(({ text }) => HEARSAY.has(text));
}

interface Allegation {
  from: number;
  to: number;
}

/** The token of the first word by which something is alleged, or said not to be; null where there is none. */
export function allegingWord(reading: StatementReading): number | null {
  const { tokens } = reading;
  const cue = tokens.findIndex(({ text, kind }, at) => kind === 'word' && isCue(tokens, at, text));
  return cue === -1 ? null : cue;
}

/** The tokens that are only alleged: what follows in the clause; all of it before a last "allegedly". */
function allegationOf({ tokens, negation }: Wording): Allegation | null {
  const cue = tokens.findIndex(
    ({ text, kind }, at) => kind === 'word' && negation.denied[at] !== 1 && isCue(tokens, at, text),
  );
  const { clause } = tokens[cue] ?? {};
  if (clause === undefined) return null;
  let to = cue + 1;
  while (tokens[to]?.clause === clause && tokens[to]?.kind !== 'sign') to += 1;
  const from = to === cue + 1 ? 0 : cue + 1;
  return { from, to };
}

function isCue(tokens: Wording['tokens'], at: number, text: string): boolean {
  if (ALLEGING.has(text)) return true;
  if (ALLEGING_BEFORE.get(text)?.has(tokens[at + 1]?.text ?? '') === true) return true;
  return (
    CROWD_SAYS.has(text) &&
    tokens
      .slice(Math.max(0, at - CROWD_SAYS_WITHIN), at + 2)
      .some((token) => CROWD.has(token.text) && token.clause === tokens[at]?.clause)
  );
}
