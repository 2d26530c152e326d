import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { IDS } from './valid-ids.js';

type Row = Record<string, unknown>;

/** The words of the snapshot and of the capture that stand in the database. */
export const BODY = 'One two three. Four 😀 five. One two three.';

/** For a link to `otherEvidence`: words of its capture, with where they stand. */
export const ANCHORED = {
  capture_id: IDS.capture,
  anchor_status: 'anchored',
  quote: 'five',
  quote_prefix: 'Four 😀 ',
  quote_suffix: '. One',
  quote_start: 22,
  quote_end: 26,
};

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

let serial = 0;
const unique = (): string => (serial += 1).toString();

/** For each table a row that the database takes beside those of `fill`; a test then spoils one column of it. */
export const VALID: Record<string, () => Row> = {
  users: () => ({
    id: newId(),
    email: `u${unique()}@example.org`,
    name: 'U',
    role: 'reader',
    password_hash: 'h',
  }),
  user_identities: () => ({ issuer: `https://${unique()}.example`, subject: 's', user_id: IDS.user }),
  sessions: () => ({
    id: newId(),
    user_id: IDS.user,
    token_hash: sha256(unique()),
    expires_at: '2999-01-01T00:00:00Z',
  }),
  api_keys: () => ({
    id: newId(),
    name: 'K',
    role: 'reader',
    owner_id: IDS.user,
  }),
  api_key_secrets: () => ({
    secret_hash: sha256(unique()),
    key_id: IDS.apiKey,
    expires_at: '2999-01-01T00:00:00Z',
  }),
  account_links: () => ({
    id: newId(),
    user_id: IDS.user,
    purpose: 'invitation',
    token_hash: sha256(unique()),
    expires_at: '2999-01-01T00:00:00Z',
    ended_at: '2000-01-01T00:00:00Z',
  }),
  totp_secrets: () => ({ user_id: IDS.user, secret: 'A'.repeat(32) }),
  recovery_codes: () => ({ code_hash: sha256(unique()), user_id: IDS.user }),
  attempt_limits: () => ({
    scope: 'password_of_account',
    subject: sha256(unique()),
    free_at: '2999-01-01T00:00:00Z',
  }),
  audit_unsealed: () => ({ seq: 2 }),
  audit_links: () => ({ position: 2, seq: 2, digest: sha256('2'), hash: sha256('2') }),
  audit_seals: () => ({ number: 2, last_position: 3, hash: sha256('2') }),
  audit_events: () => ({
    actor_kind: 'system',
    actor_id: null,
    actor_name: 'isnad: test',
    action: 'claim.created',
    entity_type: 'claim',
    entity_id: IDS.claim,
  }),
  jobs: () => ({ id: newId(), kind: 'recheck', subject: newId() }),
  job_workers: () => ({ id: newId(), role: 'worker', host: 'h', pid: 1 }),
  job_schedules: () => ({ kind: unique(), every_seconds: 60 }),
  idempotency_keys: () => ({ actor_id: IDS.user, key: unique(), request_hash: sha256('') }),
  drafts: () => ({
    owner_id: IDS.user,
    kind: 'verdict',
    subject: newId(),
    content: { summary: 'S' },
    revision: 1,
  }),
  settings: () => ({ id: newId(), key: 'some.key', value: '2', changed_by: 'U' }),
  sources: () => ({ id: newId(), kind: 'person' }),
  source_names: () => ({
    id: newId(),
    source_id: IDS.source,
    use: 'alias',
    language: null,
    name: `Alias ${unique()}`,
    search_text: 'alias',
  }),
  documents: () => ({ id: newId(), title: 'T', language: 'ar' }),
  document_snapshots: () => {
    const text = `Words ${unique()}`;
    return { id: newId(), document_id: IDS.document, text, sha256: sha256(text) };
  },
  passage_decisions: () => ({
    ...{ snapshot_id: IDS.snapshot, start_at: 15, end_at: 19 },
    ...{ decision: 'suggested', decided_by: 'U' },
  }),
  claims: () => ({ id: newId(), text: 'Words', language: 'en', search_text: 'words', keys_version: 1 }),
  claim_translations: () => ({ claim_id: IDS.claim, language: 'fr', text: 'Mots' }),
  match_entries: () => ({
    claim_id: IDS.thirdClaim,
    language: 'en',
    stems: ['word'],
    text_words: 1,
    subtitle_words: 0,
    version: 1,
  }),
  match_postings: () => ({ stem: unique(), entry: 1 }),
  match_stems: () => ({ stem: unique(), entries: 1 }),
  match_changes: () => ({ change: 1, stems: ['word'], text_words: 1, subtitle_words: 0 }),
  match_decisions: () => {
    const [claim_a_id, claim_b_id] = [IDS.otherClaim, IDS.thirdClaim].sort();
    return { claim_a_id, claim_b_id, decision: 'same', decided_by: 'U' };
  },
  claim_tags: () => ({ id: newId(), claim_id: IDS.claim, tag: `tag ${unique()}` }),
  assignments: () => ({ id: newId(), claim_id: IDS.claim, assignee_id: IDS.user, assigned_by: 'U' }),
  bulk_operations: () => ({ id: newId(), action: 'archive', made_by: 'U' }),
  bulk_changes: () => ({ operation_id: IDS.bulk, claim_id: IDS.otherClaim, change: {} }),
  attributions: () => ({
    id: newId(),
    claim_id: IDS.claim,
    position: 1,
    source_id: IDS.otherSource,
    role: 'published_by',
    kind: 'paraphrase',
  }),
  attribution_withdrawals: () => ({
    ...{ attribution_id: IDS.otherAttribution, withdrawn_at: '2024-04-20T00:00:00Z' },
    ...{ note: 'N', language: 'en', recorded_by: 'U' },
  }),
  appearances: () => ({
    id: newId(),
    claim_id: IDS.claim,
    snapshot_id: IDS.snapshot,
    exact: 'five',
    prefix: 'Four 😀 ',
    suffix: '. One',
    start_at: 22,
    end_at: 26,
  }),
  blobs: () => ({ sha256: sha256(unique()), size: 1, media_type: 'text/html' }),
  fetch_hosts: () => ({ host: `h${unique()}.example.org` }),
  fetch_turns: () => ({
    id: newId(),
    host: 'taken.example.org',
    holder: newId(),
    come_at: '2024-01-01T00:00:00Z',
    until: '2024-01-01T00:01:00Z',
  }),
  captures: () => ({
    id: newId(),
    evidence_id: IDS.otherEvidence,
    requested_url: 'https://example.org/',
    requested_by: 'U',
    finished_at: '2024-01-01T00:00:00Z',
    outcome: 'ok',
    text: BODY,
    body_sha256: sha256('taken'),
  }),
  evidence: () => ({ id: newId(), title: 'E', tier: 'secondary', language: 'en', search_text: 'e' }),
  evidence_links: () => ({
    id: newId(),
    claim_id: IDS.claim,
    evidence_id: IDS.otherEvidence,
    stance: 'supports',
    added_by: 'U',
  }),
  rating_scales: () => ({
    id: newId(),
    key: `scale_${unique()}`,
    version: 1,
    title_en: 'S',
    title_ar: 'س',
    worst: 1,
    best: 5,
    size: 2,
  }),
  ratings: () => ({
    id: newId(),
    scale_id: IDS.openScale,
    position: 2,
    key: `rating_${unique()}`,
    value: 1,
    normalised: 'false',
    label_en: 'L',
    label_ar: 'ل',
    colour: 'red',
    icon: 'cross',
  }),
  interests: () => ({ id: newId(), user_id: IDS.user, source_id: IDS.otherSource }),
  review_rounds: () => ({ claim_id: IDS.claim, round: 1, quorum: 2 }),
  reviews: () => ({
    id: newId(),
    claim_id: IDS.otherClaim,
    round: 1,
    reviewer_id: IDS.user,
    reviewer_name: 'U',
    rating_id: IDS.rating,
    confidence: 'low',
    language: 'en',
    summary: 'S',
  }),
  review_evidence: () => ({ review_id: IDS.newReview, claim_id: IDS.otherClaim, link_id: IDS.otherLink }),
  adjudications: () => ({
    id: newId(),
    claim_id: IDS.thirdClaim,
    round: 2,
    adjudicator_id: IDS.user,
    adjudicator_name: 'U',
    rating_id: IDS.rating,
    language: 'en',
    reason: 'R',
  }),
  reply_requests: () => ({
    id: newId(),
    claim_id: IDS.claim,
    source_id: IDS.source,
    channel: 'email',
    question: 'Q',
    language: 'en',
    asked_at: '2024-04-10T00:00:00Z',
    asked_by: 'U',
  }),
  verdicts: () => ({
    id: newId(),
    claim_id: IDS.claim,
    kind: 'update',
    version: 2,
    supersedes_version: 1,
    rating_id: IDS.rating,
    language: 'en',
    summary: 'S',
    as_of: '2024-01-01T00:00:00Z',
    published_by: 'U',
  }),
  contradictions: () => ({
    id: newId(),
    claim_a_id: IDS.claim,
    claim_b_id: IDS.thirdClaim,
    basis: 'person',
    score: 1,
    explanation_en: 'E',
    explanation_ar: 'ع',
    suggested_by: 'person',
  }),
  contradiction_postings: () => ({ key: unique(), event_date: 'infinity', claim_id: IDS.claim }),
  contradiction_rescans: () => ({
    id: newId(),
    requested_by: 'U',
    last_claim_id: IDS.claim,
    keys_version: 1,
    claims: 1,
    steps: 1,
    ended_at: new Date(),
    outcome: 'done',
  }),
  rechecks: () => ({
    id: newId(),
    claim_id: IDS.claim,
    job_id: IDS.newJob,
  }),
  recheck_triggers: () => ({
    id: newId(),
    recheck_id: IDS.recheck,
    trigger: 'manual',
    requested_by: 'U',
  }),
  recheck_captures: () => ({
    recheck_id: IDS.recheck,
    evidence_id: IDS.otherEvidence,
    after_capture_id: IDS.capture,
  }),
  recheck_hooks: () => ({ id: newId(), name: 'H', secret_hash: sha256(unique()), created_by: 'U' }),
  recheck_occasions: () => ({ id: newId(), event: 'capture.finished', about: '{}' }),
};

/** Inserts the valid row of `table` with `changes` to it. */
export async function add(client: Client, table: string, changes: Row = {}): Promise<void> {
  const row = { ...VALID[table]!(), ...changes };
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${(index + 1).toString()}`);
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}
