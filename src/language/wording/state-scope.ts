import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { OF_PASSIVES } from '../lexicon/english-clauses.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { STOP_WORDS } from '../lexicon/function-words.js';
import { LIGHT_WORDS, SAYING_WORDS } from '../lexicon/light-words.js';
import { AGENTS, ASIDE, DESCRIBING, PARTIAL, TITLES } from '../lexicon/scope-words.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { Token } from '../text/tokens.js';
import type { StateMention } from './state-mentions.js';
import { wordingOf, type ContentWord } from './wording.js';

/** What a state is said of, as far as the words beside it tell. */
export interface StateScope {
  /** Words that say of what, of whom or where it is said; not why, when or who says so. */
  words: readonly ContentWord[];
  /** The noun that is in the state; null where none is found. */
  head: ContentWord | null;
  /** It is said of some of it. */
  isPartial: boolean;
}

const PREPOSITIONS = new Set(
  'of in on at for against between from with to by about over near into onto through across under around towards within via'.split(
    ' ',
  ),
);
const BESIDE_VERB = new Set(
  'has have had having will would shall not never also been being be is are was were now then just already still finally again'.split(
    ' ',
  ),
);
/** "Died two weeks ago": when, and not what. */
const OPENS_TIME = new Set(
  'aged two three four five six seven eight nine ten several last this next late early yesterday today earlier again more'.split(
    ' ',
  ),
);
const RELATIVES = new Set('which who that it'.split(' '));
/** Before an Arabic noun these belong to the verb or the particle, and not to what is said. */
const OPENING = foldedSet('إن أن كان كانت لا ما لم لن قد زال زالت يزال تزال يزالون هل');
const ARABIC_PREPOSITIONS = foldedSet('في من على عن إلى ضد مع بين لدى');

/** Behind "and" and a verb these open its object: a noun has them before it. */
const DETERMINERS = new Set('the a an no his her its their this that any'.split(' '));
/** In Arabic "and" with what opens a sentence is one word. */
const MORE = foldedSet('ولم ولن ولا وما وقد وهو وهي وليس وليست');

/** What one state in a statement is said of. */
export function scopeOf(
  reading: StatementReading,
  mention: StateMention,
  spoken: ReadonlySet<number>,
): StateScope {
  const { tokens } = reading;
  const sentence = tokens[mention.start]?.sentence;
  const aside = asideTokens(tokens, mention);
  const words = wordingOf(reading).words.filter(
    ({ at }) => tokens[at]?.sentence === sentence && !spoken.has(at) && !aside.has(at) && !isTime(tokens[at]),
  );
  const isPartial = tokens.some(
    ({ text, sentence: its }, at) =>
      its === sentence && !aside.has(at) && !spoken.has(at) && PARTIAL.has(text),
  );
  const head =
    reading.language === 'ar' ? arabicHead(reading, mention, words) : englishHead(reading, mention, words);
  return { words, head, isPartial };
}

/** It stands behind "after", "before" and the like in its clause. */
export function isBackground({ tokens }: StatementReading, { start }: StateMention): boolean {
  const { clause } = tokens[start] ?? {};
  for (let at = start - 1; tokens[at]?.clause === clause && at >= 0; at -= 1) {
    if (ASIDE.has(tokens[at]?.text ?? '')) return true;
  }
  // "Collapsed before it was finished": the wording itself ends with it.
  return false;
}

/** Left out as often as said: who did it, what somebody is, and how it is. */
export function tellsNothingApart({ tokens }: StatementReading, { at, capital }: ContentWord): boolean {
  const token = tokens[at];
  if (token === undefined || (capital && at > 0 && !TITLES.has(token.text) && !AGENTS.has(token.text)))
    return false;
  return [token.text, ...token.forms].some(
    (form) => AGENTS.has(form) || TITLES.has(form) || DESCRIBING.has(form) || STOP_WORDS.has(form),
  );
}

function isAgent(token: Token | undefined): boolean {
  return token !== undefined && [token.text, ...token.forms].some((form) => AGENTS.has(form));
}

/** Why, when and in spite of what, and the clauses that only say who says so. */
function asideTokens(tokens: readonly Token[], mention: StateMention): Set<number> {
  const aside = new Set<number>();
  const own = tokens[mention.start]?.clause;
  let isAside = false;
  tokens.forEach(({ text, clause, forms }, at) => {
    if (clause !== tokens[at - 1]?.clause) isAside = false;
    if (at < mention.start || at >= mention.end)
      isAside ||= ASIDE.has(text) || forms.some((form) => ASIDE.has(form) && form.length > 2);
    else isAside = false;
    if (isAside) aside.add(at);
  });
  const saying = new Set(
    tokens.flatMap(({ text, clause }) => (SAYING_WORDS.has(text) && clause !== own ? [clause] : [])),
  );
  tokens.forEach(({ clause }, at) => {
    if (saying.has(clause)) aside.add(at);
  });
  const further = tokens.findIndex((_, at) => at >= mention.end && saysMore(tokens, at));
  if (further !== -1) for (let at = further; at < tokens.length; at += 1) aside.add(at);
  return aside;
}

