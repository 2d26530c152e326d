import { quantifierStep } from '../../figures/quantifier-words.js';
import { EXCEPTING } from '../../lexicon/exceptions.js';
import { SAYING_WORDS } from '../../lexicon/light-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { foldForSearch } from '../../text/normalise.js';
import { meansSame } from '../../text/word-relations.js';
import { allegesMore, isOnlyAlleged } from '../../wording/alleged-conflicts.js';
import { asks } from '../../wording/asserted.js';
import { exchangesWords } from '../../wording/exchanged-words.js';
import { nameOthersBehindOneHead } from '../../wording/others-behind-head.js';
import { undoesSaid } from '../../wording/undone.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type Wording } from '../../wording/wording.js';
import { mayAgree } from '../model/model-agreement.js';
import { isCertain } from '../model/model-guard.js';
import { areStatesOfOthers } from '../states/states-of-others.js';
import { areOppositesOfOneThing } from './opposites-of-one-thing.js';
import { areStatesApart } from '../../lexicon/states.js';
import { statesOf } from '../../wording/state-mentions.js';
import { changesVoice } from '../../wording/voice.js';
import { followInTime } from '../states/successive-states.js';
import { areOtherDeciders } from '../states/states-of-one.js';
import { areOfPartAndWhole } from './part-and-whole.js';
import { allowsInPart } from './partial-allowance.js';

/** Steps of quantifiers up to which two sentences may speak of others: some were, and some were not. */
const OF_SOME = 1;

/** Findings that something is so, and that it is not. */
const ON_WHETHER = new Set<WordFinding['basis']>(['negation', 'antonym', 'exclusive_outcome', 'model']);

/** Findings that one is in two states. */
const ON_STATES = new Set<WordFinding['basis']>(['exclusive_outcome', 'model']);

/** Takes back what words alone make a contradiction or an agreement, where the two speak of other parts or things. */
export function guarded(
  finding: WordFinding | null,
  left: StatementReading,
  right: StatementReading,
): WordFinding | null {
  if (finding === null || finding.relation === 'compatible' || !isTakenBack(finding, left, right))
    return finding;
  return { ...finding, relation: 'compatible', score: 0.4 };
}

function isTakenBack(finding: WordFinding, left: StatementReading, right: StatementReading): boolean {
  if (finding.basis === 'date') return false;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  // "All flights except cargo flights", and cargo flights.
  if (excepts(left) !== excepts(right)) return true;
  // "Not all" denies no more than "all".
  if (deniesAll(left) !== deniesAll(right) && !(finding.relation === 'contradicts' && areAll(a, b)))
    return true;
  if (finding.relation === 'agrees')
    return (
      allegesMore(left, right) ||
      (left.language === 'ar' && changesDoer(a, b)) ||
      undoesSaid(left, right) ||
      isInBothStates(left, right) ||
      (finding.basis === 'model' && !mayAgree(left, right))
    );
  if (asks(left) || asks(right)) return true;
  if (ON_WHETHER.has(finding.basis) && (isOnlyAlleged(finding, left, right) || allowsInPart(left, right)))
    return true;
  if (ON_WHETHER.has(finding.basis) && (deniesOnlySaying(left, right) || deniesOnlySaying(right, left)))
    return true;
  if (ON_WHETHER.has(finding.basis) && areOfPartAndWhole(left, right)) return true;
  if (ON_WHETHER.has(finding.basis) && nameOthersBehindOneHead(a, b, alignWords(a, b))) return true;
  if (ON_STATES.has(finding.basis) && finding.states === undefined && areStatesOfOthers(left, right))
    return true;
  switch (finding.basis) {
    case 'negation':
      return (areOfSome(left) && areOfSome(right)) || isDoneToOther(a, b);
    case 'antonym':
    case 'exclusive_outcome':
      return (
        !areOppositesOfOneThing(finding, left, right) ||
        decideApart(finding, left, right) ||
        (finding.states === undefined && followInTime(finding, left, right)) ||
        // "Lifted the ban on exports", and "banned imports": two turns.
        (finding.states === undefined && undoesSaid(left, right))
      );
    case 'model':
      return (areOfSome(left) && areOfSome(right)) || !isCertain(left, right);
    default:
      return false;
  }
}

/** "Was not sold", "sold a painting": what is denied of one thing was done to another. */
function isDoneToOther(a: Wording, b: Wording): boolean {
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  return onlyA.length + onlyB.length > 0 && changesVoice(a, b, pairs);
}

/** "The road is closed and the bridge is open" does not say which of the two "the bridge is closed" does. */
function isInBothStates(left: StatementReading, right: StatementReading): boolean {
  const [mine, yours] = [left, right].map((reading) => statesOf(reading).flatMap(({ states }) => states));
  return (yours ?? []).some(
    (state) =>
      mine?.some(({ key }) => key === state.key) === true &&
      mine.some((other) => areStatesApart(other, state)) &&
      yours?.some((other) => areStatesApart(other, state)) === false,
  );
}

/** What parliament approved and some of its members opposed. Of states it is known who decided. */
function decideApart({ states }: WordFinding, left: StatementReading, right: StatementReading): boolean {
  if (states !== undefined) return false;
  const { onlyA, onlyB } = alignWords(wordingOf(left), wordingOf(right));
  return areOtherDeciders(left, onlyA, right, onlyB);
}

/** The very words of the other in another order, none of them turned into its opposite: "more than" turned round agrees. */
function changesDoer(a: Wording, b: Wording): boolean {
  const alignment = alignWords(a, b);
  const areNear = alignment.pairs.every(({ relation }) => meansSame(relation));
  return areNear && exchangesWords(a, b, alignment);
}

function excepts({ tokens }: StatementReading): boolean {
  return tokens.some(
    ({ text }, at) => EXCEPTING.has(text) || EXCEPTING.has(`${text} ${tokens[at + 1]?.text ?? ''}`),
  );
}

/** Verbs of saying as they stand behind a negator. */
const SAY = new Set([
  ...SAYING_WORDS,
  ...'announce state report confirm يقل تقل يصرح تصرح يذكر تذكر'.split(' ').map(foldForSearch),
]);

/** "The ministry did not say that the school is closed" leaves open whether it is; against who says that it said so, it counts. */
function deniesOnlySaying(reading: StatementReading, other: StatementReading): boolean {
  const { tokens, negation } = wordingOf(reading);
  return (
    [...negation.negators].some((at) => SAY.has(tokens[at + 1]?.text ?? '')) &&
    !other.tokens.some(({ text }) => SAY.has(text))
  );
}

/** "All" within what is denied: "did not lift all sanctions"; not "not at all". */
function deniesAll(reading: StatementReading): boolean {
  const { universals, negation } = wordingOf(reading);
  return universals.some((at) => negation.denied[at] === 1 && reading.tokens[at - 1]?.text !== 'at');
}

/** Both say "all", which one of the two denies. */
function areAll(a: Wording, b: Wording): boolean {
  return a.universals.length > 0 && b.universals.length > 0;
}

/** Words of English before which "some" is said of the doer, and not of what it is done to. */
const OF_DOER = 3;

/** Said of some, of many, or of no more than half. */
function areOfSome({ tokens, language, facts }: StatementReading): boolean {
  const until = language === 'ar' ? tokens.length : OF_DOER;
  return (
    tokens.slice(0, until).some(({ text }) => (quantifierStep(text) ?? Infinity) <= OF_SOME) ||
    facts.some(({ figure }) => figure.kind === 'share' && figure.high <= 0.5 && figure.from < until)
  );
}
