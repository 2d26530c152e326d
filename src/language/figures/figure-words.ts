import { readableUnit, type ArabicCase, type UnitWords } from '../lexicon/unit-words.js';
import type { Figure } from './figure.js';

interface InWords {
  en: string;
  ar: string;
}

/** Size, English, Arabic in the nominative and in the genitive. */
const NAMED_SHARES: readonly (readonly [number, string, string, string])[] = [
  [1 / 2, 'half', 'النصف', 'النصف'],
  [1 / 3, 'a third', 'الثلث', 'الثلث'],
  [2 / 3, 'two thirds', 'الثلثان', 'الثلثين'],
  [1 / 4, 'a quarter', 'الربع', 'الربع'],
  [3 / 4, 'three quarters', 'ثلاثة أرباع', 'ثلاثة أرباع'],
  [1 / 5, 'a fifth', 'الخُمس', 'الخُمس'],
  [1 / 10, 'a tenth', 'العُشر', 'العُشر'],
];

const ENGLISH_NUMBERS = new Intl.PluralRules('en');
const ARABIC_NUMBERS = new Intl.PluralRules('ar');

/** Decimals that tell a share from none and from all: 0.04% is not 0%. */
const MOST_DECIMALS = 4;

/** A share as a percentage with at most one decimal, more where it would else read like none or all: 0.667 is `66.7%`. */
export function percent(share: number): string {
  const exact = share * 100;
  const rounded = (decimals: number): number => Math.round(exact * 10 ** decimals) / 10 ** decimals;
  let decimals = 1;
  const isLost = (number: number): boolean =>
    Math.abs(number - exact) > 1e-9 && (number === 0 || number === 100 || Math.abs(exact) < 0.1);
  while (decimals < MOST_DECIMALS && isLost(rounded(decimals))) decimals += 1;
  return `${String(rounded(decimals))}%`;
}

/**
 * A figure as a reader writes it, bound included: `at least 40%`, `half (50%)`, `between 40 and 50`. The Arabic is in the
 * case that its place in the sentence asks for (سنتان or سنتين); words that govern it here, such as أكثر من, go first.
 */
export function figureInWords(figure: Figure, arabicCase: ArabicCase): InWords {
  const { low, high } = figure;
  if (figure.value === null && Number.isFinite(high) && low !== high && !isHalfOpen(figure)) {
    const [from, to] = [amount(figure, low, 'genitive'), amount(figure, high, 'genitive')];
    return { en: `between ${from.en} and ${to.en}`, ar: `بين ${from.ar} و${to.ar}` };
  }
  const governed = (value: number): InWords => amount(figure, value, 'genitive');
  if (isFromBelow(figure)) {
    if (!figure.lowInclusive)
      return { en: `more than ${governed(low).en}`, ar: `أكثر من ${governed(low).ar}` };
    const number = amount(figure, low, arabicCase);
    return { en: `at least ${number.en}`, ar: `${number.ar} على الأقل` };
  }
  if (low <= 0 && high > 0 && figure.value !== 0) {
    const less = figure.kind === 'count' ? 'fewer' : 'less';
    if (!figure.highInclusive)
      return { en: `${less} than ${governed(high).en}`, ar: `أقل من ${governed(high).ar}` };
    const number = amount(figure, high, arabicCase);
    return { en: `at most ${number.en}`, ar: `${number.ar} على الأكثر` };
  }
  const value = figure.value ?? low;
  if (!figure.approximate) return amount(figure, value, arabicCase);
  return { en: `about ${governed(value).en}`, ar: `نحو ${governed(value).ar}` };
}

function isHalfOpen(figure: Figure): boolean {
  return figure.approximate && figure.kind === 'share';
}

function isFromBelow(figure: Figure): boolean {
  if (figure.low === figure.high) return false;
  return figure.high === Infinity || (figure.kind === 'share' && figure.high === 1 && figure.value !== 1);
}

function amount(figure: Figure, value: number, arabicCase: ArabicCase): InWords {
  if (figure.kind === 'share' || figure.kind === 'change') return share(figure, value, arabicCase);
  if (figure.unit === 'one') return { en: grouped(value), ar: grouped(value) };
  const unit = readableUnit(figure.unit, value);
  if (unit === null) {
    const words = `${grouped(value)} ${figure.unit}`;
    return { en: words, ar: words };
  }
  // Rounded first: the number that is read decides the form, not the one behind it.
  const number = Math.round((value / unit.size) * 100) / 100;
  const english = unit.words.en[ENGLISH_NUMBERS.select(number) === 'one' ? 'one' : 'other'];
  return { en: `${grouped(number)} ${english}`, ar: countedInArabic(number, unit.words.ar, arabicCase) };
}

function countedInArabic(number: number, noun: UnitWords['ar'], arabicCase: ArabicCase): string {
  if (number === 1) return noun.one;
  if (number === 2) return noun.two[arabicCase];
  switch (ARABIC_NUMBERS.select(number)) {
    case 'few':
      return `${grouped(number)} ${noun.few}`;
    case 'many':
      return `${grouped(number)} ${noun.many}`;
    case 'zero':
    case 'one':
    case 'two':
    case 'other':
      return `${grouped(number)} ${noun.singular}`;
  }
}

function share(figure: Figure, value: number, arabicCase: ArabicCase): InWords {
  const number = percent(value);
  const named = NAMED_SHARES.find(([size]) => Math.abs(size - value) < 1e-9);
  if (figure.style !== 'fraction' || named === undefined) return { en: number, ar: number };
  const [, english, nominative, genitive] = named;
  return {
    en: `${english} (${number})`,
    ar: `${arabicCase === 'nominative' ? nominative : genitive} (${number})`,
  };
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