/** "And faces no charges", ولم توجه إليه: another thing is said of the same. */
export function saysMore(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (MORE.has(text)) return true;
  const [next = '', after = ''] = [tokens[at + 1]?.text, tokens[at + 2]?.text];
  return (
    text === 'and' &&
    (OF_PASSIVES.has(next) ||
      BESIDE_VERB.has(next) ||
      OF_PASSIVES.has(after) ||
      BESIDE_VERB.has(after) ||
      (DETERMINERS.has(after) && !PREPOSITIONS.has(next)))
  );
}

function isTime(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number') return true;
  return token.forms.some((form) => MONTHS.has(form) || WEEKDAYS.has(form));
}

function englishHead(
  { tokens }: StatementReading,
  mention: StateMention,
  words: readonly ContentWord[],
): ContentWord | null {
  const before = subjectBefore(tokens, mention.start, words);
  if (isPassive(tokens, mention.start)) return before ?? objectAfter(tokens, mention, words);
  // "Shut to lorries"; "it is legal to sell milk".
  if (tokens[mention.end]?.text === 'to' && before !== null) return before;
  return objectAfter(tokens, mention, words) ?? before;
}

function isPassive(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= start - 3; at -= 1) {
    const { text = '' } = tokens[at] ?? {};
    if (OF_PASSIVES.has(text)) return true;
    if (!BESIDE_VERB.has(text) && !text.endsWith('ly')) return false;
  }
  return false;
}

/** "Lifted the curfew", "legal to sell milk": the last word before a preposition. */
function objectAfter(
  tokens: readonly Token[],
  { start, end }: StateMention,
  words: readonly ContentWord[],
): ContentWord | null {
  let from = end;
  if (tokens[from]?.text === 'to') from += 1;
  const next = tokens[from];
  if (
    next === undefined ||
    next.kind === 'number' ||
    OPENS_TIME.has(next.text) ||
    PREPOSITIONS.has(next.text)
  )
    return null;
  let head: ContentWord | null = null;
  for (let at = from; tokens[at]?.clause === tokens[start]?.clause; at += 1) {
    const { text = '' } = tokens[at] ?? {};
    if (ASIDE.has(text) || text === 'and' || (PREPOSITIONS.has(text) && head !== null)) break;
    head = words.find((word) => word.at === at && !text.endsWith('ly')) ?? head;
  }
  // "Entered its second week".
  return head !== null && DESCRIBING.has(head.text) ? null : head;
}

/** The last word before the first preposition of what stands before the verb, behind whoever says so. */
function subjectBefore(
  tokens: readonly Token[],
  start: number,
  words: readonly ContentWord[],
): ContentWord | null {
  let to = start;
  while (BESIDE_VERB.has(tokens[to - 1]?.text ?? '') || (tokens[to - 1]?.text ?? '').endsWith('ly')) to -= 1;
  const isRelative = RELATIVES.has(tokens[to - 1]?.text ?? '');
  if (isRelative) to -= 1;
  let { clause } = tokens[to - 1] ?? {};
  while (to > 0 && tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text === ',') {
    to -= 1;
    clause = tokens[to - 1]?.clause;
  }
  let from = to;
  while (from > 0 && tokens[from - 1]?.clause === clause && !SAYING_WORDS.has(tokens[from - 1]?.text ?? ''))
    from -= 1;
  const inside = words.filter(({ at }) => at >= from && at < to);
  const [first] = inside;
  if (first === undefined) return null;
  // "The road to the crossing, which has reopened": what stands next to it.
  if (isRelative) return inside.at(-1) ?? null;
  let limit = first.at;
  while (limit < to && !PREPOSITIONS.has(tokens[limit]?.text ?? '')) limit += 1;
  return inside.findLast(({ at }) => at < limit) ?? first;
}

/** What follows the verb; before a predicate, what opens the clause. */
function arabicHead(
  { tokens }: StatementReading,
  mention: StateMention,
  words: readonly ContentWord[],
): ContentWord | null {
  const { clause } = tokens[mention.start] ?? {};
  const next = tokens[mention.end];
  const isFollowed =
    next?.clause === clause &&
    next?.kind === 'word' &&
    !ARABIC_PREPOSITIONS.has(next.text) &&
    !LIGHT_WORDS.has(next.text);
  if (isFollowed) {
    // "The authorities closed the crossing": who did it stands between.
    const said = words.filter(({ at }) => at >= mention.end && tokens[at]?.clause === clause);
    const done = said.find(({ at }) => !isAgent(tokens[at]));
    if (said[0]?.at === mention.end) return isAgent(tokens[mention.end]) ? (done ?? said[0]) : said[0];
  }
  // «فارق الشاعر الحياة»: who it is said of stands in the wording.
  const inside = words.find(({ at }) => at > mention.start && at < mention.end && !mention.spoken.has(at));
  if (inside !== undefined) return inside;
  const opening = words.find(
    ({ at, text }) => tokens[at]?.clause === clause && at < mention.start && !OPENING.has(text),
  );
  return opening ?? words.find(({ at }) => tokens[at]?.clause === clause && at > mention.start) ?? null;
}
