/** What may have happened to a claim since its current verdict was published. */
export interface SinceVerdict {
  /** Null when the claim has no verdict. */
  verdict: { publishedAt: Date; reviewBy: string | null } | null;
  /** Suggested or confirmed since. */
  contradictions: number;
  evidenceAdded: number;
  evidenceRemoved: number;
  /** Verdicts, published since, of claims that this one is confirmed to contradict. */
  opposingVerdicts: number;
}

export const FINDING_CODES = [
  'no_verdict',
  'review_date_passed',
  'new_contradictions',
  'evidence_added',
  'evidence_removed',
  'opposing_verdicts',
] as const;

/** A reason to look again. `count` where it is about a number of things. */
export interface Finding {
  code: (typeof FINDING_CODES)[number];
  count: number | null;
}

/** The reasons, on the day `today` (YYYY-MM-DD, UTC), why a person has to look at a claim again. None: nothing changed. */
export function findings(since: SinceVerdict, today: string): Finding[] {
  if (since.verdict === null) return [{ code: 'no_verdict', count: null }];
  const found: Finding[] = [];
  if (since.verdict.reviewBy !== null && since.verdict.reviewBy <= today) {
    found.push({ code: 'review_date_passed', count: null });
  }
  const counted = [
    ['new_contradictions', since.contradictions],
    ['evidence_added', since.evidenceAdded],
    ['evidence_removed', since.evidenceRemoved],
    ['opposing_verdicts', since.opposingVerdicts],
  ] as const;
  for (const [code, count] of counted) if (count > 0) found.push({ code, count });
  return found;
}
