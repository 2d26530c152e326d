import { FormattedDate } from 'react-intl';

/** A calendar day (YYYY-MM-DD): the same day wherever the reader is. */
export function Day({ value }: { value: string }) {
  return (
    <time dateTime={value}>
      <FormattedDate value={`${value}T00:00:00Z`} timeZone="UTC" day="numeric" month="long" year="numeric" />
    </time>
  );
}

/** An instant (ISO 8601, UTC), in the reader's own time zone. */
export function Moment({ value }: { value: string }) {
  return (
    <time dateTime={value}>
      <FormattedDate
        value={value}
        day="numeric"
        month="long"
        year="numeric"
        hour="numeric"
        minute="2-digit"
      />
    </time>
  );
}
