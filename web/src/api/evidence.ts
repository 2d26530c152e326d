import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClaimChange } from './claims.js';
import { answerOf, client } from './client.js';
import type { EvidenceChanges, EvidenceFile, EvidenceLinkChanges, NewEvidence } from './contract.js';
import { ifMatch } from './revision.js';

/** Few enough to be looked through; who does not find it among them types another word. */
const MOST_FOUND = 20;

/** Evidence of the library that is found by these words; the newest for none. */
export function useEvidenceSearch(q: string) {
  return useQuery({
    queryKey: ['evidence', 'search', q],
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(client.GET('/api/v1/evidence', { params: { query: { q, limit: MOST_FOUND } } })),
  });
}

/** Sources of the registry that are found by these words. */
export function useSourceSearch(q: string) {
  return useQuery({
    queryKey: ['source-search', q],
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(client.GET('/api/v1/sources', { params: { query: { q, limit: MOST_FOUND } } })),
  });
}

/** Files that were uploaded already: what is refused for something else is not sent twice. */
const uploaded = new WeakMap<File, EvidenceFile>();

async function upload(file: File): Promise<EvidenceFile> {
  const known = uploaded.get(file);
  if (known) return known;
  const stored = await answerOf(
    client.POST('/api/v1/files', {
      // The description of a file is a text; what is sent is the form.
      body: { file: '' },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  );
  uploaded.set(file, stored);
  return stored;
}

/** What names the file, once it is stored; nothing for none. */
async function named(file: File | null): Promise<{ fileSha256?: string; fileName?: string }> {
  if (file === null) return {};
  const { sha256, name } = await upload(file);
  return { fileSha256: sha256, fileName: name };
}

export function useAddEvidence(id: string) {
  return useClaimChange(id, async ({ body, file }: { body: NewEvidence; file: File | null }) =>
    answerOf(
      client.POST('/api/v1/claims/{id}/evidence', {
        params: { path: { id } },
        body: { ...body, ...(await named(file)) },
      }),
    ),
  );
}

/** What a piece of evidence says about this claim. */
export function useChangeEvidenceLink(id: string, linkId: string) {
  return useClaimChange(id, ({ revision, ...body }: EvidenceLinkChanges & { revision: number }) =>
    answerOf(
      client.PATCH('/api/v1/claims/{id}/evidence/{linkId}', {
        params: { path: { id, linkId }, header: ifMatch(revision) },
        body,
      }),
    ),
  );
}

export function useRemoveEvidence(id: string) {
  return useClaimChange(id, (linkId: string) =>
    answerOf(client.DELETE('/api/v1/claims/{id}/evidence/{linkId}', { params: { path: { id, linkId } } })),
  );
}

export function useRestoreEvidence(id: string) {
  return useClaimChange(id, (linkId: string) =>
    answerOf(
      client.POST('/api/v1/claims/{id}/evidence/{linkId}/restoration', { params: { path: { id, linkId } } }),
    ),
  );
}

type EvidenceChange = {
  body: EvidenceChanges;
  file: File | null;
  /** That the form was opened on. */ revision: number;
};

/** The piece itself: every claim that uses it shows it, and what derives from it. */
export function useChangeEvidence(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, file, revision }: EvidenceChange) =>
      answerOf(
        client.PATCH('/api/v1/evidence/{id}', {
          params: { path: { id }, header: ifMatch(revision) },
          body: { ...body, ...(await named(file)) },
        }),
      ),
    // Also after a refusal: whoever goes on from a colleague's version has to have it.
    onSettled: () => {
      for (const key of ['evidence', 'claim', 'claims', 'contradictions'])
        void cache.invalidateQueries({ queryKey: [key] });
    },
  });
}
