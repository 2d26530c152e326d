/** The header of an edit that says on what it was begun: the server refuses to write over what came after. */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"r${String(revision)}."` };
}
