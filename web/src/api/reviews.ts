import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { COLLEAGUES_MS } from './claims.js';
import { answerOf, client } from './client.js';
import type { NewAdjudication, NewInterest, NewReview } from './contract.js';
import { useSession } from './session.js';

/** The reviews of a claim that the seal lets the reader see; nothing is asked for readers outside the desk. */
export function useReviews(claimId: string) {
  const session = useSession();
  return useQuery({
    queryKey: ['reviews', claimId],
    enabled: session.data?.permissions.includes('reviews.read') ?? false,
    refetchInterval: COLLEAGUES_MS,
    queryFn: () => answerOf(client.GET('/api/v1/claims/{id}/reviews', { params: { path: { id: claimId } } })),
  });
}

function useReviewChange<Body>(claimId: string, send: (body: Body) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: send,
    // Also after a refusal: a colleague may have been faster, and the panel should say so. It is not waited for, since
    // the form goes with what is read again, and would not come to say that it has done its work.
    onSettled: () => {
      for (const queryKey of [['reviews'], ['claim', claimId], ['claims']]) {
        void cache.invalidateQueries({ queryKey });
      }
    },
  });
}

export function useFileReview(id: string) {
  return useReviewChange(id, (body: NewReview) =>
    answerOf(client.POST('/api/v1/claims/{id}/reviews', { params: { path: { id } }, body })),
  );
}

export function useAdjudicate(id: string) {
  return useReviewChange(id, (body: NewAdjudication) =>
    answerOf(client.POST('/api/v1/claims/{id}/adjudication', { params: { path: { id } }, body })),
  );
}

export function useDeclareInterest(claimId: string) {
  return useReviewChange(claimId, (body: NewInterest) =>
    answerOf(client.POST('/api/v1/interests', { body })),
  );
}

export function useWithdrawInterest(claimId: string) {
  return useReviewChange(claimId, (id: string) =>
    answerOf(client.DELETE('/api/v1/interests/{id}', { params: { path: { id } } })),
  );
}
