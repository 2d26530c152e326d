import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, client } from './client.js';

/** Enough to see how a page fared; older looks are in the API. */
const MOST_SHOWN = 10;
const CAPTURE_WAIT_MS = 2_000;
const capturesKey = (evidenceId: string): string[] => ['captures', evidenceId];

/** The newest looks at the page of a piece of evidence. */
export function useCaptures(evidenceId: string) {
  const cache = useQueryClient();
  const captures = useQuery({
    queryKey: capturesKey(evidenceId),
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/evidence/{id}/captures', {
          params: { path: { id: evidenceId }, query: { limit: MOST_SHOWN } },
        }),
      ),
    // A look is taken by a job, so the page asks again while one is under way.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ outcome }) => outcome === null) ? CAPTURE_WAIT_MS : false,
  });
  const isWaiting = captures.data?.items.some(({ outcome }) => outcome === null) ?? false;
  const wasWaiting = useRef(false);
  useEffect(() => {
    // Quotes are looked for in what was captured, and the claim says where they were found.
    if (wasWaiting.current && !isWaiting) void cache.invalidateQueries({ queryKey: ['claim'] });
    wasWaiting.current = isWaiting;
  }, [cache, isWaiting]);
  return captures;
}

/** One capture, with the words of the page. */
export function useCapture(id: string) {
  return useQuery({
    queryKey: ['capture', id],
    // What was seen never changes.
    staleTime: Infinity,
    queryFn: () => answerOf(client.GET('/api/v1/captures/{id}', { params: { path: { id } } })),
  });
}

export function useRequestCapture(evidenceId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(client.POST('/api/v1/evidence/{id}/captures', { params: { path: { id: evidenceId } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: capturesKey(evidenceId) }),
  });
}
