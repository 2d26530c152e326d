import type { Figure } from './figure.js';

interface InWords {
  en: string;
  ar: string;
}

const NAMED_SHARES: readonly (readonly [number, string, string])[] = [
  [1 / 2, 'half', 'النصف'],
  [1 / 3, 'a third', 'الثلث'],
  [2 / 3, 'two thirds', 'الثلثين'],
  [1 / 4, 'a quarter', 'الربع'],
  [3 / 4, 'three quarters', 'ثلاثة أرباع'],
  [1 / 5, 'a fifth', 'الخُمس'],
  [1 / 10, 'a tenth', 'العُشر'],
];

const UNIT_WORDS: Readonly<Record<string, InWords>> = {
  metre: { en: 'm', ar: 'متر' },
  'square metre': { en: 'm²', ar: 'متر مربع' },
  gram: { en: 'g', ar: 'غرام' },
  litre: { en: 'l', ar: 'لتر' },
  watt: { en: 'W', ar: 'واط' },
  celsius: { en: '°C', ar: 'درجة مئوية' },
  second: { en: 'seconds', ar: 'ثانية' },
};

/** Larger units in which a reader would rather see an amount. */
const LARGER_UNITS: Readonly<Record<string, readonly (readonly [number, string, string])[]>> = {
  metre: [[1000, 'km', 'كيلومتر']],
  'square metre': [[1e4, 'hectares', 'هكتار']],
  gram: [
    [1e6, 'tonnes', 'طن'],
    [1000, 'kg', 'كيلوغرام'],
  ],
  watt: [[1e6, 'MW', 'ميغاواط']],
  second: [
    [365.25 * 86_400, 'years', 'سنة'],
    [86_400, 'days', 'يوم'],
    [3600, 'hours', 'ساعة'],
    [60, 'minutes', 'دقيقة'],
  ],
};

/** A share as a percentage with at most one decimal: 0.667 is `66.7%`. */
export function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

/** A figure as a reader writes it, bound included: `at least 40%`, `half (50%)`, `between 40 and 50`. */
export function figureInWords(figure: Figure): InWords {
  const { low, high } = figure;
  if (figure.value === null && Number.isFinite(high) && low !== high && !isHalfOpen(figure)) {
    const [from, to] = [amount(figure, low), amount(figure, high)];
    return { en: `between ${from.en} and ${to.en}`, ar: `بين ${from.ar} و${to.ar}` };
  }
  if (isFromBelow(figure)) {
    const number = amount(figure, low);
    return figure.lowInclusive
      ? { en: `at least ${number.en}`, ar: `${number.ar} على الأقل` }
      : { en: `more than ${number.en}`, ar: `أكثر من ${number.ar}` };
  }
  if (low <= 0 && high > 0 && figure.value !== 0) {
    const number = amount(figure, high);
    return figure.highInclusive
      ? { en: `at most ${number.en}`, ar: `${number.ar} على الأكثر` }
      : { en: `${figure.kind === 'count' ? 'fewer' : 'less'} than ${number.en}`, ar: `أقل من ${number.ar}` };
  }
  const number = amount(figure, figure.value ?? low);
  return figure.approximate ? { en: `about ${number.en}`, ar: `نحو ${number.ar}` } : number;
}

function isHalfOpen(figure: Figure): boolean {
  return figure.approximate && figure.kind === 'share';
}

function isFromBelow(figure: Figure): boolean {
  if (figure.low === figure.high) return false;
  return figure.high === Infinity || (figure.kind === 'share' && figure.high === 1 && figure.value !== 1);
}

function amount(figure: Figure, value: number): InWords {
  if (figure.kind === 'share' || figure.kind === 'change') return share(figure, value);
  const larger = LARGER_UNITS[figure.unit]?.find(([size]) => Math.abs(value) >= size);
  if (larger !== undefined) return withUnit(value / larger[0], { en: larger[1], ar: larger[2] });
  const unit =
    UNIT_WORDS[figure.unit] ?? (figure.unit === 'one' ? null : { en: figure.unit, ar: figure.unit });
  return unit === null ? { en: grouped(value), ar: grouped(value) } : withUnit(value, unit);
}

function withUnit(value: number, unit: InWords): InWords {
  const number = grouped(Math.round(value * 100) / 100);
  return { en: `${number} ${unit.en}`, ar: `${number} ${unit.ar}` };
}

function share(figure: Figure, value: number): InWords {
  const number = percent(value);
  if (figure.style !== 'fraction') return { en: number, ar: number };
  const named = NAMED_SHARES.find(([size]) => Math.abs(size - value) < 1e-9);
  return named === undefined
    ? { en: number, ar: number }
    : { en: `${named[1]} (${number})`, ar: `${named[2]} (${number})` };
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
