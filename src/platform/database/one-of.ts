/** The CHECK expression that keeps a column to a fixed list of words. The words are ours, never a user's. */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
}
