import { AGENTS, DECIDERS, TITLES } from '../lexicon/scope-words.js';
import { areStatesApart, type NamedState } from '../lexicon/states.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { SaidState, WordFinding } from '../statement/word-finding.js';
import { statesOf, type StateMention } from '../wording/state-mentions.js';
import { isBackground, scopeOf, tellsNothingApart, type StateScope } from '../wording/state-scope.js';
import { alignWords } from '../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../wording/wording.js';
import type { EventMatch } from './same-event.js';
import { isSaidAcross } from './two-language-rules.js';

/** Words that both must have for it to be one thing, if either has others, too. */
const LEAST_SHARED = 2;
/** Of the words of the side that has fewer. */
const LEAST_SHARE = 0.5;
/** Who decided is part of it: what parliament passed a president may veto. */
const OF_DECIDERS = new Set(['motion', 'law']);
/** And who says so: what one denies another may confirm. */
const OF_SAYING = 'finding';
/** Who left one office may stay in another. */
const OF_OFFICE = 'post';

interface Opposed {
  one: StateMention;
  other: StateMention;
  states: readonly [NamedState, NamedState];
}

/**
 * Two states of one thing that exclude each other, in whatever words: "was lifted" and "remains in force", توفي and
 * «ظهر علنا». Null where there are none, where each side names something that the other does not, and where a word of
 * one side makes it a part or another of its kind.
 */
export function compareStates(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (event.reason === 'time' || event.reason === 'event_date') return null;
  const opposed = opposedStates(foregroundOf(left), foregroundOf(right));
  if (opposed.length === 0) return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture) return null;
  if (countsOf(left) !== countsOf(right)) return null;
  const sharing = sharedWords(left, right);
  for (const { one, other, states } of opposed) {
    const family = familyOf(states[0]);
    const spoken = [spokenOf(left, family), spokenOf(right, family)] as const;
    if (!areOfOneThing(left, right, one, other, family, sharing, spoken)) continue;
    return {
      relation: 'contradicts',
      basis: 'exclusive_outcome',
      score: 0.7,
      a: textOf(left, one),
      b: textOf(right, other),
      states: [stateAs(states[0], one), stateAs(states[1], other)],
    };
  }
  return null;
}

/**
 * Whether the two name states that exclude each other, and each time of somebody or something else: "X's driver died" and
 * "X is recovering".
 */
export function areStatesOfOthers(left: StatementReading, right: StatementReading): boolean {
  const opposed = opposedStates(foregroundOf(left), foregroundOf(right));
  if (opposed.length === 0) return false;
  const sharing = sharedWords(left, right);
  return opposed.every(({ one, other, states }) => {
    const family = familyOf(states[0]);
    const [a, b] = [scopeOf(left, one, spokenOf(left, family)), scopeOf(right, other, spokenOf(right, family))];
    // Where neither noun is known to the other side, the two may be two names of one thing.
    if (isHeadShared(left, a, sharing.left) !== isHeadShared(right, b, sharing.right)) return true;
    return isOfSuch(left, a, sharing.left) && isOfSuch(right, b, sharing.right);
  });
}

/** Words from a noun to what says which one it is: "the plan for a tram line". */
const COMPLEMENT_WITHIN = 4;
const COMPLEMENTS = new Set(['for', 'of', 'on', 'to']);

/** Whether what follows the noun says which one it is, in a word that the other side lacks. */
function isOfSuch(reading: StatementReading, { head, words }: StateScope, shared: ReadonlySet<number>): boolean {
  const { tokens } = reading;
  if (head === null || !COMPLEMENTS.has(tokens[head.to]?.text ?? '')) return false;
  return words.some(
    (word) =>
      word.at > head.at && word.at <= head.to + COMPLEMENT_WITHIN && !shared.has(word.at) && tells(reading, word),
  );
}

/**
 * One state of one thing in other words ("freed", "released"; توفي and فارق الحياة), where every other word of the second
 * statement stands in the first; null otherwise.
 */
export function agreeInStates(left: StatementReading, right: StatementReading): WordFinding | null {
  if (left.language !== right.language || left.facts.length + right.facts.length > 0) return null;
  const [mine, yours] = [left, right].map((reading) => statesOf(reading).filter(({ states }) => states.length > 0));
  if (mine === undefined || yours === undefined || mine.length === 0 || mine.length !== yours.length) return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture || a.isModal !== b.isModal) return null;
  if (a.negation.negators.size !== b.negation.negators.size) return null;
  if (!mine.every((one, index) => isOneState(one, yours[index]))) return null;
  const sharing = sharedWords(left, right);
  const isSpoken = (at: number): boolean => yours.some(({ spoken }) => spoken.has(at));
  if (!b.words.every(({ at }) => sharing.right.has(at) || isSpoken(at))) return null;
  const spoken = [spokenOf(left), spokenOf(right)] as const;
  const areOne = mine.every((one, index) => {
    const other = yours[index];
    const family = other?.states[0] === undefined ? '' : familyOf(other.states[0]);
    return other !== undefined && areOfOneThing(left, right, one, other, family, sharing, spoken);
  });
  return areOne ? { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' } : null;
}

