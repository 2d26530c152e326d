/** What a form holds: texts, marks that are set or not, and choices of several. */
export type DraftValues = Record<string, string | boolean | string[]>;

/** A draft as it is stored. It may be older than the form, so that nothing is known of what is in it. */
export type DraftContent = Record<string, unknown>;

/** Under this name a draft says which version of its record it was begun on. */
const OPENED_ON = 'openedOn';

export function contentOf(values: DraftValues, openedOn: string): DraftContent {
  return { ...values, [OPENED_ON]: openedOn };
}

/** The version of its record that the draft was begun on; null: it does not say. */
export function basisOf(content: DraftContent): string | null {
  const basis = content[OPENED_ON];
  return typeof basis === 'string' ? basis : null;
}

/** The values of the form with those of the draft in their place, as far as the form still has a use for them. */
export function fitted<T extends DraftValues>(values: T, content: DraftContent): T {
  const taken = Object.entries(values).map(([name, value]) => {
    const given = content[name];
    return [name, isLike(value, given) ? given : value] as const;
  });
  return Object.fromEntries(taken) as T;
}

function isLike(value: DraftValues[string], given: unknown): boolean {
  if (!Array.isArray(value)) return typeof given === typeof value;
  return Array.isArray(given) && given.every((entry) => typeof entry === 'string');
}

/** Whether both say the same; the order of the fields says nothing. */
export function isSame(one: DraftContent, other: DraftContent): boolean {
  return ordered(one) === ordered(other);
}

function ordered(content: DraftContent): string {
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}
