import { CONCEPTS } from '../lexicon/concepts.js';
import type { Token } from '../text/tokens.js';
import type { Numeral } from './numeral.js';

/** Denominators that "in" takes; "40 in 2019" and "three in 24 hours" are no ratios. */
const IN_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);
const TIME_UNITS = new Set(
  'hours hour day days week weeks months years year minutes seconds boxes'.split(' '),
);

/** 3/4, 2 1/4, ١/٤ ٢, and what a fraction sign such as ½ stands for; `part` is the number at `index`. */
export function readSlashed(tokens: readonly Token[], index: number, part: Numeral): Numeral | null {
  const simple = slashAt(tokens, index, part);
  if (simple !== null) {
    // Right to left the whole stands after its fraction.
    const whole = tokens[simple.end];
    const isMixed =
      isArabicContext(tokens, index) && isSmallNumber(whole) && tokens[simple.end + 1]?.kind !== 'word';
    return isMixed
      ? { ...simple, end: simple.end + 1, value: Number(whole?.text) + simple.value, style: 'digits' }
      : simple;
  }
  if (!Number.isInteger(part.value) || !isSmallNumber(tokens[part.end])) return null;
  const numerator: Numeral = {
    from: part.end,
    end: part.end + 1,
    value: Number(tokens[part.end]?.text),
    style: 'digits',
  };
  const fraction = slashAt(tokens, part.end, numerator);
  return fraction === null
    ? null
    : { from: part.from, end: fraction.end, value: part.value + fraction.value, style: 'digits' };
}

function isSmallNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaceBefore && /^[0-9]{1,2}$/.test(token.text);
}

function isArabicContext(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.text >= '\u0600';
}

function slashAt(tokens: readonly Token[], index: number, above: Numeral): Numeral | null {
  const below = tokens[above.end + 1];
  if (above.style !== 'digits' || tokens[above.end]?.text !== '/') return null;
  const isDate = tokens[above.end + 2]?.text === '/' || tokens[index - 1]?.text === '/';
  if (below?.kind !== 'number' || isDate || !/^[1-9][0-9]?$/.test(below.text)) return null;
  const denominator = Number(below.text);
  // ٢/١ is a half written from right to left.
  const value = denominator === 1 ? 1 / above.value : above.value / denominator;
  return value < 1 ? { from: above.from, end: above.end + 2, value, style: 'fraction' } : null;
}

interface Link {
  end: number;
  /** `of`: of a named whole; `in`: of every so many; `over`: a division. */
  kind: 'of' | 'in' | 'over';
}

/** "nine in ten", "38 of the 40", تسعة من كل عشرة, ٩٠٠ من أصل ١٢٠٠, "1 over 3", واحد على ٣ */
export function readRatio(
  tokens: readonly Token[],
  part: Numeral,
  readWhole: (index: number) => Numeral | null,
): Numeral | null {
  if (!Number.isInteger(part.value) || part.value < 0) return null;
  const beside = readLink(tokens, part.end);
  const link = beside ?? readLink(tokens, part.end + 1, true) ?? readOneIn(tokens, part);
  if (link === null) return null;
  const whole = readWhole(link.end);
  if (whole === null || !Number.isInteger(whole.value) || whole.value < 2) return null;
  if (isPercentSign(tokens, whole.end)) return null;
  const ratio: Numeral = {
    from: part.from,
    end: whole.end,
    value: part.value / whole.value,
    style: 'ratio',
    ...(beside === null && { nounAt: part.end }),
  };
  if (link.kind === 'over') return isDivision(tokens, part, whole) ? asDivision(ratio, part) : null;
  if (whole.value <= part.value) return null;
  return link.kind === 'of' || isRate(tokens, part, whole) ? ratio : null;
}

/** طفل من كل عشرة, "a child in every ten": one of so many, without the number one. `whole` is the number behind "every". */
export function readOneOfEvery(tokens: readonly Token[], whole: Numeral): Numeral | null {
  const { from, end, value } = whole;
  const [link, every] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? ''];
  if (!(link === 'من' && every === 'كل') && !(link === 'in' && every === 'every')) return null;
  const nounAt = from - 3;
  const isNoun = CONCEPTS.matchAt(tokens, nounAt)[0]?.end === from - 2;
  if (!isNoun || !Number.isInteger(value) || value < 2 || TIME_UNITS.has(tokens[end]?.text ?? ''))
    return null;
  return { from: nounAt, end, value: 1 / value, style: 'ratio', nounAt };
}

