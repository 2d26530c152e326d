import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { COLLEAGUES_MS, useClaimChange } from './claims.js';
import { answerOf, client } from './client.js';
import type { Correction, GateRule, NewVerdict, Retraction, VerdictDraft } from './contract.js';

/** All versions of a claim's verdict, newest first. `newest` is the version that the page knows of. */
export function useVerdicts(claimId: string, newest: number) {
  return useQuery({
    queryKey: ['claim', claimId, 'verdicts', newest],
    queryFn: () =>
      answerOf(client.GET('/api/v1/claims/{id}/verdicts', { params: { path: { id: claimId } } })),
    // While a new version is read the old ones stay on the page; those of another claim do not.
    placeholderData: (previous, query) => (query?.queryKey[1] === claimId ? previous : undefined),
  });
}

const CAPTURE_WAIT_MS = 2_000;
const isCaptured = ({ code, isMet }: GateRule): boolean => code !== 'captures_finished' || isMet;

/** What the publish gate would say to a verdict that is being written; asked again whenever the claim changes. */
export function useGate(id: string, draft: VerdictDraft) {
  return useQuery({
    queryKey: ['claim', id, 'gate', draft],
    // The rules stay where they are while the next answer is on its way.
    placeholderData: keepPreviousData,
    // Captures go on by themselves; everything else that changes is done on the page, which asks again then.
    refetchInterval: ({ state }) =>
      state.data?.rules.every(isCaptured) === false ? CAPTURE_WAIT_MS : COLLEAGUES_MS,
    queryFn: () =>
      answerOf(client.POST('/api/v1/claims/{id}/verdict/check', { params: { path: { id } }, body: draft })),
  });
}

export function usePublishVerdict(id: string) {
  return useClaimChange(id, (body: NewVerdict) =>
    answerOf(client.POST('/api/v1/claims/{id}/verdict', { params: { path: { id } }, body })),
  );
}

export function useCorrectVerdict(claimId: string, id: string) {
  return useClaimChange(claimId, (body: Correction) =>
    answerOf(client.POST('/api/v1/verdicts/{id}/correction', { params: { path: { id } }, body })),
  );
}

export function useRetractVerdict(claimId: string, id: string) {
  return useClaimChange(claimId, (body: Retraction) =>
    answerOf(client.POST('/api/v1/verdicts/{id}/retraction', { params: { path: { id } }, body })),
  );
}