function isOneState(one: StateMention, other: StateMention | undefined): boolean {
  return (
    other !== undefined &&
    one.denied === other.denied &&
    one.states.some(({ key }) => other.states.some((state) => state.key === key))
  );
}

function stateAs({ label }: NamedState, { denied }: StateMention): SaidState {
  return { ...label, denied };
}

/** "Collapsed before it was finished": what only says when is left out where the text says something else of the kind. */
function foregroundOf(reading: StatementReading): StateMention[] {
  const mentions = statesOf(reading);
  const isAlike = (one: StateMention, other: StateMention): boolean =>
    one.states.some((state) => other.states.some((its) => familyOf(its) === familyOf(state)));
  return mentions.filter(
    (one) =>
      !isBackground(reading, one) ||
      !mentions.some((other) => other !== one && !isBackground(reading, other) && isAlike(one, other)),
  );
}

/** Pairs of states that exclude each other, of families of which neither side says what the other says. */
function opposedStates(left: readonly StateMention[], right: readonly StateMention[]): Opposed[] {
  const found: Opposed[] = [];
  for (const one of left) {
    for (const other of right) {
      for (const first of one.states) {
        for (const second of other.states) {
          if (familyOf(first) !== familyOf(second)) continue;
          const isAgainst =
            one.denied === other.denied
              ? !one.denied && areStatesApart(first, second)
              : first.key === second.key;
          if (isAgainst && !saysEither(right, one, first) && !saysEither(left, other, second))
            found.push({ one, other, states: [first, second] });
        }
      }
    }
  }
  return found;
}

/** "Fell, then rose" and "rose": one says one of the two of itself that the other says. */
function saysEither(
  mentions: readonly StateMention[],
  said: StateMention,
  { key }: NamedState,
): boolean {
  return mentions.some(
    ({ states, denied }) => denied === said.denied && states.some((state) => state.key === key),
  );
}

function familyOf({ key }: NamedState): string {
  return key.slice(0, key.indexOf(':'));
}

function textOf({ tokens }: StatementReading, { start, end }: StateMention): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** The words of either side that the other has, too. */
interface Sharing {
  left: ReadonlySet<number>;
  right: ReadonlySet<number>;
}

function sharedWords(left: StatementReading, right: StatementReading): Sharing {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (left.language !== right.language) {
    const said = (reading: StatementReading, other: StatementReading): Set<number> =>
      new Set(wordingOf(reading).words.flatMap((word) => (isSaidAcross(reading, word, other) ? [word.at] : [])));
    return { left: said(left, right), right: said(right, left) };
  }
  const pairs = alignWords(a, b).pairs.filter(({ relation }) => relation === 'same' || relation === 'synonym');
  return { left: new Set(pairs.map((pair) => pair.a.at)), right: new Set(pairs.map((pair) => pair.b.at)) };
}

function areOfOneThing(
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
  if (family === OF_SAYING && mine.some(isAgent) && yours.some(isAgent)) return false;
  if (!isHeadShared(left, a, sharing.left) || !isHeadShared(right, b, sharing.right)) return false;
  if (narrows(left, telling, sharing.left) || narrows(right, tellingOther, sharing.right)) return false;
  const [sharedA, sharedB] = [a.words.length - mine.length, b.words.length - yours.length];
  const shared = Math.min(sharedA, sharedB);
  if (shared === 0 || (shared < LEAST_SHARED && telling.length + tellingOther.length > 0)) return false;
  return shared / Math.max(1, Math.min(a.words.length, b.words.length)) >= LEAST_SHARE;
}

/** Doctors at the head of a sentence may only say it; "the doctors' strike" is theirs. */
function tells(reading: StatementReading, word: ContentWord): boolean {
  const next = reading.tokens[word.at + 1];
  const isOwner = reading.language === 'en' && (word.text.endsWith("'s") || next?.text === "'");
  return isOwner || !tellsNothingApart(reading, word);
}

/** All wordings of states of a family: none of them says of what it is said. */
function spokenOf(reading: StatementReading, family?: string): Set<number> {
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

function isHeadShared(reading: StatementReading, { head }: StateScope, shared: ReadonlySet<number>): boolean {
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

/** How many things are counted: what is so of twelve need not be so of all. */
function countsOf({ facts }: StatementReading): string {
  return facts
    .flatMap(({ figure }) =>
      figure.kind === 'count' || figure.kind === 'share' ? [`${figure.kind} ${String(figure.low)}`] : [],
    )
    .sort()
    .join();
}
