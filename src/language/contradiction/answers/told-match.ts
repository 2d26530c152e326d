import { foldedSet } from '../../lexicon/folded-set.js';
import { MATCH_RESULTS, type MatchResult } from '../../lexicon/match-results.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { PhraseMatch } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';
import { isAsserted } from '../../wording/asserted.js';
import { wordingOf } from '../../wording/wording.js';

/** One match as a text tells of it: who won and who lost; of a draw the two in the order of the text. */
export interface ToldMatch {
  isDraw: boolean;
  winner: string;
  loser: string;
  /** Tokens of the wording of the result, and what it says of whom is named first. */
  start: number;
  end: number;
  result: MatchResult;
}

const KINDS = foldedSet('منتخب المنتخب نادي فريق النادي الفريق');
/** These end a name in Arabic. */
const ENDS = foldedSet('في من الى بعد قبل مساء يوم امس اليوم خلال ضمن على ب');
/** Words of a name. */
const LONGEST_NAME = 3;
const SCORE = /^[0-9]+$/;

/** The first result of a match that a statement tells of as done; null where there is none. */
export function toldMatch(reading: StatementReading): ToldMatch | null {
  const { tokens, language } = reading;
  const found = resultIn(tokens);
  if (found === null) return null;
  if (!isAsserted(reading) || wordingOf(reading).negation.negators.size > 0) return null;
  const [first, second] =
    language === 'ar' ? arabicNames(tokens, found) : englishNames(tokens, found.start, found.end);
  if (first === '' || second === '') return null;
  const { value: result, start, end } = found;
  const [winner, loser] = result === 'lost' ? [second, first] : [first, second];
  return { isDraw: result === 'drew', winner, loser, start, end, result };
}

function resultIn(tokens: readonly Token[]): PhraseMatch<MatchResult> | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const [match] = MATCH_RESULTS.matchAt(tokens, at);
    if (match !== undefined) return match;
  }
  return null;
}

function englishNames(tokens: readonly Token[], start: number, end: number): [string, string] {
  let from = start;
  while (tokens[from - 1]?.capital === true) from -= 1;
  const next = tokens[end]?.text === 'the' ? end + 1 : end;
  let to = next;
  while (tokens[to]?.capital === true && !SCORE.test(tokens[to]?.text ?? '')) to += 1;
  return [joined(tokens, from, start), joined(tokens, next, to)];
}

/** «فاز الأهلي على الزمالك», «الأهلي فاز على الزمالك» and «هزم الأهلي الزمالك». */
function arabicNames(tokens: readonly Token[], { start, end }: PhraseMatch<MatchResult>): [string, string] {
  if (end === start + 1) {
    const [first, after] = start === 0 ? lone(tokens, end) : [joined(tokens, 0, start), end];
    return [first, lone(tokens, after)[0]];
  }
  if (end > start + 2 + LONGEST_NAME) return ['', ''];
  const first = end === start + 2 ? joined(tokens, 0, start) : joined(tokens, start + 1, end - 1);
  return [first, lone(tokens, end)[0]];
}

/** A name of one word, with or without what kind of team it is, and what follows it. */
function lone(tokens: readonly Token[], from: number): [string, number] {
  const at = KINDS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  const { kind, text = '' } = tokens[at] ?? {};
  return [kind === 'word' && !ENDS.has(text) ? text : '', at + 1];
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  const name = tokens.slice(from, to).filter(({ text }) => !KINDS.has(text));
  return name.length > LONGEST_NAME ? '' : name.map(({ text }) => text).join(' ');
}
