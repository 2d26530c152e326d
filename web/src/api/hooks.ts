import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import { useSecretChange } from './secret-change.js';

const hooksKey = ['recheck-hooks'];

/** The addresses under which services ask for rechecks. */
export function useRecheckHooks() {
  return useQuery({ queryKey: hooksKey, queryFn: () => answerOf(client.GET('/api/v1/recheck-hooks')) });
}

export function useMakeRecheckHook() {
  return useSecretChange(hooksKey, (body: { name: string }) =>
    answerOf(client.POST('/api/v1/recheck-hooks', { body })),
  );
}

export function useRevokeRecheckHook(id: string) {
  return useSecretChange(hooksKey, () =>
    answerOf(client.DELETE('/api/v1/recheck-hooks/{id}', { params: { path: { id } } })),
  );
}
