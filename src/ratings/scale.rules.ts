import type { FieldError } from '../platform/http/problem.js';
import type { NormalisedRating } from './rating.entity.js';

interface Step {
  key: string;
  labels: Readonly<Record<string, string>>;
  value: number | null;
  normalised: NormalisedRating;
}

/** Everything about a scale that its parts alone do not show to be wrong, all at once. */
export function faultsOf(scale: { worst: number; best: number; ratings: readonly Step[] }): FieldError[] {
  const { worst, best, ratings } = scale;
  const faults: FieldError[] = [];
  if (worst >= best) {
    faults.push({ field: 'best', message: 'must be above worst', code: 'above_worst' });
  }
  ratings.forEach(({ value, normalised }, index) => {
    const field = `ratings[${index.toString()}].value`;
    if (value === null && normalised !== 'unverifiable') {
      faults.push({ field, message: 'may be null only where nothing is verified', code: 'value_missing' });
    }
    if (value !== null && (value < worst || value > best)) {
      faults.push({ field, message: 'must be from worst to best', code: 'value_off_scale' });
    }
  });
  faults.push(
    ...repeated(ratings, 'key', ({ key }) => key),
    ...['en', 'ar'].flatMap((language) =>
      repeated(ratings, `labels.${language}`, ({ labels }) => labels[language]?.trim() ?? ''),
    ),
  );
  const lowestTrue = Math.min(...valuesOf(ratings, 'true'));
  const highestFalse = Math.max(...valuesOf(ratings, 'false'));
  if (lowestTrue <= highestFalse) {
    faults.push({
      field: 'ratings',
      message: 'give what is true a value that is not above what is false',
      code: 'values_upside_down',
    });
  }
  return faults;
}

function valuesOf(ratings: readonly Step[], normalised: NormalisedRating): number[] {
  return ratings.flatMap((rating) =>
    rating.normalised === normalised && rating.value !== null ? [rating.value] : [],
  );
}

/** A fault for each rating that has what one before it has. */
function repeated(ratings: readonly Step[], name: string, of: (rating: Step) => string): FieldError[] {
  const seen = new Set<string>();
  return ratings.flatMap((rating, index) => {
    const isRepeated = seen.has(of(rating));
    seen.add(of(rating));
    const field = `ratings[${index.toString()}].${name}`;
    return isRepeated ? [{ field, message: 'is that of another rating, too', code: 'repeated' }] : [];
  });
}
