import { answerOf, client } from './client.js';
import type { DraftKind, SavedDraft, ServerDraft } from './contract.js';
import { ifMatch } from './revision.js';

/** Which draft: of which form, about which record. Whose it is, is who asks. */
export type DraftAddress = { kind: DraftKind; subject: string };

type Content = Record<string, unknown>;

export function readDraft({ kind, subject }: DraftAddress): Promise<ServerDraft> {
  return answerOf(client.GET('/api/v1/drafts/{kind}/{subject}', { params: { path: { kind, subject } } }));
}

/**
 * @param revision of the draft that this one follows; 0: of none
 * @param isLast the page is going, and the browser sends this by itself
 * @throws Problem `draft_conflict` when it was saved elsewhere since
 */
export function saveDraft(
  { kind, subject }: DraftAddress,
  content: Content,
  revision: number,
  isLast = false,
): Promise<SavedDraft> {
  return answerOf(
    client.PUT('/api/v1/drafts/{kind}/{subject}', {
      params: { path: { kind, subject }, header: ifMatch(revision) },
      body: { content },
      keepalive: isLast,
    }),
  );
}

/** @param revision that is to go; null: whatever is there */
export function dropDraft({ kind, subject }: DraftAddress, revision: number | null): Promise<unknown> {
  const header = revision === null ? {} : ifMatch(revision);
  return answerOf(
    client.DELETE('/api/v1/drafts/{kind}/{subject}', { params: { path: { kind, subject }, header } }),
  );
}
