import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';

const GROUPED_BY_COMMA = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const GROUPED_BY_POINT = /^[0-9]{1,3}(?:\.[0-9]{3}){2,}$|^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}$/;
const GROUPED_BY_LAKH = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/;
const DECIMAL_COMMA = /^[0-9]+,[0-9]+$/;
const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;

/** Longest literal worth reading as a quantity; longer runs are identifiers. */
const MAX_DIGITS = 18;

const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  bn: 1e9,
  b: 1e9,
  mn: 1e6,
  mln: 1e6,
  tn: 1e12,
  trn: 1e12,
};

/**
 * A number in digits: 1,234,567 · 1.234.567,8 · 12,34,567 · 1 234 567 · 180,25 · 3.5bn · 10M. The folded text already
 * has Western digits and signs. Null for lists (22,24,26), labels (SCP-173) and addresses (192.168.1.2).
 */
export function readDigits(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token === undefined || isLabelled(tokens, index)) return null;
  const value = literalValue(token.text);
  if (value === null) return null;
  const grouped = readSpacedGroups(tokens, index);
  if (grouped !== null) return grouped;
  const suffix = tokens[index + 1];
  if (suffix?.kind === 'word' && !suffix.spaceBefore) {
    const scale = suffix.text === 'm' && suffix.capital ? 1e6 : SUFFIXES[suffix.text];
    if (scale !== undefined) return { end: index + 2, value: value * scale, style: 'digits' };
  }
  return { end: index + 1, value, style: 'digits' };
}

function literalValue(text: string): number | null {
  if (text.length > MAX_DIGITS + 8) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED_BY_COMMA.test(text) || GROUPED_BY_LAKH.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_BY_POINT.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return null;
}

function readSpacedGroups(tokens: readonly Token[], index: number): Numeral | null {
  const first = tokens[index];
  if (first === undefined || !/^[0-9]{1,3}$/.test(first.text)) return null;
  let digits = first.text;
  let at = index + 1;
  for (let next = tokens[at]; next?.kind === 'number' && next.spaceBefore; next = tokens[at]) {
    if (!/^[0-9]{3}(?:\.[0-9]+)?$/.test(next.text)) return null;
    digits += next.text;
    at += 1;
    if (next.text.includes('.')) break;
  }
  return at > index + 1 && digits.length <= MAX_DIGITS
    ? { end: at, value: Number(digits), style: 'digits' }
    : null;
}

/** "SCP-173", "Boeing-737", "covid-19": the digits are part of a name. */
function isLabelled(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index - 1];
  const before = tokens[index - 2];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaceBefore &&
    tokens[index]?.spaceBefore === false &&
    before?.kind === 'word' &&
    before.text < '\u0600'
  );
}
