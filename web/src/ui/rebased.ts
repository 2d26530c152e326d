import type { ChangedField } from '../api/problem.js';

/**
 * What is in a form, brought onto a colleague's version: what the writer has not touched becomes what it is now, what they
 * have changed themselves stays as they wrote it.
 *
 * @param shown how a value of the server stands in the form; for most fields a text, empty for none
 */
export function rebased<T extends Record<string, string>>(
  mine: T,
  changed: readonly ChangedField[],
  shown: (field: string, value: unknown) => string = textInForm,
): T {
  const taken = changed
    .filter(({ field, before }) => field in mine && mine[field] === shown(field, before))
    .map(({ field, after }) => [field, shown(field, after)] as const);
  return { ...mine, ...Object.fromEntries(taken) };
}

export function textInForm(_: string, value: unknown): string {
  return typeof value === 'string' ? value : '';
}
