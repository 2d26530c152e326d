/** The words of a table, as they are looked up: the tables are written in folded form. */
export function englishSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
