import { quantifierStep } from '../../figures/quantifier-words.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { AGENTS, BODIES, DECIDERS, PARTIAL, TITLES } from '../../lexicon/scope-words.js';
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
const OF_DECIDERS = new Set(['motion', 'law', 'ruling']);
/** What is passed or turned down; a bill is also a banknote, and مشروع any project. */
const MOTIONS: ReadonlySet<string> = foldedSet('bill act legislation مشروع المشروع');
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

/** What both say of the state itself: "in the bay" of the one is not what the other says only beside it. */
function sharedInScope(
  a: StateScope,
  b: StateScope,
  { left, right, partners }: Sharing,
): Pick<Sharing, 'left' | 'right'> {
  if (partners.size === 0) return { left, right };
  const [mine, yours] = [a, b].map(({ words }) => new Set(words.map(({ at }) => at)));
  const both = [...partners].filter(([one, other]) => mine?.has(one) === true && yours?.has(other) === true);
  return { left: new Set(both.map(([one]) => one)), right: new Set(both.map(([, other]) => other)) };
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
  const [part, whole] = a.isPartial ? [left, right] : [right, left];
  const isAllDenied = a.isPartial ? other.denied : one.denied;
  if (a.isPartial !== b.isPartial && (isAllDenied || !excepts(part, whole))) return false;
  const { left: sharedA, right: sharedB } = sharedInScope(a, b, sharing);
  const mine = a.words.filter(({ at }) => !sharedA.has(at));
  const yours = b.words.filter(({ at }) => !sharedB.has(at));
  const isKnown = ({ text }: ContentWord): boolean => family === 'motion' && MOTIONS.has(text);
  const telling = mine.filter((word) => tells(left, word) && !isKnown(word));
  const tellingOther = yours.filter((word) => tells(right, word) && !isKnown(word));
  if (telling.length > 0 && tellingOther.length > 0) return false;
  if (OF_DECIDERS.has(family) && areOtherDeciders(left, mine, right, yours)) return false;
  if (family === OF_OFFICE && mine.some(isTitle) && yours.some(isTitle)) return false;
  const isOwned = [...mine.map((word) => isOwner(left, word)), ...yours.map((word) => isOwner(right, word))];
  if (family === OF_CONTESTS && isOwned.includes(true)) return false;
  if (family === OF_SAYING && mine.some(isAgent) && yours.some(isAgent)) return false;
  const isSharedHead = (reading: StatementReading, scope: StateScope, shared: ReadonlySet<number>): boolean =>
    (scope.head !== null && isKnown(scope.head)) || isHeadShared(reading, scope, shared);
  if (!isSharedHead(left, a, sharing.left) || !isSharedHead(right, b, sharing.right)) return false;
  const shared = Math.min(a.words.length - mine.length, b.words.length - yours.length);
  if (shared === 0 || (shared < LEAST_SHARED && telling.length + tellingOther.length > 0)) return false;
  return shared / Math.max(1, Math.min(a.words.length, b.words.length)) >= LEAST_SHARE;
}

/** "Several schools stayed shut" against "every school": of others that are not named it would say nothing. */
function excepts(part: StatementReading, whole: StatementReading): boolean {
  return (
    wordingOf(whole).universals.length > 0 &&
    part.tokens.some(({ text }) => quantifierStep(text) !== null) &&
    !part.tokens.some(({ text }) => PARTIAL.has(text) && quantifierStep(text) === null)
  );
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

/** Parliament and the president, or some of its members; not parliament and its lawmakers. */
export function areOtherDeciders(
  left: StatementReading,
  mine: readonly ContentWord[],
  right: StatementReading,
  yours: readonly ContentWord[],
): boolean {
  const [one, other] = [mine.filter(isDecider), yours.filter(isDecider)];
  if (one.length === 0 || other.length === 0) return false;
  const bodies = one.flatMap((word) => bodyOf(left, word) ?? []);
  return !other.some((word) => bodies.includes(bodyOf(right, word) ?? NaN));
}

/** The body that a word names as a whole: lawmakers of the opposition, نواب المعارضة are a part of it. */
function bodyOf({ tokens, language }: StatementReading, { at, text }: ContentWord): number | null {
  const [before = '', after = ''] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const isPart =
    language === 'ar'
      ? AGENTS.has(after) && !TITLES.has(after) && text.startsWith('ال')
      : ['of', 'from', 'in', 'who'].includes(after) || !(at === 0 || OPENS_NAME.has(before));
  return isPart ? null : (BODIES.get(text) ?? null);
}

const OPENS_NAME = new Set(['the', 'by', 'that', ',', ':', 'and', 'but', '"']);

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
