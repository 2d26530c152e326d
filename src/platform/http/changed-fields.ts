import { isDeepStrictEqual } from 'node:util';

export interface ChangedField {
  field: string;
  before: unknown;
  after: unknown;
}

interface Event {
  before: object | null;
  after: object | null;
}

/**
 * What a row of changes comes to: each field with what it was before the first and what it is after the last. A field
 * that was changed and changed back is not among them, nor what only one side tells, such as a reason.
 */
export function changesOf(events: readonly Event[]): ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const { before, after } of events) {
    const now = new Map(Object.entries(after ?? {}));
    for (const [field, was] of Object.entries(before ?? {})) {
      if (!now.has(field)) continue;
      const known = fields.get(field);
      fields.set(field, { field, before: known ? known.before : was, after: now.get(field) });
    }
  }
  return [...fields.values()].filter(({ before, after }) => !isDeepStrictEqual(before, after));
}
