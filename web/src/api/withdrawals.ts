import { useClaimChange } from './claims.js';
import { answerOf, client } from './client.js';
import type { NewWithdrawal } from './contract.js';

const ADDRESS = '/api/v1/claims/{id}/attributions/{attributionId}/withdrawal';

/** Records that a source of the claim took back what it said. */
export function useRecordWithdrawal(id: string) {
  return useClaimChange(id, ({ attributionId, body }: { attributionId: string; body: NewWithdrawal }) =>
    answerOf(client.POST(ADDRESS, { params: { path: { id, attributionId } }, body })),
  );
}

/** Takes back such a record. */
export function useTakeBackWithdrawal(id: string) {
  return useClaimChange(id, (attributionId: string) =>
    answerOf(client.DELETE(ADDRESS, { params: { path: { id, attributionId } } })),
  );
}
