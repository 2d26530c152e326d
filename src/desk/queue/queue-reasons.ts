/** Why a claim is in the queue. `conclusion`: it has none, or none of its last reviews. `recheck`: one has found something. */
export const QUEUE_REASONS = ['conclusion', 'recheck'] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

/** SQL: whether the reason holds for a row of `claims`. */
export const REASON_HOLDS: Readonly<Record<QueueReason, string>> = {
  conclusion: `(claims.status in ('draft', 'open', 'in_review', 'adjudication')
    or claims.status = 'reviewed' and not exists (
      select from verdicts where claim_id = claims.id and published_at >= coalesce(
        (select max(unsealed_at) from review_rounds where claim_id = claims.id), '-infinity')))`,
  recheck: `exists (select from rechecks where claim_id = claims.id and outcome = 'needs_review' and decision is null)`,
};

/** SQL: whether a row of `claims` still needs work. */
export const IN_WORK = `(${QUEUE_REASONS.map((reason) => REASON_HOLDS[reason]).join(' or ')})`;

/** SQL: the reasons that hold for a row of `claims`, as an array. */
export const REASONS = `array_remove(array[${QUEUE_REASONS.map(
  (reason) => `case when ${REASON_HOLDS[reason]} then '${reason}' end`,
).join(', ')}], null)`;
