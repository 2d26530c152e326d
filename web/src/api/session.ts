import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { Session } from './contract.js';
import { clearCopies } from '../drafts/local-copies.js';
import { isSignedOut } from './problem.js';

export const sessionKey = ['session'];

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    staleTime: Infinity,
    queryFn: async () => {
      try {
        return await answerOf(client.GET('/api/v1/session'));
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
  });
}

/** In which ways people can sign in here. */
export function useSignInOptions() {
  return useQuery({
    queryKey: ['sign-in-options'],
    staleTime: Infinity,
    queryFn: () => answerOf(client.GET('/api/v1/session/options')),
  });
}

export function useSignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) =>
      answerOf(client.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      cache.setQueryData(sessionKey, session);
    },
  });
}

export function useSignOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const session = cache.getQueryData<Session | null>(sessionKey);
      if (session) await clearCopies(session.user.id);
      await answerOf(client.DELETE('/api/v1/session'));
    },
    onSuccess: () => {
      cache.setQueryData(sessionKey, null);
      // Nothing that one person read may be shown to the next at the same desk. The session itself stays in
      // the cache: the screens watch it, and would not see one put in its place.
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}
