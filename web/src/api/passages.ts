import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { NewDraftDecision } from './contract.js';

/** Sets a statement aside that was found in an article, or takes that back. */
export function useDecidePassage(documentId: string, draftId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDraftDecision) =>
      answerOf(
        client.PUT('/api/v1/documents/{id}/drafts/{draftId}/decision', {
          params: { path: { id: documentId, draftId } },
          body,
        }),
      ),
    // Also after a refusal: a colleague may have filed a claim of it. It is not waited for, since the form goes with its note.
    onSettled: () => {
      for (const queryKey of [
        ['document', documentId],
        ['claims', { documentId }],
      ])
        void cache.invalidateQueries({ queryKey });
    },
  });
}
