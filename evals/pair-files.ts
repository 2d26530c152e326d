/** Lines of a file, without the empty end. */
export function linesOf(content: string): string[] {
  return content.trim().split('\n');
}

/** JSON Lines whose values are read as text. */
export function recordsOf(content: string): Partial<Record<string, string>>[] {
  return linesOf(content).map((line) =>
    Object.fromEntries(
      Object.entries(JSON.parse(line) as Record<string, unknown>).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  );
}
