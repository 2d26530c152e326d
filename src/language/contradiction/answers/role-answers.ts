import { foldedSet } from '../../lexicon/folded-set.js';
import { SHARES, UNCERTAIN } from '../../lexicon/reporters.js';
import type { RoleRow } from '../../lexicon/role-words.js';
import { WON_BY_ONE } from '../../lexicon/unique-slots.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { meansNearlySame, sensesOf } from '../../text/word-relations.js';
import { isLeftOpen } from '../../wording/left-open.js';
import { reportingTokens } from '../../wording/reporting-frame.js';
import { isRoleKind, roleMentions, type RoleMention } from '../../wording/role-mentions.js';
import { alignWords } from '../../wording/word-alignment.js';
import { runOf, wordingOf, type ContentWord, type Wording } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { areAnswersApart, type RoleAnswer } from './exclusive-answers.js';

/** Words that both must have of the thing itself; one is enough where it is a name. */
const LEAST_OF_THING = 2;
/** Prepositions of what only says where or when: it may stand in one statement alone. */
const ADJUNCTS = foldedSet(
  'in on at after before during since near last في خلال بعد قبل منذ عام سنة أثناء عقب يوم ب ل فوق قرب داخل خارج أمام',
);
const PASTS = new Set(['was', 'were', 'had', 'كان', 'كانت']);

/**
 * Two answers to one question about one thing: who wrote it, who destroyed it, who won it in a year, where it is based,
 * where it was going; in the active or the passive, with a verb or a noun. Null where the two are of two things, where
 * both may have done it, or where one of them is not certain.
 */
export function compareRoles(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherTime(event)) return null;
  const [mine, yours] = [roleMentions(left), roleMentions(right)];
  if (mine.length === 0 || yours.length === 0) return null;
  for (const one of mine)
    for (const other of yours) {
      if (one.role !== other.role || !isOneOffice(one, other)) continue;
      if (!isOneTimeOfRole(one.role, left, right) || isOpen(left, one.role) || isOpen(right, one.role))
        continue;
      const found = compareMentions(left, one, right, other);
      if (found !== null) return found;
    }
  return null;
}

/** Not said for certain, denied, asked, or of one of several. */
function isOpen(reading: StatementReading, { answer }: RoleRow): boolean {
  return (
    isLeftOpen(reading) ||
    reading.tokens.some(
      ({ text }) => SHARES.has(text) || (UNCERTAIN.has(text) && !(answer === 'nation' && isSuspect(text))),
    )
  );
}

/** Of a suspect it is certain which nation is his. */
function isSuspect(text: string): boolean {
  return ['suspect', 'مشتبه', 'المشتبه'].includes(text);
}

/** A chairman and a mayor of one place are two people. */
function isOneOffice(one: RoleMention, other: RoleMention): boolean {
  return one.role.key !== 'head' || one.text === other.text;
}

/** What is given every year needs the year; what changes hands must be of now, or of one year. */
export function isOneTimeOfRole(
  { lasts }: RoleRow,
  left: StatementReading,
  right: StatementReading,
): boolean {
  if (lasts === undefined || lasts === 'one event') return true;
  const [mine, yours] = [left.context.times.years, right.context.times.years];
  if ([...mine].some((year) => yours.has(year))) return true;
  if (lasts === 'one year' || mine.size + yours.size > 0) return false;
  return ![left, right].some(({ tokens }) =>
    tokens.some(({ text }) => PASTS.has(text) || /(?:coach|manag|captain)ed$/.test(text)),
  );
}

function compareMentions(
  left: StatementReading,
  one: RoleMention,
  right: StatementReading,
  other: RoleMention,
): WordFinding | null {
  const [a, b] = [sideOf(left, one), sideOf(right, other)];
  const { pairs, onlyA, onlyB } = alignWords(a.rest, b.rest);
  const near = pairs.filter(({ relation }) => meansNearlySame(relation));
  const unlike = pairs.filter(({ relation }) => !meansNearlySame(relation));
  const mine = settle(a, [...onlyA, ...unlike.map((pair) => pair.a)]);
  const yours = settle(b, [...onlyB, ...unlike.map((pair) => pair.b)]);
  if (mine === null || yours === null || (mine.extras.length > 0 && yours.extras.length > 0)) return null;
  if (!areAdjuncts(left, mine.extras) || !areAdjuncts(right, yours.extras)) return null;
  const [ofLeft, ofRight] = [near.map((pair) => pair.a), near.map((pair) => pair.b)];
  if (!isTelling(ofLeft, left, one) && !isTelling(ofRight, right, other)) return null;
  if (introducesNew(left, ofLeft) || introducesNew(right, ofRight)) return null;
  if (one.role.answer === 'doer' && !isDefinite(ofLeft, left)) return null;
  if (!areAnswersApart(one.role.answer, mine.answer, yours.answer)) return null;
  return {
    relation: 'contradicts',
    basis: 'entity',
    score: 0.75,
    a: textOf(left.tokens, runOf(mine.answer.whole)),
    b: textOf(right.tokens, runOf(yours.answer.whole)),
    asked: one.role.asked,
    isSettled: one.role.lasts === undefined,
    ...(isGivenToMany(one.role, left, right, ofLeft) ? { presumesOneEvent: true } : {}),
  };
}

const OPENS_FIELD = new Set(['for', 'in', 'of', 'في']);
const BEST = /^(?:best|[بل]?افضل)$/u;

