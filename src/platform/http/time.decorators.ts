import { ValidateBy } from 'class-validator';

const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether the calendar has that day: `Date` itself turns 30 February into a day of March. */
export function isDay(text: string): boolean {
  if (!DAY.test(text) || text < '0001-01-01') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The field is a moment: an ISO 8601 date and time with its zone, or a date alone, which is its midnight in UTC. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value) =>
        typeof value === 'string' &&
        INSTANT.test(value) &&
        isDay(value.slice(0, 10)) &&
        !Number.isNaN(Date.parse(value)),
      defaultMessage: () => 'must be a time such as 2024-04-13T21:30:00Z, or a date such as 2024-04-13',
    },
  });
}

/** How far east of Greenwich a day begins earliest: where it is UTC+14. */
const EARLIEST_DAWN = 14 * 60 * 60 * 1_000;

/** Whether an `@IsInstant()` text lies after `now`; of a date alone, whether that day has begun nowhere on earth yet. */
export function isInFuture(text: string, now: Date): boolean {
  const moment = Date.parse(text);
  return (DAY.test(text) ? moment - EARLIEST_DAWN : moment) > now.getTime();
}

/** The field, an `@IsInstant()`, does not lie in the future. What is no time at all is for `@IsInstant()` to refuse. */
export function IsNotInFuture(): PropertyDecorator {
  return ValidateBy({
    name: 'isNotInFuture',
    validator: {
      validate: (value) => typeof value !== 'string' || !isInFuture(value, new Date()),
      defaultMessage: () => 'must not lie in the future',
    },
  });
}

/** The field is a day of the calendar, without a time. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: () => 'must be a date such as 2024-04-13',
    },
  });
}

/** The moment that an `@IsInstant()` text means: PostgreSQL would take a date alone for midnight in its own time zone. */
export function momentOf(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

/** The last moment that an `@IsInstant()` text means as the end of a span: a date alone is the whole day in UTC. */
export function endOf(text: string | undefined): Date | null {
  return text !== undefined && DAY.test(text) ? new Date(`${text}T23:59:59.999Z`) : momentOf(text);
}
