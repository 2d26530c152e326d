import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import { claimKey, useClaimChange } from './claims.js';
import type { NewRecheckDecision, Recheck } from './contract.js';

export function useRequestRecheck(claimId: string) {
  return useClaimChange(claimId, (body: { reason?: string }) =>
    answerOf(client.POST('/api/v1/claims/{id}/rechecks', { params: { path: { id: claimId } }, body })),
  );
}

/** One recheck with the pages that it compared; read again with the claim, and whenever it has gone on. */
export function useRecheck({ id, claimId, state }: Recheck) {
  return useQuery({
    queryKey: [...claimKey(claimId), 'recheck', id, state],
    queryFn: () => answerOf(client.GET('/api/v1/rechecks/{id}', { params: { path: { id } } })),
  });
}

export function useDecideRecheck({ id, claimId }: Recheck) {
  return useClaimChange(claimId, (body: NewRecheckDecision) =>
    answerOf(client.PUT('/api/v1/rechecks/{id}/decision', { params: { path: { id } }, body })),
  );
}