/** "one in 21" is a rate; "40 in 2019", "12 in 40 towns" and "three in 24 hours" are none. */
function isRate(tokens: readonly Token[], part: Numeral, whole: Numeral): boolean {
  if (TIME_UNITS.has(tokens[whole.end]?.text ?? '')) return false;
  if (IN_DENOMINATORS.has(whole.value)) return true;
  const isYear = whole.style === 'digits' && whole.value >= 1500 && whole.value < 2100;
  const areWords = part.style === 'words' && whole.style === 'words' && tokens[part.end]?.text === 'من';
  return (part.value === 1 && !isYear) || areWords;
}

function isDivision(tokens: readonly Token[], part: Numeral, whole: Numeral): boolean {
  const before = tokens[part.from - 1]?.text ?? '';
  return !'$€£¥'.includes(before || ' ') && !TIME_UNITS.has(tokens[whole.end]?.text ?? '');
}

/** Only "one over …" is said of things. */
function asDivision(ratio: Numeral, part: Numeral): Numeral {
  return part.value === 1 ? ratio : { ...ratio, isArithmetic: true };
}

function isPercentSign(tokens: readonly Token[], index: number): boolean {
  return ['%', 'percent', 'per'].includes(tokens[index]?.text ?? '');
}

/** Words between "one" and "in" at most: "one Turkish household in ten". */
const ONE_OF_WORDS = 2;

/** "One killed in five strikes", "one resulting in four". */
const NOT_A_NOUN =
  /(?:ed|ing)$|^(?:dead|hit|hurt|shot|held|lost|found|way|day|more|other|only|such|big|new|major)$/;

/** "One voter in four": so many of every so many. */
function readOneIn(tokens: readonly Token[], part: Numeral): Link | null {
  if (part.value !== 1 || part.style !== 'words') return null;
  for (let at = part.end + 1; at <= part.end + ONE_OF_WORDS; at += 1) {
    if (tokens[at]?.text !== 'in') continue;
    // "One vine in ten": whatever it is, but not "one resulting in four".
    const isBeside = at === part.end + 1 && !NOT_A_NOUN.test(tokens[at - 1]?.text ?? '');
    const isNoun = CONCEPTS.matchAt(tokens, at - 1)[0]?.end === at || isBeside;
    return isNoun && tokens[at + 1]?.kind === 'word' ? { end: at + 1, kind: 'in' } : null;
  }
  return null;
}

/** `isAfterNoun`: "900 homes out of 1,200", ٩٠٠ منزل من أصل ١٢٠٠; there, only what can mean nothing else is a link. */
function readLink(tokens: readonly Token[], index: number, isAfterNoun = false): Link | null {
  const words = [0, 1, 2].map((offset) => tokens[index + offset]?.text ?? '');
  const [first, second, third] = words;
  if (isAfterNoun) {
    const isNoun = CONCEPTS.matchAt(tokens, index - 1)[0]?.end === index;
    const isOutOf = (first === 'out' && second === 'of') || (first === 'من' && second === 'اصل');
    if (!isNoun || !isOutOf) return null;
    return { end: ['a', 'the'].includes(third ?? '') ? index + 3 : index + 2, kind: 'of' };
  }
  if (first === 'in' || first === 'من') {
    if (['every', 'كل', 'اصل', 'بين', 'each'].includes(second ?? '')) return { end: index + 2, kind: 'of' };
    return { end: index + 1, kind: 'in' };
  }
  if (first === 'out' && second === 'of') {
    return { end: ['every', 'the', 'all'].includes(third ?? '') ? index + 3 : index + 2, kind: 'of' };
  }
  if (first === 'of') {
    return {
      end: ['every', 'the', 'its', 'their', 'all'].includes(second ?? '') ? index + 2 : index + 1,
      kind: 'of',
    };
  }
  return first === 'over' || first === 'علي' ? { end: index + 1, kind: 'over' } : null;
}
