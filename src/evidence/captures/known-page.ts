import type { EntityManager } from 'typeorm';
import type { Blobs } from '../../platform/blobs/blobs.js';
import type { Validators } from '../../platform/fetch/validators.js';
import type { Capture } from '../capture.entity.js';
import { validatorsOf } from './capture.rules.js';

/** A page as it was last sent for a piece of evidence, and what to ask its site by. */
export type KnownPage = Pick<
  Capture,
  'canonicalUrl' | 'mediaType' | 'title' | 'language' | 'text' | 'bodySha256' | 'pageRecordId' | 'pageAskedAt'
> & {
  /** The capture for which it was sent. */
  captureId: string;
  validators: Validators;
};

type Row = Omit<KnownPage, 'validators'> & {
  bodySha256: Buffer;
  headers: Capture['headers'];
  url: string | null;
  sentAt: Date;
};

/** The page of a capture as it is known; null where nothing is, or where its bytes are no longer there to be pointed to. */
export async function findKnownPage(
  manager: EntityManager,
  blobs: Blobs,
  capture: Pick<Capture, 'evidenceId' | 'requestedUrl'>,
): Promise<KnownPage | null> {
  // Where the site has said before that nothing had changed, its newest words count: s stands for the page that was sent.
  const [row] = await manager.query<Row[]>(
    `select s.id as "captureId", c.final_url as url, s.finished_at as "sentAt", s.headers || c.headers as headers,
       c.canonical_url as "canonicalUrl", c.media_type as "mediaType", c.title, c.language, c.text,
       c.body_sha256 as "bodySha256", s.page_record_id as "pageRecordId", s.page_asked_at as "pageAskedAt"
     from captures c join captures s on s.id = coalesce(c.not_modified_since, c.id)
     where c.evidence_id = $1 and c.requested_url = $2 and c.outcome in ('ok', 'changed')
     order by c.finished_at desc, c.id desc limit 1`,
    [capture.evidenceId, capture.requestedUrl],
  );
  if (!row) return null;
  const { headers, url, sentAt, ...known } = row;
  const validators = validatorsOf({ headers, url, sentAt }, new Date());
  return validators && (await blobs.has(row.bodySha256)) ? { ...known, validators } : null;
}
