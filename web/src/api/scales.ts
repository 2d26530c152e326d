import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewScale } from './contract.js';

const scalesKey = ['rating-scales'];

/** The rating scales in all their versions, by key, the newest first. */
export function useScaleVersions() {
  return useQuery({
    queryKey: [...scalesKey, 'all'],
    queryFn: () => answerOf(client.GET('/api/v1/rating-scales', { params: { query: { versions: 'all' } } })),
  });
}

export function useDefineScale() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewScale) => answerOf(client.POST('/api/v1/rating-scales', { body })),
    // Also where it failed: somebody else may have defined a version meanwhile.
    onSettled: () => cache.invalidateQueries({ queryKey: scalesKey }),
  });
}
