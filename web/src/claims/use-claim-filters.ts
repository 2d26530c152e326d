import type { ClaimFilters } from '../api/claims.js';
import type { ClaimStatus } from '../api/contract.js';
import { oneOf, useUrlFilters } from '../ui/url-filters.js';

export const CLAIM_STATUSES: readonly ClaimStatus[] = [
  'draft',
  'open',
  'in_review',
  'adjudication',
  'reviewed',
  'not_checkable',
  'archived',
];

/** The filters in the address, as typed there and as asked of the API. */
export function useClaimFilters() {
  const filters = useUrlFilters();
  const hasEvidence = oneOf(filters.get('hasEvidence'), ['true', 'false']);
  const query: ClaimFilters = {
    q: filters.get('q') || undefined,
    status: oneOf(filters.get('status'), CLAIM_STATUSES),
    language: filters.get('language') || undefined,
    hasEvidence: hasEvidence === undefined ? undefined : hasEvidence === 'true',
    sourceId: filters.get('sourceId') || undefined,
  };
  return { query, filters };
}
