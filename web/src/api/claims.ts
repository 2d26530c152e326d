import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { ClaimRow, ClaimStatus, NewClaim, Recheck } from './contract.js';

export type ClaimFilters = {
  q?: string;
  status?: ClaimStatus;
  language?: string;
  hasEvidence?: boolean;
  sourceId?: string;
};

const PAGE_SIZE = 30;
const MOST_PER_PAGE = 200;
/** How often an open page of a claim asks what colleagues have done to it. */
export const COLLEAGUES_MS = 20_000;
const RECHECK_WAIT_MS = 2_000;
const UNDER_WAY: ReadonlySet<Recheck['state']> = new Set(['queued', 'waiting_for_captures', 'running']);
export const claimKey = (id: string): string[] => ['claim', id];

/** The claims that match, a page at a time. */
export function useClaims(filters: ClaimFilters) {
  return useInfiniteQuery({
    queryKey: ['claims', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/claims', {
          params: { query: { ...filters, limit: PAGE_SIZE, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** All claims that stand in a document. */
export function useClaimsOfDocument(documentId: string) {
  return useQuery({
    queryKey: ['claims', { documentId }],
    queryFn: async () => {
      const claims: ClaimRow[] = [];
      let cursor: string | undefined;
      do {
        const query = { documentId, limit: MOST_PER_PAGE, cursor };
        const page = await answerOf(client.GET('/api/v1/claims', { params: { query } }));
        claims.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return claims;
    },
  });
}

/** One claim with everything known about it. */
export function useClaim(id: string) {
  return useQuery({
    queryKey: claimKey(id),
    queryFn: () => answerOf(client.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
    // A recheck is answered by a job, so the page asks again soon while one is under way. Else it follows colleagues.
    refetchInterval: ({ state: { data } }) =>
      data?.rechecks.some(({ state }) => UNDER_WAY.has(state)) ? RECHECK_WAIT_MS : COLLEAGUES_MS,
  });
}

/** Every list may show the claim that changed: its counts, its verdict. */
export function useClaimChange<Body>(claimId: string, send: (body: Body) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: send,
    // Also after a refusal: a colleague may have changed what was to be changed. It is not waited for, since a form may go
    // with what is read again, and would not come to say that it has done its work.
    onSettled: () => {
      for (const queryKey of [claimKey(claimId), ['claims'], ['contradictions'], ['reviews'], ['queue']])
        void cache.invalidateQueries({ queryKey });
    },
  });
}

/** Enters a claim. Its document shows it, and every list may. */
export function useFileClaim(documentId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewClaim) => answerOf(client.POST('/api/v1/claims', { body })),
    onSuccess: () => {
      for (const queryKey of [['document', documentId], ['documents'], ['claims'], ['queue'], ['figures']])
        void cache.invalidateQueries({ queryKey });
    },
  });
}
