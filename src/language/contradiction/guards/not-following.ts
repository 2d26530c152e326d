import { isUniversal } from '../../figures/quantifier-words.js';
import { englishSet } from '../../lexicon/english-set.js';
import { REPORTING } from '../../lexicon/reporters.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { goOtherWays } from '../../wording/courses.js';
import type { Met } from '../../wording/met.js';
import { isInSubject, isOfOtherThing } from '../../wording/other-subject.js';
import { wordingOf } from '../../wording/wording.js';
import { metWords } from '../matter/met-words.js';

/** A thing of this kind is none of it, or none any more. */
const PRIVATIVE = foldedSet(
  'fake false former ex would-be alleged pretend counterfeit sham deputy vice honorary acting mock',
);
/** Words of one side alone, and of a sentence, of which it is told whether they make another thing of it. */
const MOST_LEFT_OUT = 4;
const LONGEST = 9;
/** What they stand before is so. */
const FACTIVE = englishSet(
  'know knows knew proved proves prove learned learnt discovered realised realized admitted admits',
);
const NEARLY = foldedSet('almost nearly virtually practically تقريبا');
const CLAUSE = englishSet('the a an his her its their he she it they this these those there all');
/** What one can, does or did: "managed to". */
const DONE = englishSet(
  'able managed continued continues continue began begins started starts come comes came get gets got used',
);

/**
 * Whether one statement has all the words of another and does not say it: it says it of another thing ("the king's dog"), only
 * as what is planned or feared, of a part, that it fell where it rose, or of somebody who did it to who does it in the other.
 */
export function doesNotFollow(left: StatementReading, right: StatementReading): boolean {
  if (goOtherWays(left, right)) return true;
  if (left.language !== right.language) return false;
  const [one, other] = metWords(left, right);
  const [more, less] = [wordingOf(left).words.length, wordingOf(right).words.length];
  // Of a long sentence much may be left out, and what it is said of is told by more than the words beside it.
  if (Math.abs(more - less) > MOST_LEFT_OUT || Math.max(more, less) > LONGEST) return false;
  return (
    isOfOtherThing(one, other, 'behind the verb') ||
    isLessThanIt(one) ||
    isLessThanIt(other) ||
    isEmbedded(one, other) ||
    isOfPart(left, right) ||
    saysNearly(left) !== saysNearly(right)
  );
}

/** "The fake doctor", "the former minister". */
function isLessThanIt({ reading, shared }: Met): boolean {
  return wordingOf(reading).words.some(
    ({ at, text }) =>
      PRIVATIVE.has(text) && !shared.has(at) && shared.has(at + 1) && isInSubject(reading.tokens, at),
  );
}

/** "The plan to close", "fear that the king", "a man who killed": a lone word governs what both say. */
function isEmbedded({ reading, shared, partners }: Met, other: Met): boolean {
  const { tokens } = reading;
  return wordingOf(reading).words.some(({ at, to, text }) => {
    if (shared.has(at)) return false;
    const next = tokens[to]?.text;
    if (next === 'to')
      return (
        shared.has(to + 1) &&
        isInfinitive(tokens[to + 1]) &&
        !DONE.has(text) &&
        !isBehindTo(other, partners.get(to + 1))
      );
    if (next === 'that') return isClauseAt(tokens[to + 1]) && !REPORTING.has(text) && !FACTIVE.has(text);
    return next === 'who' && shared.has(to + 1) && !isBehindTo(other, partners.get(to + 1));
  });
}

/** It is said in the same way there: behind "to" or "who". */
function isBehindTo({ reading: { tokens } }: Met, at: number | undefined): boolean {
  return at !== undefined && ['to', 'who', 'that', 'which', 'the', 'a'].includes(tokens[at - 1]?.text ?? '');
}

function isInfinitive(token: StatementReading['tokens'][number] | undefined): boolean {
  return token !== undefined && !token.capital && !token.text.endsWith('ing');
}

function isClauseAt(token: StatementReading['tokens'][number] | undefined): boolean {
  return token !== undefined && (token.capital || CLAUSE.has(token.text));
}

/** "Half of the school", where the other speaks of the school. */
function isOfPart({ facts }: StatementReading, right: StatementReading): boolean {
  const isShare = ({ figure }: (typeof facts)[number]): boolean =>
    figure.kind === 'share' && figure.high < 1 && figure.style !== 'digits';
  return facts.some(isShare) && !right.facts.some(({ figure }) => figure.kind === 'share');
}

/** "Almost all". */
function saysNearly({ tokens }: StatementReading): boolean {
  return tokens.some(
    ({ text }, at) =>
      NEARLY.has(text) && [tokens[at + 1], tokens[at - 1]].some((near) => isUniversal(near?.text ?? '')),
  );
}
