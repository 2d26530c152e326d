import { type InfiniteData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { ClaimPage, ClaimRow, Grading, NewAssignment, NewMove, QueuePage } from './contract.js';
import { useSession } from './session.js';

/** What shows where a claim stands and who works on it. */
const SHOWING_WORK = ['queue', 'claims', 'contradictions', 'reviews', 'desk-tags'];

/** Runs a change that is answered with the claim's page, and reads again whatever shows the claim. */
function useWorkChange<Body>(id: string, send: (body: Body) => Promise<ClaimPage>) {
  const cache = useQueryClient();
  const readAgain = (keys: string[]): void => {
    for (const key of keys) void cache.invalidateQueries({ queryKey: [key] });
  };
  return useMutation({
    mutationFn: send,
    // The rest is read again without being waited for: what was done shows at once.
    onSuccess: (claim) => {
      cache.setQueryData(['claim', id], claim);
      cache.setQueriesData<InfiniteData<QueuePage>>(
        { queryKey: ['queue'] },
        (list) => list && withClaim(list, claim),
      );
      readAgain(SHOWING_WORK);
      void cache.invalidateQueries({ queryKey: ['claim', id, 'history'] });
    },
    // A colleague was faster: the page should show what has become of the claim.
    onError: () => {
      readAgain(['claim', ...SHOWING_WORK]);
    },
  });
}

/** The queue with what has become of one of its claims. */
function withClaim(list: InfiniteData<QueuePage>, claim: ClaimPage): InfiniteData<QueuePage> {
  const { status, assignments, actions, revision } = claim;
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.id === claim.id ? { ...item, status, assignments, actions, revision } : item,
      ),
    })),
  };
}

/** Takes a claim, gives it to somebody, or gives it back. */
export function useAssign(id: string) {
  return useWorkChange(id, (body: NewAssignment) =>
    answerOf(client.PUT('/api/v1/claims/{id}/assignment', { params: { path: { id } }, body })),
  );
}

/** Decides where a claim stands. */
export function useMove(id: string) {
  return useWorkChange(id, (body: NewMove) =>
    answerOf(client.POST('/api/v1/claims/{id}/moves', { params: { path: { id } }, body })),
  );
}

/** The tag of a revision, as the API gives it with the record: the hash behind the dot is for reading alone. */
function tagOf({ revision }: Pick<ClaimRow, 'revision'>): string {
  return `"r${String(revision)}."`;
}

/** Records how far a claim has spread, what believing it does, and its tags; refused over changes that were not `seen`. */
export function useGrade(id: string) {
  return useWorkChange(id, ({ seen, body }: { seen: Pick<ClaimRow, 'revision'>; body: Grading }) =>
    answerOf(
      client.PATCH('/api/v1/claims/{id}', {
        params: { path: { id }, header: { 'If-Match': tagOf(seen) } },
        body,
      }),
    ),
  );
}

/** Those to whom a claim can be given; nothing is asked for readers outside the desk. */
export function useDeskPeople() {
  const session = useSession();
  return useQuery({
    queryKey: ['desk-people'],
    staleTime: 60_000,
    enabled: session.data?.permissions.includes('queue.read') ?? false,
    queryFn: () => answerOf(client.GET('/api/v1/desk/people')),
  });
}

/** The tags in use, the most used first; nothing is asked for readers outside the desk. */
export function useDeskTags() {
  const session = useSession();
  return useQuery({
    queryKey: ['desk-tags'],
    staleTime: 60_000,
    enabled: session.data?.permissions.includes('queue.read') ?? false,
    queryFn: () => answerOf(client.GET('/api/v1/desk/tags')),
  });
}
