import type { Token } from '../text/tokens.js';
import type { Figure } from './figure.js';

const JOINTS = new Set(['and', 'but', ',', 'و', 'ولكن', 'لكن']);

/** "more than 10 and less than 20", أكثر من ١٠ وأقل من ٢٠: one interval of two bounds; null where they are two figures. */
export function mergeBounds(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  if (!touches(tokens, first, second) || (first.kind !== 'count' && first.kind !== second.kind)) return null;
  if (second.boundTokens.length === 0 || isAbove(first) === isAbove(second)) return null;
  if (first.kind !== second.kind || first.unit !== second.unit) return null;
  const [lower, upper] = isAbove(first) ? [first, second] : [second, first];
  if (!isAbove(lower) || !isBelow(upper) || lower.low >= upper.high) return null;
  return {
    ...second,
    from: first.from,
    low: lower.low,
    lowInclusive: lower.lowInclusive,
    high: upper.high,
    highInclusive: upper.highInclusive,
    value: null,
    written: null,
    amount: { from: first.from, to: second.amount.to },
    number: { from: first.number.from, to: second.number.to },
    boundTokens: [...first.boundTokens, ...second.boundTokens],
  };
}

function touches(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (second.from === first.to) return tokens[second.from]?.text.startsWith('و') ?? false;
  return second.from === first.to + 1 && JOINTS.has(tokens[first.to]?.text ?? '');
}

function isAbove(figure: Figure): boolean {
  const top = figure.kind === 'share' ? 1 : Infinity;
  return figure.high === top && figure.low < figure.high;
}

function isBelow(figure: Figure): boolean {
  return figure.low <= 0 && figure.low < figure.high;
}
