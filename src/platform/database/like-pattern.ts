/** A LIKE pattern that finds `text` anywhere; its own wildcards are taken as they stand. */
export function likePattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
