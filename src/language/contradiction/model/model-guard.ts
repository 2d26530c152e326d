import { areDisjoint } from '../../figures/intervals.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { frameOf } from '../../statement/figure-frames.js';
import { groupPartOf } from '../../statement/group-parts.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { superlativeClaimOf } from '../../statement/superlative-claim.js';
import { areOppositeInNews } from '../../text/word-relations.js';
import { saysUntil } from '../../wording/says-until.js';
import { areOfManyEvents } from '../../wording/unique-slots.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { haveSameFigures } from '../numbers/same-figures.js';

/**
 * Whether the model may call two statements contradictory: not where two things are opposed at once, where two flips may
 * undo each other, and where what is opposed or denied is said of something else on either side. Trained on headlines
 * about one event, it takes another doer or object for a contradiction.
 */
export function isCertain(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const paired = pairs.filter(({ relation }) => relation === 'opposite');
  const isAgainst = (word: ContentWord, others: readonly ContentWord[]): boolean =>
    others.some((other) => areOppositeInNews(word.text, other.text));
  const apart = onlyA.filter((word) => isAgainst(word, onlyB));
  const opposed = paired.length + apart.length;
  const swapped = pairs.filter((pair) => pair.relation === 'exclusive' || areOfManyEvents(pair.a, pair.b));
  const others = swapped.filter(({ relation }) => relation === 'exclusive').length;
  if (opposed + others >= 2) return false;
  const isDenied = a.negation.negators.size !== b.negation.negators.size;
  if (opposed > 0 && isDenied) return false;
  if (opposed === 0 && !isDenied) return others === 0 && differInPredicate(onlyA, onlyB);
  if (saysUntil(left) || saysUntil(right)) return false;
  if (deniesAnother(a, onlyA) || deniesAnother(b, onlyB)) return false;
  const areFellows = (one: ContentWord | undefined, other: ContentWord | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    (areOppositeInNews(one.text, other.text) || pairs.some((pair) => pair.a === one && pair.b === other));
  // "The Turkish central bank cut", "the European one raised": one stands in the place of the other.
  const isInPlace = (one: ContentWord, other: ContentWord): boolean => {
    const [i, j] = [a.words.indexOf(one), b.words.indexOf(other)];
    return i === 0 && j === 0
      ? areFellows(a.words[1], b.words[1])
      : areFellows(a.words[i - 1], b.words[j - 1]);
  };
  return !onlyA.some((one) =>
    onlyB.some((other) => !areOppositeInNews(one.text, other.text) && isInPlace(one, other)),
  );
}

/** «كان سلميا», «كان عنيفا»: another thing is said of one; another name, place or doer is of another, or may be. */
function differInPredicate(onlyA: readonly ContentWord[], onlyB: readonly ContentWord[]): boolean {
  const isPredicate = ({ text }: ContentWord): boolean => /^(?!ال).{3,}ا$/u.test(text);
  return onlyA.some(isPredicate) && onlyB.some(isPredicate);
}

/** They say only that something is or was, or that somebody says so: what is denied follows them. */
const SAYS_THAT_IT_IS = foldedSet(
  'يكن تكن يكونوا يكون تكون يقل تقل يقولوا يسجل تسجل يوجد توجد يقع تقع يحدث تحدث يتم تتم يجر تجر يشهد تشهد يرد ترد يثبت تثبت يعلن تعلن يؤكد تؤكد يلحق تلحق',
);

/** The verb behind a negator has no counterpart: "the suspect was arrested", "the suspect was not tried". */
function deniesAnother({ words, negation, tokens }: Wording, only: readonly ContentWord[]): boolean {
  return [...negation.negators].some((negator) => {
    if (SAYS_THAT_IT_IS.has(tokens[negator + 1]?.text ?? '')) return false;
    const verb = words.find(({ at }) => at > negator);
    return verb !== undefined && tokens[verb.at]?.clause === tokens[negator]?.clause && only.includes(verb);
  });
}

/** Where both give figures, or speak of different times or sides, the rules have said what there is to say. */
export function isOpenToModel(left: StatementReading, right: StatementReading, event: EventMatch): boolean {
  const isOther = isOfAnotherEvent(event);
  // Trained on headlines that say that something is so.
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isCut || b.isCut || a.doubts !== b.doubts) return false;
  if (a.negation.excepts || b.negation.excepts) return false;
  if (a.isNoLonger !== b.isNoLonger || areMeasuredByRules(left, right)) return false;
  return (
    !isOther &&
    !nameOtherParts(left, right) &&
    (left.facts.length === 0 || right.facts.length === 0 || haveSameFigures(left, right))
  );
}

/** Both say who is the most of something, or of how much of a group: what is the same in that, the rules have compared. */
function areMeasuredByRules(left: StatementReading, right: StatementReading): boolean {
  const haveBoth = (read: (reading: StatementReading) => unknown): boolean =>
    read(left) !== null && read(right) !== null;
  if (haveBoth(superlativeClaimOf)) return true;
  const [a, b] = [groupPartOf(left), groupPartOf(right)];
  return a !== null && b !== null && areDisjoint(a.part, b.part);
}

/** The first stage and the second, resolutions 2254 and 1701: each is of another matter or part. */
function nameOtherParts(left: StatementReading, right: StatementReading): boolean {
  const partsOf = (reading: StatementReading): number[] => [
    ...frameOf(reading).slots.flatMap(({ kind, figure }) => (kind === 'name' ? [figure.value ?? 0] : [])),
    ...wordingOf(reading).words.flatMap(({ ordinal, isOneOfMany }) =>
      isOneOfMany && ordinal !== null ? [ordinal] : [],
    ),
  ];
  const others = partsOf(right);
  const own = partsOf(left);
  return own.length > 0 && others.length > 0 && !own.some((part) => others.includes(part));
}
