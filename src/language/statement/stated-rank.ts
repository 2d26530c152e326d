import { ordinalValue } from '../figures/ordinals.js';
import { RANK_NOUNS, RANK_PHRASES, RANK_VERBS } from '../lexicon/rank-words.js';
import type { Token } from '../text/tokens.js';
import { oncePerReading } from './once-per-reading.js';
import type { StatementReading } from './statement-reading.js';

/** At which place of an order a statement puts its subject. */
export interface StatedRank {
  rank: number;
  from: number;
  to: number;
  taken: ReadonlySet<number>;
}

/** The one place in an order that a statement names: "ranks third", حل ثالثا, "tops the list"; null for none or several. */
export const statedRankOf: (reading: StatementReading) => StatedRank | null = oncePerReading(readRank);

function readRank({ tokens }: StatementReading): StatedRank | null {
  const found: StatedRank[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const rank = rankAt(tokens, at);
    if (rank === null) continue;
    found.push(rank);
    at = rank.to - 1;
  }
  const [first] = found;
  return first !== undefined && found.every(({ rank }) => rank === first.rank)
    ? { ...first, taken: new Set(found.flatMap(({ taken }) => [...taken])) }
    : null;
}

function rankAt(tokens: readonly Token[], at: number): StatedRank | null {
  const phrase = tokens[at]?.kind === 'word' ? RANK_PHRASES.matchAt(tokens, at)[0] : undefined;
  if (phrase !== undefined) return placed(phrase.value, at, phrase.end);
  const value = ordinalValue(tokens, at) ?? plainNumber(tokens, at);
  if (value === null) return null;
  const to = tokens[at]?.kind === 'number' && ordinalValue(tokens, at) !== null ? at + 2 : at + 1;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[to]?.text ?? ''];
  const isPlace = RANK_NOUNS.has(before) || RANK_NOUNS.has(after);
  // جاء ثالثا, حلت تونس ثالثة: what came third, and not what came to a third meeting.
  const isAdverb =
    /^\p{Script=Arabic}+(?:ا|ه)$/u.test(tokens[at]?.text ?? '') && !(tokens[at]?.text ?? '').startsWith('ال');
  const isVerb = [at - 1, at - 2, at - 3].some((near) => RANK_VERBS.has(tokens[near]?.text ?? ''));
  const isEnglish = (tokens[at]?.text ?? '') < '\u0600';
  const isRanked = isEnglish ? RANK_VERBS.has(before) : isVerb && isAdverb;
  return isPlace || isRanked ? placed(value, at, to) : null;
}

/** المرتبة 79: only beside its noun. */
function plainNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[0-9]{1,3}$/.test(token.text)) return null;
  return RANK_NOUNS.has(tokens[at - 1]?.text ?? '') ? Number(token.text) : null;
}

function placed(rank: number, from: number, to: number): StatedRank {
  return { rank, from, to, taken: new Set(Array.from({ length: to - from }, (_, index) => from + index)) };
}
