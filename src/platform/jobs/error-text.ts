/** What went wrong, in words that PostgreSQL takes: a text of its must not hold the character of code 0. */
export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll('\0', '\uFFFD');
}
