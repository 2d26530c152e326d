/**
 * SQL: the other claims of the contradictions in which a claim stands, whether suggested or confirmed. What contradicts a
 * claim has most of its words, and does not say the same.
 */
export const contradictingSql = (claimId: string): string => `
  select case when claim_a_id = ${claimId} then claim_b_id else claim_a_id end from contradictions
  where ${claimId} in (claim_a_id, claim_b_id) and status <> 'rejected'`;
