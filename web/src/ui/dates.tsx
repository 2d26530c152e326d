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

/** When something was published. Where only the day is known it is stored as midnight UTC, and no time is shown. */
export function Published({ value }: { value: string }) {
  return /T00:00:00(\.0+)?Z$/.test(value) ? <Day value={value.slice(0, 10)} /> : <Moment value={value} />;
}
