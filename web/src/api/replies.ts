import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewReplyRequest, ReplyChanges } from './contract.js';
import { useSession } from './session.js';

/** Under the claim's key: what becomes of the claim may decide what can be asked. */
const repliesKey = (claimId: string): string[] => ['claim', claimId, 'replies'];

/** Whom the desk asked about a claim, and what came; nothing is asked for readers outside the desk. */
export function useReplies(claimId: string) {
  const session = useSession();
  return useQuery({
    queryKey: repliesKey(claimId),
    enabled: session.data?.permissions.includes('replies.read') ?? false,
    queryFn: () => answerOf(client.GET('/api/v1/claims/{id}/replies', { params: { path: { id: claimId } } })),
  });
}

function useReplyChange<Body>(claimId: string, send: (body: Body) => Promise<unknown>) {
  const cache = useQueryClient();
  const readAgain = (): Promise<void> => cache.invalidateQueries({ queryKey: repliesKey(claimId) });
  return useMutation({
    mutationFn: send,
    // Waited for: a form that closes begins again with what is then recorded.
    onSuccess: async () => {
      await readAgain();
      void cache.invalidateQueries({ queryKey: ['claim', claimId] });
    },
    // A colleague may have been faster, and the panel should show what they recorded.
    onError: () => void readAgain(),
  });
}

export function useAskForReply(id: string) {
  return useReplyChange(id, (body: NewReplyRequest) =>
    answerOf(client.POST('/api/v1/claims/{id}/replies', { params: { path: { id } }, body })),
  );
}

/** Records what came of a request, as the reader has seen it: a record that a colleague has changed since is not written over. */
export function useRecordReply(id: string, replyId: string) {
  return useReplyChange(id, ({ body, revision }: { body: ReplyChanges; revision: string }) =>
    answerOf(
      client.PATCH('/api/v1/claims/{id}/replies/{replyId}', {
        params: { path: { id, replyId }, header: { 'If-Match': `"r${revision}."` } },
        body,
      }),
    ),
  );
}
