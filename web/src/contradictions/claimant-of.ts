import type { Attribution } from '../api/contract.js';

/** Whose claim it is; where nobody is named as claimant, the first link of the chain answers for it. */
export function claimantOf(attributions: Attribution[]): Attribution | null {
  return attributions.find(({ role }) => role === 'claimant') ?? attributions[0] ?? null;
}
