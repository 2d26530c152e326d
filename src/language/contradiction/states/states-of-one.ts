import { AGENTS, DECIDERS, TITLES } from '../../lexicon/scope-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { meansSame } from '../../text/word-relations.js';
import { statesOf, type StateMention } from '../../wording/state-mentions.js';
import { scopeOf, tellsNothingApart, type StateScope } from '../../wording/state-scope.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { isSaidAcross } from '../matter/said-across.js';
import { familyOf } from './opposed-states.js';

/** Words that both must have for it to be one thing, if either has others, too. */
const LEAST_SHARED = 2;
/** Of the words of the side that has fewer. */
const LEAST_SHARE = 0.5;
/** Who decided is part of it: what parliament passed a president may veto. */
const OF_DECIDERS = new Set(['motion', 'law']);
/** And who says so: what one denies another may confirm. */
const OF_SAYING = 'finding';
/** "The Chiefs' win" is theirs. */
const OF_CONTESTS = 'contest';
/** Who left one office may stay in another. */
const OF_OFFICE = 'post';

/** The words of either side that the other has, too; within a language, which stands for which. */
interface Sharing {
  left: ReadonlySet<number>;
  right: ReadonlySet<number>;
  partners: ReadonlyMap<number, number>;
}

export function sharedWords(left: StatementReading, right: StatementReading): Sharing {
  if (left.language !== right.language) {
    const said = (reading: StatementReading, other: StatementReading): Set<number> =>
      new Set(
        wordingOf(reading).words.flatMap((word) => (isSaidAcross(reading, word, other) ? [word.at] : [])),
      );
    return { left: said(left, right), right: said(right, left), partners: new Map() };
  }
  const pairs = alignWords(wordingOf(left), wordingOf(right)).pairs.filter(({ relation }) =>
    meansSame(relation),
  );
  const partners = new Map(pairs.map(({ a, b }) => [a.at, b.at] as const));
  return { left: new Set(partners.keys()), right: new Set(partners.values()), partners };
}

/** "Over 65" and "under 50", flights 417 and 418: each has a number that the other has not. */
export function haveOtherNumbers(left: StatementReading, right: StatementReading): boolean {
  const numbersOf = ({ tokens }: StatementReading): string[] =>
    tokens.flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
  const [mine, yours] = [numbersOf(left), numbersOf(right)];
  return mine.some((text) => !yours.includes(text)) && yours.some((text) => !mine.includes(text));
}

export function areOfOneThing(
  left: StatementReading,
  right: StatementReading,
  one: StateMention,
  other: StateMention,
  family: string,
  sharing: Sharing,
  spoken: readonly [ReadonlySet<number>, ReadonlySet<number>],
): boolean {
  const a = scopeOf(left, one, spoken[0]);
  const b = scopeOf(right, other, spoken[1]);
  if (a.isPartial !== b.isPartial) return false;
  const mine = a.words.filter(({ at }) => !sharing.left.has(at));
  const yours = b.words.filter(({ at }) => !sharing.right.has(at));
  const telling = mine.filter((word) => tells(left, word));
  const tellingOther = yours.filter((word) => tells(right, word));
  if (telling.length > 0 && tellingOther.length > 0) return false;
  if (OF_DECIDERS.has(family) && mine.some(isDecider) && yours.some(isDecider)) return false;
  if (family === OF_OFFICE && mine.some(isTitle) && yours.some(isTitle)) return false;
  const isOwned = [...mine.map((word) => isOwner(left, word)), ...yours.map((word) => isOwner(right, word))];
  if (family === OF_CONTESTS && isOwned.includes(true)) return false;
  if (family === OF_SAYING && mine.some(isAgent) && yours.some(isAgent)) return false;
  if (!isHeadShared(left, a, sharing.left) || !isHeadShared(right, b, sharing.right)) return false;
  if (narrows(left, telling, sharing.left) || narrows(right, tellingOther, sharing.right)) return false;
  const [sharedA, sharedB] = [a.words.length - mine.length, b.words.length - yours.length];
  const shared = Math.min(sharedA, sharedB);
  if (shared === 0 || (shared < LEAST_SHARED && telling.length + tellingOther.length > 0)) return false;
  return shared / Math.max(1, Math.min(a.words.length, b.words.length)) >= LEAST_SHARE;
}

/** Doctors at the head of a sentence may only say it; "the doctors' strike" is theirs. */
export function tells(reading: StatementReading, word: ContentWord): boolean {
  return isOwner(reading, word) || !tellsNothingApart(reading, word);
}

function isOwner({ tokens, language }: StatementReading, { at, text }: ContentWord): boolean {
  return language === 'en' && (text.endsWith("'s") || tokens[at + 1]?.text === "'");
}

/** All wordings of states of a family: none of them says of what it is said. */
export function spokenOf(reading: StatementReading, family?: string): Set<number> {
  return new Set(
    statesOf(reading).flatMap(({ states, spoken }) =>
      family === undefined || states.length === 0 || states.some((state) => familyOf(state) === family)
        ? [...spoken]
        : [],
    ),
  );
}

function isDecider({ text }: ContentWord): boolean {
  return DECIDERS.has(text);
}

function isTitle({ text }: ContentWord): boolean {
  return TITLES.has(text);
}

function isAgent({ text }: ContentWord): boolean {
  return AGENTS.has(text);
}

export function isHeadShared(
  reading: StatementReading,
  { head }: StateScope,
  shared: ReadonlySet<number>,
): boolean {
  return head === null || shared.has(head.at) || tellsNothingApart(reading, head);
}

/** "The half marathon", البوابة الشمالية: a word of one side alone that stands beside what both name. */
function narrows(
  { tokens, language }: StatementReading,
  only: readonly ContentWord[],
  shared: ReadonlySet<number>,
): boolean {
  return only.some(({ at, capital, text }) => {
    if (language === 'ar') return shared.has(at - 1) && text.startsWith('ال') && !TITLES.has(text);
    const next = tokens[at + 1];
    return !capital && shared.has(at + 1) && next?.capital === false;
  });
}
