import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { claimKey } from './claims.js';
import { answerOf, client } from './client.js';
import type { NewMatchDecision } from './contract.js';

const matchesKey = (id: string): string[] => ['matches', id];

/** The claims that say most nearly the same as this one. */
export function useMatches(id: string) {
  return useQuery({
    queryKey: matchesKey(id),
    queryFn: () => answerOf(client.GET('/api/v1/claims/{id}/matches', { params: { path: { id } } })),
  });
}

/** How many are shown beside a text that is being written. */
const MOST_NEAR = 3;

/** The claims that say most nearly what a text says. Nothing is asked of an empty one. */
export function useMatchesOfText(text: string) {
  return useQuery({
    queryKey: ['matches', { text }],
    enabled: text !== '',
    // While the next answer is on its way, what stood there stays.
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(client.POST('/api/v1/claims/match', { body: { text, limit: MOST_NEAR } })),
  });
}

/** Says whether the claim and another one say the same. The page of the other one shows it as well. */
export function useDecideMatch(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ otherId, body }: { otherId: string; body: NewMatchDecision }) =>
      answerOf(
        client.PUT('/api/v1/claims/{id}/matches/{otherId}', { params: { path: { id, otherId } }, body }),
      ),
    onSettled: () => {
      for (const queryKey of [['matches'], claimKey(id)]) void cache.invalidateQueries({ queryKey });
    },
  });
}
