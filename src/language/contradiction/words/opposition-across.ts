import { WON_OR_LOST } from '../../lexicon/converse-words.js';
import { EXCLUSIVES } from '../../lexicon/exclusive-kinds.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { areOppositeCourses } from '../../text/word-relations.js';
import { matterWordsOf, meets, sharedMatters } from '../../wording/matters-across.js';
import { areForCertainInOneOrder } from '../../wording/names-across.js';
import { wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { areOpposedAcross } from '../matter/opposed-across.js';
import type { EventMatch } from '../matter/same-event.js';

/** Things in common below which it is not certain that the denial is of the same; or one, and so many names. */
const LEAST_FOR_DENIAL = 2;
/** Tokens between a negator and what it denies for certain. */
const NEAR = 3;
/** They mean something else as often: "before", "against", "lifted", "back", "up". */
const AMBIGUOUS = foldedSet(
  'قبل ضد عين فصل رفع رفعت يرفع ترفع زائد حرب back bar free hold up down lower gain dip fire drop sink contract pass sentence',
);

/**
 * Opposite words of news, or one thing of news that one side denies, in two languages; null where there is neither.
 * That both are of one matter is known before.
 */
export function opposeAcrossLanguages(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  return opposites(a, b, areForCertainInOneOrder(left, right)) ?? denials(left, right, event);
}

/** @param isOneOrder whether it is certain that the two name whom they name in one order */
function opposites(a: Wording, b: Wording, isOneOrder: boolean): WordFinding | null {
  const wordsOf = ({ words }: Wording): ContentWord[] =>
    words.filter(({ text, denied }) => !denied && !AMBIGUOUS.has(text));
  for (const one of wordsOf(a)) {
    for (const other of wordsOf(b)) {
      if (!areOpposedAcross(one.text, other.text) || saysBoth(a, one) || saysBoth(b, other)) continue;
      // The pound falls against the dollar, and the dollar rises against the pound.
      if (areOppositeCourses(one.text, other.text) && (isAgainstMoney(a) || isAgainstMoney(b))) continue;
      // "A beat B" says what «خسر ب أمام أ» does.
      if (!isOneOrder && (WON_OR_LOST.has(one.text) || WON_OR_LOST.has(other.text))) continue;
      return { relation: 'contradicts', basis: 'antonym', score: 0.65, a: one.text, b: other.text };
    }
  }
  return null;
}

const AGAINST = foldedSet('against مقابل أمام');

function isAgainstMoney({ tokens }: Wording): boolean {
  const isMoney = (word: string): boolean =>
    withoutProclitics(word).some((form) => EXCLUSIVES.get(form)?.some(({ kind }) => kind === 'currency'));
  return tokens.some(({ text }) => AGAINST.has(text)) && tokens.some(({ text }) => isMoney(text));
}

/** "Shares fell, then rose": it is at neither side. */
function saysBoth({ words }: Wording, word: ContentWord): boolean {
  return words.some((other) => areOpposedAcross(word.text, other.text));
}

function denials(left: StatementReading, right: StatementReading, event: EventMatch): WordFinding | null {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (denies(a) === denies(b)) return null;
  if (denies(a) ? doesReverse(a, b) : doesReverse(b, a)) return null;
  const { count } = sharedMatters(left, right);
  if (count < LEAST_FOR_DENIAL && event.shared - count < LEAST_FOR_DENIAL) return null;
  for (const mine of matterWordsOf(left)) {
    for (const yours of matterWordsOf(right)) {
      if (!meets(mine, [yours])) continue;
      if (!isDeniedHere(a, mine.word) && !isDeniedHere(b, yours.word)) continue;
      return {
        relation: 'contradicts',
        basis: 'negation',
        score: 0.65,
        a: mine.word.text,
        b: yours.word.text,
      };
    }
  }
  return null;
}

/** "Did not raise the price of bread", and "cut that of bread, and raised that of fuel": both may be so. */
function doesReverse({ words }: Wording, { words: others }: Wording): boolean {
  return words.some(
    ({ text, denied }) => denied && others.some((other) => areOpposedAcross(text, other.text)),
  );
}

/** Called off: that what follows did not take place. */
const CALLS_OFF = foldedSet(
  'cancel cancels cancelled canceled scraps scrapped postpones postponed off ألغى ألغت يلغي تلغي إلغاء أرجأ أرجأت تأجيل يؤجل تؤجل أجلت',
);

function denies({ negation, tokens }: Wording): boolean {
  return negation.negators.size > 0 || tokens.some(({ text }) => CALLS_OFF.has(text));
}

/** Near behind a negator, grammar not counted: "denied that it had withdrawn". */
function isDeniedHere({ negation, words, tokens }: Wording, { at, denied }: ContentWord): boolean {
  const isCalledOff = tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => CALLS_OFF.has(text));
  if (isCalledOff && negation.negators.size === 0) return true;
  return (
    denied &&
    [...negation.negators].some(
      (negator) =>
        negator < at && (at - negator <= NEAR || words.every((word) => word.at <= negator || word.at >= at)),
    )
  );
}
