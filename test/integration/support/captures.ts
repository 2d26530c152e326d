import { newId } from '../../../src/platform/database/new-id.js';
import type { Desk } from './desk.js';
import { sha256 } from './valid-rows.js';

/** Stores what a look at the page of a piece of evidence saw: these words, at that time. */
export async function capture(
  desk: Pick<Desk, 'rows'>,
  evidenceId: string,
  text: string | null,
  at = new Date(),
  canonicalUrl: string | null = null,
): Promise<string> {
  const id = newId();
  const body = sha256(id);
  await desk.rows('insert into blobs (sha256, size, media_type) values ($1, 1, $2)', [body, 'text/html']);
  await desk.rows(
    `insert into captures (id, evidence_id, requested_url, requested_by, requested_at, finished_at, outcome, text, body_sha256,
       canonical_url)
     values ($1, $2, 'https://example.org/', 'Somebody', $3, $3, 'ok', $4, $5, $6)`,
    [id, evidenceId, at, text, body, canonicalUrl],
  );
  return id;
}
