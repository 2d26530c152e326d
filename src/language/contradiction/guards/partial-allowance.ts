import { ALLOWING, CONDITIONS, DECIDING, PARTS_OF_LAND, WITHIN } from '../../lexicon/allowances.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { isSaidAcross } from '../matter/said-across.js';

/**
 * Whether one of the two only tells of an exception from what the other says: it allows something on a condition, in
 * certain places or for certain people ("in private clubs", عند الضرورة) that the other does not name.
 */
export function allowsInPart(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const [one, other] = [allows(a), allows(b)];
  if (one === other) return false;
  const { onlyA, onlyB } =
    left.language === right.language
      ? alignWords(a, b)
      : { onlyA: unsaid(left, right), onlyB: unsaid(right, left) };
  return one ? isNarrowed(a, new Set(onlyA)) : isNarrowed(b, new Set(onlyB));
}

/** The words of a statement for which another has none in its language. */
function unsaid(reading: StatementReading, other: StatementReading): ContentWord[] {
  return wordingOf(reading).words.filter((word) => !isSaidAcross(reading, word, other));
}

function allows({ tokens, negation }: Wording): boolean {
  return tokens.some(({ text }, at) => ALLOWING.has(text) && negation.denied[at] !== 1);
}

function isNarrowed(wording: Wording, only: ReadonlySet<ContentWord>): boolean {
  const { tokens, words } = wording;
  return tokens.some(({ text, sentence }, at) => {
    if (CONDITIONS.has(text)) return words.some((word) => word.at > at && only.has(word));
    // للأغراض الطبية: the preposition is written with its noun.
    const isJoined = /^لل.{2}/u.test(text);
    if (!WITHIN.has(text) && !isJoined) return false;
    const phrase = words.filter(
      (word) =>
        word.at >= (isJoined ? at : at + 1) &&
        tokens[word.at]?.sentence === sentence &&
        !tokens.slice(at + 1, word.at).some((token) => WITHIN.has(token.text)),
    );
    if (phrase.some((word) => isOfTimeOrRuling(word, wording))) return false;
    const isNew = isJoined
      ? phrase[0] !== undefined && only.has(phrase[0])
      : phrase.every((word) => only.has(word));
    return (
      (phrase.length > 0 && isNew) || phrase.some((word) => only.has(word) && PARTS_OF_LAND.has(word.text))
    );
  });
}

/** "In May", "in a ruling": when or how it was allowed, and not in part. */
function isOfTimeOrRuling({ text, at }: ContentWord, { tokens }: Wording): boolean {
  const forms = tokens[at]?.forms ?? [];
  return DECIDING.has(text) || [text, ...forms].some((form) => MONTHS.has(form) || WEEKDAYS.has(form));
}
