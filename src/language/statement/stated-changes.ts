import type { Figure } from '../figures/figure.js';
import type { Interval } from '../figures/intervals.js';
import { CHANGE_WORDS } from '../lexicon/changes.js';
import { oncePerReading } from './once-per-reading.js';
import type { StatementReading } from './statement-reading.js';

/** By how much a statement says that something changed; below zero where it went down. */
export interface StatedChange {
  by: Interval;
  from: number;
  to: number;
  taken: ReadonlySet<number>;
}

/** What is doubled may have grown by somewhat less or more. */
const ROUGH = 0.15;
/** Half a point, and a twentieth of what is written. */
const POINT = 0.005;
const SHARE = 0.05;

/** The one change that a statement is about; null where it names none or several. */
export const changeOf: (reading: StatementReading) => StatedChange | null = oncePerReading(readChange);

function readChange({ facts, tokens }: StatementReading): StatedChange | null {
  const numbers = facts.flatMap(({ figure }) => changeOfFigure(figure) ?? []);
  const words: StatedChange[] = [];
  tokens.forEach((token, at) => {
    const match = token.kind === 'word' ? CHANGE_WORDS.matchAt(tokens, at)[0] : undefined;
    if (match === undefined || numbers.some(({ from, to }) => at >= from && at < to)) return;
    const slack = Math.abs(match.value) * ROUGH;
    words.push({
      by: { low: match.value - slack, high: match.value + slack, lowInclusive: true, highInclusive: true },
      from: at,
      to: match.end,
      taken: runOf(at, match.end),
    });
  });
  // تضاعف ثلاثة أضعاف: the number says it better.
  const [last] = words.slice(-1);
  const isOneRun = words.length === 2 && (words[1]?.from ?? 0) - (words[0]?.to ?? 0) <= 1;
  const all = [...numbers, ...(isOneRun && last !== undefined ? [last] : words)];
  return all.length === 1 ? (all[0] ?? null) : null;
}

function changeOfFigure(figure: Figure): StatedChange | null {
  const { kind, unit, low, high, from, to, boundTokens } = figure;
  if (kind !== 'change' || !/^share (?:up|down)$/.test(unit)) return null;
  const slack = (value: number): number => (Number.isFinite(value) ? POINT + Math.abs(value) * SHARE : 0);
  const [least, most] = [low - slack(low), high + slack(high)];
  const by = unit === 'share up' ? { low: least, high: most } : { low: -most, high: -least };
  return {
    by: { ...by, lowInclusive: true, highInclusive: true },
    from,
    to,
    taken: new Set([...boundTokens, ...runOf(from, to)]),
  };
}

function runOf(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, index) => from + index));
}
