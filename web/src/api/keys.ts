import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewApiKey } from './contract.js';
import { useSecretChange } from './secret-change.js';

const keysKey = ['api-keys'];

export function useApiKeys() {
  return useQuery({ queryKey: keysKey, queryFn: () => answerOf(client.GET('/api/v1/api-keys')) });
}

export function useMakeKey() {
  return useSecretChange(keysKey, (body: NewApiKey) => answerOf(client.POST('/api/v1/api-keys', { body })));
}

export function useRotateKey(id: string) {
  return useSecretChange(keysKey, (graceHours: number) =>
    answerOf(
      client.POST('/api/v1/api-keys/{id}/rotation', { params: { path: { id } }, body: { graceHours } }),
    ),
  );
}

export function useRevokeKey(id: string) {
  return useSecretChange(keysKey, () =>
    answerOf(client.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })),
  );
}
