const MINUTE_MS = 60_000;
const TO_THE_MINUTE = 'YYYY-MM-DDTHH:mm'.length;

/** What a field for date and time shows for an instant: the reader's own clock, to the minute. */
export function toLocal(instant: string | null): string {
  if (instant === null) return '';
  const date = new Date(instant);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MS);
  return shifted.toISOString().slice(0, TO_THE_MINUTE);
}

/** The instant that was typed; undefined for none. */
export function toInstant(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString();
}

/**
 * What to send of such a field in a change: nothing where it still shows what is stored, whose seconds it does not show;
 * null where it was emptied.
 */
export function changedInstant(local: string, stored: string | null): string | null | undefined {
  return local === toLocal(stored) ? undefined : (toInstant(local) ?? null);
}
