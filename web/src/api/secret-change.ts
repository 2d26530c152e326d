import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Runs a change, and reads the list again. What it answers is not put into the cache: a secret is in no other place. */
export function useSecretChange<Input, Output>(
  listKey: readonly string[],
  change: (input: Input) => Promise<Output>,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSuccess: () => cache.invalidateQueries({ queryKey: listKey }),
  });
}
