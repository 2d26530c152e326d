import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { ClaimStatus, NewBulk, QueueReason } from './contract.js';

export type QueueFilters = {
  q?: string;
  status?: ClaimStatus;
  reason?: QueueReason;
  assigneeId?: string;
  tag?: string;
  language?: string;
};

const PAGE_SIZE = 30;
const SHOWING_CLAIMS = ['queue', 'claim', 'claims', 'contradictions', 'reviews', 'desk-tags'];

/** What there is to do, a page at a time, the most urgent first. */
export function useQueue(filters: QueueFilters) {
  return useInfiniteQuery({
    queryKey: ['queue', filters],
    // The list stays until the one of other filters is there.
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/desk/queue', {
          params: { query: { ...filters, limit: PAGE_SIZE, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Does one thing to many claims, or takes that back, and reads again whatever shows them. */
function useBulkChange<Body, Result>(send: (body: Body) => Promise<Result>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: send,
    // Not waited for: what came of it shows at once.
    onSuccess: () => {
      for (const key of SHOWING_CLAIMS) void cache.invalidateQueries({ queryKey: [key] });
    },
  });
}

export function useBulk() {
  return useBulkChange((body: NewBulk) => answerOf(client.POST('/api/v1/desk/bulk', { body })));
}

export function useUndoBulk() {
  return useBulkChange((id: string) =>
    answerOf(client.POST('/api/v1/desk/bulk/{id}/undo', { params: { path: { id } } })),
  );
}
