import { ordinalValue } from '../figures/ordinals.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { COMPARATIVE_KEYS, MOST, MOST_OF, SUPERLATIVE_KEYS } from '../lexicon/superlatives.js';
import { COPULAS, NOT_A_NAME } from '../lexicon/unique-slots.js';
import type { TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import { sensesOf } from '../text/word-relations.js';
import type { StatementReading } from './statement-reading.js';

/** Whom a statement says to be the most of something; runs of tokens. */
export interface SuperlativeClaim {
  holder: TokenRun;
  /** By what: `deep`, `first`, `most remote`. */
  key: string;
  /** 2 for "the second largest". */
  rank: number;
  /** Tokens that say by what and in which place, and so are no part of what it is said of. */
  said: ReadonlySet<number>;
  /** What was so need not be so any more. */
  isNow: boolean;
  /** It says that no other is more so: of all that there are, unless it says of which. */
  deniesMore: boolean;
}

interface Found {
  key: string;
  rank: number;
  from: number;
  to: number;
  said: number[];
}

/** Tokens of a name. */
const LONGEST_NAME = 6;
const IN_NAMES = new Set("of the de la al el bin ben abu - '".split(' '));
/** Of these there is more than one, or they are somebody's own. */
const NOT_THE_ONE = foldedSet(
  'one among my your his her its our their joint equal than tied arguably probably إحدى أحد بين ضمن ربما',
);
const PASTS = foldedSet('was were كان كانت');
const OPENS_ARABIC = foldedSet(
  'يعد تعد يعتبر تعتبر كان كانت أصبح أصبحت تظل يظل تبقى يبقى باتت بات صارت صار إن',
);
const LINKS_ARABIC = foldedSet('هو هي يعد تعد يعتبر تعتبر كان كانت أصبح أصبحت تظل يظل تبقى يبقى باتت بات');
/** No name goes on behind them. */
const ENDS_ARABIC = foldedSet('في من على إلى عن التي الذي بعد قبل منذ ب');
const IS_NOT = foldedSet('لا ليس ليست');
const THERE_IS = foldedSet('يوجد توجد هناك ثمة');

const known = new WeakMap<StatementReading, SuperlativeClaim | null>();

/** "X is the deepest lake", "the deepest lake is X", "no lake is deeper than X"; null for any other sentence. */
export function superlativeClaimOf(reading: StatementReading): SuperlativeClaim | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const { tokens } = reading;
  const found = readClaim(tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens, reading.language);
  known.set(reading, found);
  return found;
}

function readClaim(
  tokens: readonly Token[],
  language: StatementReading['language'],
): SuperlativeClaim | null {
  const denied = language === 'en' ? noneMore(tokens) : noneMoreInArabic(tokens);
  if (denied !== null) return denied;
  const found = findSuperlative(tokens);
  if (found === null) return null;
  const claim = language === 'en' ? inEnglish(tokens, found) : inArabic(tokens, found);
  if (claim === null || !isName(tokens, claim.holder, language)) return null;
  return { ...claim, key: found.key, rank: found.rank, said: new Set(found.said), deniesMore: false };
}

function findSuperlative(tokens: readonly Token[]): Found | null {
  for (const [at, token] of tokens.entries()) {
    const found = superlativeAt(tokens, at);
    if (found === null || token.kind !== 'word') continue;
    if ([at - 1, at - 2, at - 3].some((near) => NOT_THE_ONE.has(tokens[near]?.text ?? ''))) return null;
    const rankAt = [at - 1, at - 2].find(
      (near) => ordinalValue(tokens, near) !== null && (near === at - 1 || tokens[at - 1]?.text === '-'),
    );
    const rank = rankAt === undefined ? 1 : (ordinalValue(tokens, rankAt) ?? 1);
    return {
      key: found.key,
      rank,
      from: rankAt ?? at,
      to: found.to,
      said: [...(rankAt === undefined ? [] : [rankAt]), ...found.said],
    };
  }
  return null;
}

function superlativeAt(
  tokens: readonly Token[],
  at: number,
): { key: string; to: number; said: number[] } | null {
  const text = tokens[at]?.text ?? '';
  if (MOST.has(text)) {
    if (text < '\u0600') {
      const next = tokens[at + 1];
      if (next?.kind !== 'word') return null;
      return { key: MOST_OF.get(next.text) ?? `most ${next.text}`, to: at + 2, said: [at, at + 1] };
    }
    // أكثر دول العالم سكانا: what it is more of stands behind what it is said of.
    for (let index = at + 1; index <= at + 4; index += 1) {
      const key = MOST_OF.get(tokens[index]?.text ?? '');
      if (key !== undefined) return { key, to: at + 1, said: [at, index] };
    }
    return null;
  }
  const forms =
    text < '\u0600'
      ? [text]
      : withoutProclitics(text).filter((form) => !/^[وفكل]/u.test(text) || form === text);
  const key = forms.map((form) => SUPERLATIVE_KEYS.get(form)).find((value) => value !== undefined);
  // المرتبة الأولى is a place in an order, أول امرأة is somebody.
  if (key === undefined || (key === 'first' && text.startsWith('ال'))) return null;
  return { key, to: at + 1, said: [at] };
}

