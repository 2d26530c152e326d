import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { Source } from './contract.js';

/** Has one source stand for another from now on. Every screen that names sources shows something else then. */
export function useMergeSource(source: Source) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: { intoId: string; reason: string }) =>
      answerOf(
        client.POST('/api/v1/sources/{id}/merge', {
          params: { path: { id: source.id }, header: { 'If-Match': `"r${source.revision.toString()}."` } },
          body,
        }),
      ),
    onSuccess: () => cache.invalidateQueries(),
  });
}
