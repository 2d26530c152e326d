import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewSource, Source } from './contract.js';

/** @param id of the source; empty: none */
export function useSource(id: string) {
  return useQuery({
    queryKey: ['source', id],
    enabled: id !== '',
    queryFn: () => answerOf(client.GET('/api/v1/sources/{id}', { params: { path: { id } } })),
  });
}

type Merging = {
  body: { intoId: string; reason: string };
  /** Called before any screen changes: what sent it goes with its source. */
  onMerged: () => void;
};

/** Has one source stand for another from now on. Every screen that names sources shows something else then. */
export function useMergeSource(source: Source) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ body }: Merging) =>
      answerOf(
        client.POST('/api/v1/sources/{id}/merge', {
          params: { path: { id: source.id }, header: { 'If-Match': `"r${source.revision.toString()}."` } },
          body,
        }),
      ),
    onSuccess: (_, { onMerged }) => {
      onMerged();
      return cache.invalidateQueries();
    },
  });
}

/** Enters a source. Articles in which it is named know it from now on. */
export function useEnterSource() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSource) => answerOf(client.POST('/api/v1/sources', { body })),
    onSuccess: () => {
      for (const key of ['sources', 'source-choices', 'source-search', 'document', 'figures'])
        void cache.invalidateQueries({ queryKey: [key] });
    },
  });
}
