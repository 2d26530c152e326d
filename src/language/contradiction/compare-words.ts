import { MONTHS } from '../lexicon/calendar.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { areOppositeCourses } from '../text/word-relations.js';
import { commonShare, WORTH_READING } from '../wording/common-share.js';
import { compareMeasured } from '../wording/comparatives.js';
import { compareVoices } from '../wording/turned-voice.js';
import { alignWords } from '../wording/word-alignment.js';
import { wordingOf } from '../wording/wording.js';
import { datesAgainst, datesMeet } from './dates/date-rules.js';
import { type EventMatch } from './matter/same-event.js';
import { findByModel, isDoubted } from './model/difference-model.js';
import { isOpenToModel } from './model/model-guard.js';
import { type Finding, strongest } from './numbers/finding.js';
import { compareNumbersAcross } from './numbers/lone-number-across.js';
import { haveSameFigures } from './numbers/same-figures.js';
import { compareDeeds } from './states/deed-rules.js';
import { agreeInStates } from './states/state-agreement.js';
import { compareStates } from './states/state-rules.js';
import { agreeAcrossLanguages } from './words/agreement-across.js';
import { compareDeniedHappenings } from './words/denied-happenings.js';
import { figuresStandAlike, followsWithFigures } from './words/figure-entailment.js';
import { findOpposition } from './words/opposition-rules.js';
import { compareWordings } from './words/wording-rules.js';

/** What the words say: of nearly the same sentences, of one matter in other words, and last what the model makes of them. */
export function compareWords(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  findings: readonly Finding[],
): WordFinding | null {
  const isOneLanguage = left.language === right.language;
  if (isOneLanguage && commonShare(left, right) < WORTH_READING) return null;
  const measured = isOneLanguage ? compareMeasured(left, right) : null;
  if (measured !== null) return measured;
  const wording = isOneLanguage ? (compareVoices(left, right) ?? compareWordings(left, right)) : null;
  const isSaidToAgree = findings.length === 0 && wording?.relation === 'agrees';
  const states = isSaidToAgree ? compareInStates(left, right, event) : null;
  if (states !== null) return states;
  const entailed =
    isOneLanguage && wording?.relation !== 'contradicts' ? followsWithFigures(left, right) : null;
  // One word in five may be wanting to what follows: not the one that is opposed.
  if (entailed !== null)
    return (findings.length === 0 ? compareInStates(left, right, event) : null) ?? entailed;
  if (wording?.relation === 'agrees' && saysOtherwise(left, right))
    return { ...wording, relation: 'compatible' };
  if (wording?.relation === 'agrees')
    return isDoubted(left, right) ? { ...wording, relation: 'compatible' } : wording;
  // What two words say against each other in one place, states say of what each is said.
  const opposed =
    findings.length === 0 && wording?.basis === 'antonym' ? compareInStates(left, right, event) : null;
  if (opposed !== null) return opposed;
  const figuresAgree = strongest(findings, 'agrees') !== null;
  if (wording?.relation === 'contradicts') {
    // "In January" is before July.
    if (MONTHS.has(wording.a) && datesMeet(left, right))
      return { ...wording, relation: 'compatible', basis: 'time', score: 0.4 };
    // Figures that fit, or that count different things, are not undone by the words around them.
    // What has fallen to 3% has not risen to 9%; of firms, some may have fallen and others risen.
    const isOfOne = areOppositeCourses(wording.a, wording.b) && findings.every(countNothing);
    const isSettled =
      !figuresAgree && !isOfOne && findings.some(wording.basis === 'number' ? ofOtherThings : differ);
    return isSettled ? { ...wording, relation: 'compatible', basis: 'wording' } : wording;
  }
  if (findings.length > 0) {
    if (!haveSameFigures(left, right)) return wording;
    const areWhole = [left, right].every(isOfWhole);
    const inStates = areWhole ? compareInStates(left, right, event) : null;
    if (inStates !== null) return inStates;
    const found = findings.every(({ basis }) => basis === 'event') ? findByModel(left, right) : null;
    return found?.relation === 'agrees' ? found : wording;
  }
  const isForModel = wording?.basis !== 'entity' && isOpenToModel(left, right, event);
  const opposition = findOpposition(left, right, event);
  const inStates = opposition === null ? compareInStates(left, right, event) : null;
  if (inStates !== null) return inStates;
  const found =
    opposition ??
    agreeInStates(left, right) ??
    agreeAcrossLanguages(left, right, event) ??
    compareDeniedHappenings(left, right) ??
    compareNumbersAcross(left, right, event) ??
    (isForModel ? findByModel(left, right) : null);
  // What says all of the other, and more, is not opposed to it, whichever of the two comes first.
  if (found?.relation === 'contradicts' && isOneLanguage && saysAllOf(right, left)) return wording;
  return found ?? wording;
}

const DEFINITE = new Set(['the', 'these', 'both']);

/** "The two countries", "ten years": what is so of six in a hundred, or of forty, need not be so of the others. */
function isOfWhole({ facts, tokens }: StatementReading): boolean {
  return facts.every(({ figure: { kind, from, low } }) => {
    if (kind === 'share') return low === 1;
    return kind !== 'count' || DEFINITE.has(tokens[from - 1]?.text ?? '');
  });
}

/** States that exclude each other, and deeds that one side says were not done. */
function compareInStates(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  return compareStates(left, right, event) ?? compareDeeds(left, right, event);
}

/** Whether the first says all that the second does, by words or by figures. */
export function saysAllOf(one: StatementReading, other: StatementReading): boolean {
  return compareWordings(one, other)?.relation === 'agrees' || followsWithFigures(one, other) !== null;
}

/** The words are the same, and yet a happening is dated differently. */
function saysOtherwise(left: StatementReading, right: StatementReading): boolean {
  if (datesAgainst(left, right) !== null) return true;
  const { pairs } = alignWords(wordingOf(left), wordingOf(right));
  return !figuresStandAlike(left, right, pairs);
}

/** Figures of two outcomes, or of two groups: that they differ says nothing. */
function ofOtherThings({ basis }: Finding): boolean {
  return basis === 'share_complement' || basis === 'population';
}

/** Two figures that are not one: shares of one whole, or other numbers. */
function differ({ a, b, basis }: Finding): boolean {
  return basis === 'share_complement' || a.figure.low !== b.figure.low || a.figure.high !== b.figure.high;
}

function countNothing({ a, b }: Finding): boolean {
  return a.population === null && b.population === null;
}
