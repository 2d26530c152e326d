import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewApiKey } from './contract.js';

const keysKey = ['api-keys'];

export function useApiKeys() {
  return useQuery({ queryKey: keysKey, queryFn: () => answerOf(client.GET('/api/v1/api-keys')) });
}

/** Runs a change, and reads the keys again. What it answers is not put into the cache: a secret is in no other place. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: () => cache.invalidateQueries({ queryKey: keysKey }),
  });
}

export function useMakeKey() {
  return useChange((body: NewApiKey) => answerOf(client.POST('/api/v1/api-keys', { body })));
}

export function useRotateKey(id: string) {
  return useChange((graceHours: number) =>
    answerOf(
      client.POST('/api/v1/api-keys/{id}/rotation', { params: { path: { id } }, body: { graceHours } }),
    ),
  );
}

export function useRevokeKey(id: string) {
  return useChange(() => answerOf(client.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })));
}
