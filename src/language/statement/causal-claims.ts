import {
  ARABIC_CAUSES,
  ENGLISH_CAUSES,
  FOUND_BY,
  MAY_CAUSE,
  NOT_CERTAIN,
  type CausalKind,
} from '../lexicon/causal-patterns.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { textOf, type TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';
import type { StatementReading } from './statement-reading.js';

/** What causes, and what is caused. Where no word tells where one ends, there are several ways to cut. */
export interface CausalCut {
  cause: TokenRun;
  effect: TokenRun;
}

/** A statement that one thing causes, prevents or goes with another, or that it does not. */
export interface CausalClaim {
  kind: CausalKind;
  denied: boolean;
  /** Only said to be possible, believed or claimed. */
  isOpen: boolean;
  cuts: readonly CausalCut[];
}

/** Words of a clause that is looked at; longer ones are not read for it. */
const LONGEST_CLAUSE = 40;
/** Words of a run that is cut in all ways. */
const LONGEST_UNCUT = 8;

const known = new WeakMap<StatementReading, CausalClaim | null>();

/** What a statement says causes what; null where it says nothing of that. */
export function causalClaimOf(reading: StatementReading): CausalClaim | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const found = readCausalClaim(reading);
  known.set(reading, found);
  return found;
}

function readCausalClaim({ tokens, language }: StatementReading): CausalClaim | null {
  const patterns = language === 'ar' ? ARABIC_CAUSES : ENGLISH_CAUSES;
  for (const run of clausesOf(tokens)) {
    const joined = textOf(tokens, run);
    if (run.to - run.from > LONGEST_CLAUSE || !MAY_CAUSE.test(joined)) continue;
    for (const { kind, pattern } of patterns) {
      const match = pattern.exec(joined);
      if (match?.groups === undefined) continue;
      const cuts = cutsOf(match, joined, tokens, run);
      if (cuts.length === 0) continue;
      // "No vaccine causes …" denies it, too.
      const denied =
        match.groups['not'] !== undefined || cuts.some(({ cause }) => tokens[cause.from]?.text === 'no');
      return { kind, denied, isOpen: NOT_CERTAIN.test(joined) || hasCondition(tokens, run), cuts };
    }
  }
  return null;
}

const CONDITIONS = foldedSet('in among for if when unless عند لدى في إذا');

/** "In rats, aspartame causes cancer": of whom or when it is so stands outside of the clause. */
function hasCondition(tokens: readonly Token[], clause: TokenRun): boolean {
  return clausesOf(tokens).some(
    ({ from }) => from !== clause.from && CONDITIONS.has(tokens[from]?.text ?? ''),
  );
}

/** What stands between commas, colons and full stops. */
function clausesOf(tokens: readonly Token[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const isEnd = token.kind === 'sign' && /^[.,;:!?"()]$/u.test(token.text);
    if (!isEnd && at < tokens.length - 1) return;
    const to = isEnd ? at : at + 1;
    if (to > from) runs.push({ from, to });
    from = at + 1;
  });
  return runs;
}

function cutsOf(
  match: RegExpExecArray,
  joined: string,
  tokens: readonly Token[],
  clause: TokenRun,
): CausalCut[] {
  const { a = '', b = '', mid = '', ab } = match.groups ?? {};
  const runOf = (text: string, after: number): TokenRun => {
    const start = text.trim() === '' ? -1 : joined.indexOf(text.trim(), after);
    if (start === -1) return { from: clause.from, to: clause.from };
    const from = clause.from + countSpaces(joined.slice(0, start));
    return { from, to: from + countSpaces(text.trim()) + 1 };
  };
  if (ab !== undefined) return cutAtAnd(tokens, runOf(ab, joined.length - ab.length));
  const isPassive = b !== '' && joined.startsWith(b) && !joined.startsWith(a);
  const effect = isPassive ? runOf(b, 0) : runOf(b, joined.length - b.length);
  const doer = a.replace(FOUND_BY, '').trim();
  if (doer !== '') {
    const start = isPassive ? joined.length - a.length : match.index + match[0].indexOf(a);
    return [{ cause: runOf(doer, start + a.length - doer.length - (a.length - a.trimEnd().length)), effect }];
  }
  if (mid.trim() !== '') return [{ cause: runOf(mid, match[0].lastIndexOf(mid)), effect }];
  return isPassive ? [] : cutAnywhere(effect);
}

function countSpaces(text: string): number {
  return text.split(' ').length - 1;
}

/** «بين القهوة وارتفاع الضغط»: at each word that begins with و. */
function cutAtAnd(tokens: readonly Token[], { from, to }: TokenRun): CausalCut[] {
  const cuts: CausalCut[] = [];
  for (let at = from + 1; at < to; at += 1) {
    if ((tokens[at]?.text ?? '').startsWith('و'))
      cuts.push({ cause: { from, to: at }, effect: { from: at, to } });
  }
  return cuts;
}

/** «يسبب اللقاح العقم»: the verb stands first, and nothing tells where its subject ends. */
function cutAnywhere({ from, to }: TokenRun): CausalCut[] {
  if (to - from > LONGEST_UNCUT) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => ({
    cause: { from, to: from + index + 1 },
    effect: { from: from + index + 1, to },
  }));
}
