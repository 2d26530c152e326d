import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Problem } from './problem.js';
import { sessionKey } from './session.js';

const SERVER_ERROR = 500;

/** Retries what may pass by itself; what the server refused stays refused. */
function mayPass(failures: number, error: Error): boolean {
  const transient = !(error instanceof Problem) || error.status === 0 || error.status >= SERVER_ERROR;
  return transient && failures < 2;
}

/** One cache for the whole dashboard. An ended session anywhere brings back the sign-in page. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) queryClient.setQueryData(sessionKey, null);
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: mayPass, staleTime: 15_000 } },
  });
  return queryClient;
}
