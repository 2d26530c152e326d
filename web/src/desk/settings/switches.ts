/** The codes of the rules that a value switches off; the rest is required. */
export function offIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([code, state]) => (state === 'off' ? [code] : []));
}
