import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { ContradictionStatus, Decision } from './contract.js';
import { ifMatch } from './revision.js';

const PAGE_SIZE = 10;

/** Contradictions, a page at a time, in the order that the server gives. */
export function useContradictions(filters: { status?: ContradictionStatus }) {
  return useInfiniteQuery({
    queryKey: ['contradictions', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/contradictions', {
          params: { query: { ...filters, limit: PAGE_SIZE, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Confirms or rejects what the engine suggested. */
export function useDecide(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, ...body }: Decision & { revision: number }) =>
      answerOf(
        client.PUT('/api/v1/contradictions/{id}/decision', {
          params: { path: { id }, header: ifMatch(revision) },
          body,
        }),
      ),
    // Also after a refusal: somebody else may have decided meanwhile, and the card should say so. It is not waited for,
    // since the card may go with what is read again.
    onSettled: () => {
      for (const key of ['contradictions', 'claim', 'claims', 'figures'])
        void cache.invalidateQueries({ queryKey: [key] });
    },
  });
}
