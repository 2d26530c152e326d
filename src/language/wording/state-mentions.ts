import { DENIED_DEEDS } from '../lexicon/denied-deeds.js';
import { STATES, type NamedState } from '../lexicon/states.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { wordingOf } from './wording.js';

/** A wording of a state at its place in a statement; it may name several ("cancelled"), or only look like one. */
export interface StateMention {
  start: number;
  end: number;
  states: readonly NamedState[];
  denied: boolean;
  /** Tokens of the wording itself, without what stands in its gap. */
  spoken: ReadonlySet<number>;
}

/** Tokens before a state in which what denies it stands. */
const DENIAL_WITHIN = 4;
/** Tokens of a statement that are looked at. */
const MOST_TOKENS = 80;

const known = new WeakMap<StatementReading, readonly StateMention[]>();

/** The states that a statement names, in order. */
export function statesOf(reading: StatementReading): readonly StateMention[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = readStates(reading);
  known.set(reading, found);
  return found;
}

function readStates(reading: StatementReading): StateMention[] {
  const { tokens } = reading;
  const found: StateMention[] = [];
  let free = 0;
  for (let at = 0; at < Math.min(tokens.length, MOST_TOKENS); at += 1) {
    if (at < free || tokens[at]?.kind !== 'word') continue;
    const matches = STATES.matchAt(tokens, at);
    const [first] = matches;
    if (first === undefined) continue;
    const spoken = spokenTokens(at, first.end, first.value.around);
    // What stands in a gap may name a state itself.
    free = first.value.around === null ? first.end : at + first.value.around[0];
    const states = matches.map(({ value }) => value).filter(({ key }) => key !== 'skip:');
    found.push({ start: at, end: first.end, states, denied: isDenied(reading, at), spoken });
  }
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start < one.start && other.spoken.has(one.start)),
  );
}

function spokenTokens(start: number, end: number, around: NamedState['around']): Set<number> {
  const spoken = new Set<number>();
  for (let at = start; at < end; at += 1) {
    if (around === null || at < start + around[0] || at >= end - around[1]) spoken.add(at);
  }
  return spoken;
}

function isDenied(reading: StatementReading, start: number): boolean {
  const { negation } = wordingOf(reading);
  let isSo = false;
  for (let at = start - 1; at >= start - DENIAL_WITHIN; at -= 1) {
    if (reading.tokens[at]?.clause !== reading.tokens[start]?.clause) break;
    if (negation.negators.has(at)) isSo = !isSo;
  }
  return isSo || isRefused(reading, start);
}

/** "Has yet to be lifted", رفض تمديد, تعذر إجلاء: other words than negators by which it is not so. */
function isRefused({ tokens, language }: StatementReading, start: number): boolean {
  const between = language === 'ar' ? DENIAL_WITHIN - 1 : 1;
  for (let at = Math.max(0, start - DENIAL_WITHIN - 1); at < start; at += 1) {
    if (tokens[at]?.clause !== tokens[start]?.clause) continue;
    const [match] = DENIED_DEEDS.matchAt(tokens, at);
    if (match !== undefined && match.end <= start && start - match.end <= between) return true;
  }
  return false;
}