type Placed = Pick<SuperlativeClaim, 'holder' | 'isNow'>;

function inEnglish(tokens: readonly Token[], { from, to }: Found): Placed | null {
  const copula = tokens.findIndex(({ text }) => COPULAS.has(text));
  if (copula === -1) return null;
  const isNow = !PASTS.has(tokens[copula]?.text ?? '');
  if (copula < from) return { holder: { from: tokens[0]?.text === 'the' ? 1 : 0, to: copula }, isNow };
  if (copula < to) return null;
  const start = tokens[copula + 1]?.text === 'the' ? copula + 2 : copula + 1;
  return { holder: { from: start, to: endOfPart(tokens, start) }, isNow };
}

function inArabic(tokens: readonly Token[], { from }: Found): Placed | null {
  if (from === 0) {
    const link = tokens.findIndex(({ text }, at) => at > 0 && LINKS_ARABIC.has(text));
    if (link === -1) return null;
    return {
      holder: { from: link + 1, to: endOfPart(tokens, link + 1) },
      isNow: !PASTS.has(tokens[link]?.text ?? ''),
    };
  }
  let start = 0;
  while (start < from && OPENS_ARABIC.has(tokens[start]?.text ?? '')) start += 1;
  let end = from;
  while (end > start && LINKS_ARABIC.has(tokens[end - 1]?.text ?? '')) end -= 1;
  const isPast = tokens.slice(0, from).some(({ text }) => PASTS.has(text));
  return { holder: { from: start, to: end }, isNow: !isPast };
}

/** Up to a comma: "Lake Tarik, in the north". */
function endOfPart(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && tokens[to]?.clause === tokens[from]?.clause && tokens[to]?.text !== ',')
    to += 1;
  return to;
}

/** "No lake in Asia is deeper than Lake Osen", "no country produces more cocoa than Selva". */
function noneMore(tokens: readonly Token[]): SuperlativeClaim | null {
  if (tokens[0]?.text !== 'no') return null;
  const than = tokens.findIndex(({ text }) => text === 'than');
  const at = tokens.findIndex(
    ({ text }, index) => index < than && (COMPARATIVE_KEYS.has(text) || text === 'more'),
  );
  if (than === -1 || at === -1) return null;
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const isMost = word === 'more' && than === at + 2;
  const key = isMost ? (MOST_OF.get(next) ?? `most ${next}`) : (COMPARATIVE_KEYS.get(word) ?? 'large');
  const start = tokens[than + 1]?.text === 'the' ? than + 2 : than + 1;
  const holder = { from: start, to: endOfName(tokens, start) };
  if (tokens[start]?.capital !== true || holder.to - start > LONGEST_NAME) return null;
  const said = new Set([0, at, than, ...(isMost ? [at + 1] : [])]);
  return { holder, key, rank: 1, said, isNow: true, deniesMore: true };
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && (tokens[to]?.capital === true || tokens[to]?.text === 'of')) to += 1;
  // "The Lamu crossing"
  return to > from && sensesOf(tokens[to]?.text ?? '') > 0 ? to + 1 : to;
}

/** «لا توجد بحيرة أعمق من بحيرة سمر» */
function noneMoreInArabic(tokens: readonly Token[]): SuperlativeClaim | null {
  if (!IS_NOT.has(tokens[0]?.text ?? '') || !THERE_IS.has(tokens[1]?.text ?? '')) return null;
  const at = tokens.findIndex(
    ({ text }, index) => COMPARATIVE_KEYS.has(text) && tokens[index + 1]?.text === 'من',
  );
  const key = COMPARATIVE_KEYS.get(tokens[at]?.text ?? '');
  if (key === undefined) return null;
  let to = at + 2;
  while (to < tokens.length && !ENDS_ARABIC.has(tokens[to]?.text ?? '')) to += 1;
  const holder = { from: at + 2, to };
  if (!isName(tokens, holder, 'ar')) return null;
  return { holder, key, rank: 1, said: new Set([0, 1, at, at + 1]), isNow: true, deniesMore: true };
}

function isName(
  tokens: readonly Token[],
  { from, to }: SuperlativeClaim['holder'],
  language: StatementReading['language'],
): boolean {
  const name = tokens.slice(from, to);
  if (name.length === 0 || name.length > LONGEST_NAME) return false;
  if (name.some(({ text }) => NOT_A_NAME.has(text))) return false;
  if (language === 'en')
    return (
      name.some(({ capital }) => capital) &&
      name.every(({ capital, kind, text }) => capital || kind === 'number' || IN_NAMES.has(text))
    );
  return name.every(({ kind, text }) => kind !== 'sign' && !ENDS_ARABIC.has(text) && !/^[بل]ال/u.test(text));
}
