import type { Figure } from '../figures/figure.js';
import { DIMENSION_BY_KEY } from '../lexicon/dimensions.js';
import type { StatedValue } from './stated-values.js';
import type { StatementReading } from './statement-reading.js';

const YEAR_SECONDS = 365.25 * 86_400;
const YEARS = new Set(['year', 'years']);
const AGED = new Set(['aged', 'age']);
/** Words between العمر and its number. */
const REACH = 3;
const AGE_WORDS = new Set(['العمر', 'عمره', 'عمرها', 'عمر', 'سن', 'البالغ', 'البالغه']);
const OLDEST = 120;

/** How old somebody is said to be: "a 31-year-old", "aged 31", «عمره ٣١ عامًا»; in years. */
export function statedAges(reading: StatementReading): StatedValue[] {
  const dimension = DIMENSION_BY_KEY.get('age');
  if (dimension === undefined) return [];
  return reading.figures.flatMap((figure): StatedValue[] => {
    const age = ageOf(reading, figure);
    if (age === null) return [];
    const taken = new Set(Array.from({ length: age.to - age.from }, (_, index) => age.from + index));
    return [{ dimension, figure: age.figure, from: age.from, to: age.to, taken, group: null }];
  });
}

function ageOf(
  { tokens }: StatementReading,
  figure: Figure,
): { figure: Figure; from: number; to: number } | null {
  const { value, from, to, number } = figure;
  if (value === null) return null;
  const inYears = (
    years: number,
    end: number,
    start: number,
  ): { figure: Figure; from: number; to: number } | null =>
    years > OLDEST
      ? null
      : {
          // Who is 31 now may have been 30 then.
          figure: {
            ...figure,
            kind: 'duration',
            unit: 'year',
            low: years - 0.9,
            high: years + 0.9,
            value: years,
          },
          from: start,
          to: end,
        };
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  if (textAt(to) === '-' && YEARS.has(textAt(to + 1)) && textAt(to + 3) === 'old')
    return inYears(value, to + 4, number.from);
  const isYears = figure.kind === 'duration' && textAt(to) === 'old';
  if (isYears) return inYears(value / YEAR_SECONDS, to + 1, number.from);
  if (AGED.has(textAt(number.from - 1)) && figure.kind === 'count')
    return inYears(value, to, number.from - 1);
  const isAge = [1, 2, REACH].some((back) => AGE_WORDS.has(textAt(number.from - back)));
  return isAge && figure.kind === 'duration' ? inYears(value / YEAR_SECONDS, to, from) : null;
}
