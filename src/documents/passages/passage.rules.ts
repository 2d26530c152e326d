/** Where words stand in a text, in code points: from the first character up to, not including, the last. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Whether two passages of one snapshot are taken for the same statement: they share at least four fifths of what both cover
 * together.
 *
 * A newer engine may cut a statement a little differently: without "on Friday" before it, or with the closing quotation mark.
 * What a person has rejected must not come back for that. A fifth leaves room for two words of ten. It is not less strict,
 * because a decision must never reach a statement that nobody has looked at: of "the bridge is safe and the road is open"
 * either half is a statement of its own, and so is the whole. Since it is more than half, no passage is the same as two
 * that have nothing in common.
 */
export function isSamePassage(one: Place, other: Place): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return false;
  const covered = one.end - one.start + (other.end - other.start) - shared;
  return 5 * shared >= 4 * covered;
}

/**
 * What was decided last on a passage, or on one that is the same but for where it was cut; null where nobody has decided.
 *
 * @param decisions the latest first
 */
export function decisionOn<Decision extends Place>(
  passage: Place,
  decisions: readonly Decision[],
): Decision | null {
  return decisions.find((decision) => isSamePassage(passage, decision)) ?? null;
}
