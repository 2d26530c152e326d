import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { HistoryPage } from './contract.js';
import { useSession } from './session.js';

/** What a page of a claim has room for; more of it is read when asked for. */
const LATEST = 8;
const FURTHER = 40;

type Loaded = InfiniteData<HistoryPage, string | undefined>;

/** What happened to a claim, latest first. Nothing is asked for readers outside the desk. */
export function useHistory(id: string) {
  const cache = useQueryClient();
  const session = useSession();
  // Under the claim's key: what changes the claim makes history.
  const queryKey = ['claim', id, 'history'];
  const history = useInfiniteQuery({
    queryKey,
    enabled: session.data?.permissions.includes('history.read') ?? false,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => {
      const query = { cursor: pageParam, limit: pageParam === undefined ? LATEST : FURTHER };
      return answerOf(client.GET('/api/v1/claims/{id}/history', { params: { path: { id }, query } }));
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const showLatest = (): void => {
    cache.setQueryData<Loaded>(
      queryKey,
      (loaded) => loaded && { pages: loaded.pages.slice(0, 1), pageParams: loaded.pageParams.slice(0, 1) },
    );
  };
  return { ...history, showLatest };
}