/** A prize of one year has many winners, unless it is a cup, or both say in which field: "for fiction", لأفضل ممثلة. */
function isGivenToMany(
  { lasts }: RoleRow,
  left: StatementReading,
  right: StatementReading,
  shared: readonly ContentWord[],
): boolean {
  if (lasts !== 'one year') return false;
  const areOfOne = [left, right].every(({ tokens }) => tokens.some(({ text }) => WON_BY_ONE.has(text)));
  const isField = ({ at, text, capital }: ContentWord): boolean =>
    BEST.test(text) || (!capital && OPENS_FIELD.has(left.tokens[at - 1]?.text ?? '') && !/^[0-9]/.test(text));
  return !areOfOne && !shared.some(isField);
}

/** A statement without the words of its role: what is known to be the answer, and the rest. */
interface Side {
  reading: StatementReading;
  mention: RoleMention;
  rest: Wording;
  answer: readonly ContentWord[] | null;
}

function sideOf(reading: StatementReading, mention: RoleMention): Side {
  const wording = wordingOf(reading);
  const framed = reportingTokens(reading);
  const { answer, taken } = mention;
  const words = wording.words.filter(({ at }) => !framed.has(at) && !taken.has(at));
  const isIn = ({ at }: ContentWord): boolean => answer !== null && at >= answer.from && at < answer.to;
  return {
    reading,
    mention,
    rest: {
      ...wording,
      words: words.filter((word) => !isIn(word) && !isRoleKind(reading.tokens, mention.role, word.at)),
    },
    answer: answer === null ? null : words.filter(isIn),
  };
}

interface Settled {
  answer: RoleAnswer;
  extras: readonly ContentWord[];
}

/** Where the wording shows no answer, it is the one run of words that only this side has, beside the verb or noun. */
function settle({ reading, mention, rest, answer }: Side, only: readonly ContentWord[]): Settled | null {
  const { words } = wordingOf(reading);
  const asAnswer = (whole: readonly ContentWord[]): RoleAnswer => ({
    reading,
    whole,
    words: whole.filter((word) => !isRoleKind(reading.tokens, mention.role, word.at)),
  });
  if (answer !== null) return { answer: asAnswer(answer), extras: only };
  const isOwn = (word: ContentWord): boolean =>
    only.includes(word) || isRoleKind(reading.tokens, mention.role, word.at);
  const behind = words.filter(({ at }) => at >= mention.end);
  const ahead = words.filter(({ at }) => at < mention.at).reverse();
  // «لحن أغنية … الموسيقار هاني»: who it was may stand at the very end, too.
  const runs = [behind, ahead, words.toReversed()].map((side) => {
    const end = side.findIndex((word) => !isOwn(word));
    const run = end === -1 ? side : side.slice(0, end);
    // What kind of thing it is stands beside the thing, and not beside the answer: رواية.
    return run.some((word) => only.includes(word)) ? trimmed(run, only) : [];
  });
  const [found, ...more] = runs.filter((run) => run.length > 0 && !isPlaced(reading, run));
  if (found === undefined || more.some((run) => run.some((word) => !found.includes(word)))) return null;
  const whole = [...found].sort((one, other) => one.at - other.at);
  const extras = rest.words.filter((word) => only.includes(word) && !whole.includes(word));
  return { answer: asAnswer(whole), extras };
}

function trimmed(run: readonly ContentWord[], only: readonly ContentWord[]): readonly ContentWord[] {
  return run.slice(0, run.findLastIndex((word) => only.includes(word)) + 1);
}

/** It only says where or when: «في القاهرة». */
function isPlaced({ tokens }: StatementReading, run: readonly ContentWord[]): boolean {
  const first = Math.min(...run.map(({ at }) => at));
  return ADJUNCTS.has(tokens[first - 1]?.text ?? '');
}

/** Each follows a preposition of place or time, or is a year. */
function areAdjuncts({ tokens }: StatementReading, extras: readonly ContentWord[]): boolean {
  return extras.every(({ at, text }) => {
    if (/^[0-9]{4}$/.test(text)) return true;
    return (
      [at - 1, at - 2, at - 3].some((index) => ADJUNCTS.has(tokens[index]?.text ?? '')) ||
      /^[بلو]?(?:عام|سنه)$/u.test(text)
    );
  });
}

/** Enough to know the thing by: a name or a number, or two words. */
function isTelling(
  words: readonly ContentWord[],
  { tokens }: StatementReading,
  { role }: RoleMention,
): boolean {
  if (words.length >= LEAST_OF_THING) return true;
  // «صحيفة الأفق»: what kind of thing it is stands before its name.
  if (words.some(({ at, text }) => text >= '\u0600' && isRoleKind(tokens, role, at - 1))) return true;
  return words.some(
    ({ at, text, capital }) =>
      capital && (tokens[at - 1]?.sentence === tokens[at]?.sentence || sensesOf(text) === 0),
  );
}

/** «أسقط الجيش طائرة»: there are many; of Arabic, something in what it is done to has an article. */
function isDefinite(words: readonly ContentWord[], { tokens, language }: StatementReading): boolean {
  if (language !== 'ar') return true;
  return words.some(({ at, text }) => text.startsWith('ال') && !ADJUNCTS.has(tokens[at - 1]?.text ?? ''));
}

/** "A bridge": another one than the other speaks of, as far as one can see. */
function introducesNew({ tokens }: StatementReading, words: readonly ContentWord[]): boolean {
  return words.some(({ at }) =>
    [at - 1, at - 2].some((index) => ['a', 'an'].includes(tokens[index]?.text ?? '')),
  );
}
