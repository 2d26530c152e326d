import type { ClaimStatus, QueueReason } from '../api/contract.js';
import type { QueueFilters } from '../api/queue.js';
import { oneOf, useUrlFilters } from '../ui/url-filters.js';

export const QUEUE_STATUSES: readonly ClaimStatus[] = [
  'draft',
  'open',
  'in_review',
  'adjudication',
  'reviewed',
  'not_checkable',
  'archived',
];

/** Why a claim is in the queue. */
export const QUEUE_REASONS: readonly QueueReason[] = ['conclusion', 'recheck'];

/** The filters in the address, as typed there and as asked of the API. */
export function useQueueFilters() {
  const filters = useUrlFilters();
  const query: QueueFilters = {
    q: filters.get('q') || undefined,
    status: oneOf(filters.get('status'), QUEUE_STATUSES),
    reason: oneOf(filters.get('reason'), QUEUE_REASONS),
    assigneeId: filters.get('assignee') || undefined,
    tag: filters.get('tag') || undefined,
    language: filters.get('language') || undefined,
  };
  return { query, filters };
}
