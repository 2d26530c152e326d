import { foldedSet } from '../../lexicon/folded-set.js';
import { ASIDE } from '../../lexicon/scope-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { meansNearlySame } from '../../text/word-relations.js';
import { saysMore, tellsNothingApart } from '../../wording/state-scope.js';
import { statesOf } from '../../wording/state-mentions.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

/** "Has not been lifted so far": it says nothing of how or why. */
const SO_FAR = foldedSet('yet far now still anymore الآن اليوم بعد حتى لحظة حينه');
const OF_ONE_WORD = foldedSet('غير وغير بلا');
const BY = foldedSet('by قبل');

/**
 * Whether only why, where, when or by whom it was done is denied: "did not collapse because of the flood" leaves open whether it
 * collapsed. What is denied beside the deed must all be said by who says that it was done.
 */
export function deniesOnlyBeside(
  found: WordFinding,
  left: StatementReading,
  right: StatementReading,
): boolean {
  if (left.language !== right.language || found.onCause === true) return false;
  if (found.basis !== 'negation' && found.states === undefined) return false;
  const pairs = alignWords(wordingOf(left), wordingOf(right)).pairs.filter(({ relation }) =>
    meansNearlySame(relation),
  );
  return (
    deniesMore(found.a, left, right, new Set(pairs.map(({ a }) => a.at))) ||
    deniesMore(found.b, right, left, new Set(pairs.map(({ b }) => b.at)))
  );
}

/** @param deed what it says of the deed, in its words */
function deniesMore(
  deed: string,
  reading: StatementReading,
  other: StatementReading,
  shared: ReadonlySet<number>,
): boolean {
  const { words, negation } = wordingOf(reading);
  // "Unprecedented", غير مسبوق: it denies that one word.
  if ([...negation.negators].every((at) => OF_ONE_WORD.has(reading.tokens[at]?.text ?? ''))) return false;
  if (negation.negators.size <= wordingOf(other).negation.negators.size) return false;
  const { tokens } = reading;
  const compared = new Set(deed.split(' '));
  const first = Math.min(...negation.negators);
  // "Ended the strike without a result": not that it was ended.
  if (!tokens.some(({ text }, at) => at >= first && compared.has(text))) return false;
  const further = tokens.findIndex(
    ({ text }, at) => at > first && (saysMore(tokens, at) || (text === 'and' && isStateAt(reading, at + 1))),
  );
  const isBeside = ({ at, denied, text }: ContentWord): boolean =>
    denied && !shared.has(at) && !compared.has(text) && (further === -1 || at < further);
  return words.some(
    (word) =>
      isBeside(word) &&
      !SO_FAR.has(word.text) &&
      (isPointOfDenial(reading, word) || !tellsNothingApart(reading, word)),
  );
}

/** "Did not resign and remains in office". */
function isStateAt(reading: StatementReading, at: number): boolean {
  return statesOf(reading).some(({ start }) => start === at);
}

/** "By the army", "because of the scandal", بسبب الفضيحة. */
function isPointOfDenial({ tokens }: StatementReading, { at }: ContentWord): boolean {
  return [at - 1, at - 2].some(
    (near) => BY.has(tokens[near]?.text ?? '') || ASIDE.has(tokens[near]?.text ?? ''),
  );
}
