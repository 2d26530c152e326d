import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { DraftEntry } from './contract.js';
import type { DraftAddress } from './drafts.js';
import { useSession } from './session.js';

const KEY = ['drafts'];
/** More than anybody has begun at once; the newest are among them. */
const MOST_SHOWN = 200;

const isOf = ({ kind, subject }: DraftAddress, entry: DraftEntry): boolean =>
  entry.kind === kind && entry.subject === subject;

/** Whether the reader has a draft there on the server. */
export function useHasDraft(address: DraftAddress): boolean {
  const session = useSession();
  const drafts = useQuery({
    queryKey: KEY,
    enabled: session.data?.permissions.includes('drafts.write') ?? false,
    queryFn: () => answerOf(client.GET('/api/v1/drafts', { params: { query: { limit: MOST_SHOWN } } })),
  });
  return drafts.data?.items.some((entry) => isOf(address, entry)) ?? false;
}

/** How the list is kept true to what this page does. */
export function useDraftList(): { refresh: () => void; remove: (address: DraftAddress) => void } {
  const cache = useQueryClient();
  return {
    refresh: () => void cache.invalidateQueries({ queryKey: KEY }),
    remove: (address) => {
      cache.setQueryData<{ items: DraftEntry[] }>(
        KEY,
        (list) => list && { ...list, items: list.items.filter((entry) => !isOf(address, entry)) },
      );
    },
  };
}
