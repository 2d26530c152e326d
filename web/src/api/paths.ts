import type * as c from './contract.js';

type Json<T> = { content: { 'application/json': T } };
type Operation<Answer, Status extends number, Query, Path, Body> = {
  parameters: { query?: Query; header?: never; cookie?: never } & ([Path] extends [never]
    ? { path?: never }
    : { path: Path });
  responses: Record<Status, Json<Answer>>;
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: Json<Body> });
type Get<Answer, Query = never, Path = never> = { get: Operation<Answer, 200, Query, Path, never> };
type Id = { id: string };
type Paging = { limit?: number; cursor?: string };

/** The routes that the dashboard calls. */
export type paths = {
  '/api/v1/session': Get<c.Session> & {
    post: Operation<c.Session, 200, never, never, { email: string; password: string }>;
    delete: Operation<undefined, 204, never, never, never>;
  };
  '/api/v1/sources': Get<c.Page<c.Source>, Paging & { q?: string; kind?: c.SourceKind }>;
  '/api/v1/documents': Get<c.Page<c.DocumentSummary>, Paging>;
  '/api/v1/documents/{id}': Get<c.DocumentPage, never, Id>;
  '/api/v1/claims': Get<
    c.Page<c.ClaimRow>,
    Paging & {
      q?: string;
      status?: c.ClaimStatus;
      language?: string;
      hasEvidence?: boolean;
      sourceId?: string;
    }
  >;
  '/api/v1/claims/{id}': Get<c.ClaimPage, never, Id>;
  '/api/v1/claims/{id}/evidence': { post: Operation<c.EvidenceLink, 201, never, Id, c.NewEvidence> };
  '/api/v1/claims/{id}/verdict': Get<c.Verdict, never, Id> & {
    post: Operation<c.Verdict, 201, never, Id, c.NewVerdict>;
  };
  '/api/v1/claims/{id}/rechecks': { post: Operation<c.Recheck, 202, never, Id, { reason?: string }> };
  '/api/v1/rating-scales': Get<{ items: c.RatingScale[] }>;
  '/api/v1/contradictions': Get<c.Page<c.ContradictionCard>, Paging & { status?: c.ContradictionStatus }>;
  '/api/v1/contradictions/{id}/decision': { put: Operation<c.ContradictionCard, 200, never, Id, c.Decision> };
  '/api/v1/desk/figures': Get<c.Figures>;
};
