import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { IDS } from './valid-ids.js';
import { add, BODY, sha256 } from './valid-rows.js';

/** A scale that has room for one more rating, as none has that was committed where the database could object. */
async function addOpenScale(client: Client): Promise<void> {
  await client.query('alter table rating_scales disable trigger rating_scales_are_complete');
  await add(client, 'rating_scales', { id: IDS.openScale, key: 'open', size: 3 });
  await client.query('alter table rating_scales enable trigger rating_scales_are_complete');
  const labels = { label_en: 'Taken', label_ar: 'مأخوذ' };
  await add(client, 'ratings', { id: IDS.openRating, key: 'taken', position: 0, ...labels });
  await add(client, 'ratings', { position: 1, label_en: 'Other', label_ar: 'آخر' });
}

/** Some rows of everything, which the tests' rows point to or collide with. */
export async function fill(client: Client): Promise<void> {
  await client.query('begin');
  await add(client, 'users', { id: IDS.user, email: 'taken@example.org' });
  await add(client, 'users', { id: IDS.reviewer });
  await add(client, 'users', { id: IDS.otherReviewer });
  await add(client, 'user_identities', { issuer: 'https://id.example', subject: 'taken' });
  await add(client, 'sessions', { token_hash: sha256('taken') });
  await add(client, 'api_keys', { id: IDS.apiKey });
  await add(client, 'api_key_secrets', { secret_hash: sha256('taken'), expires_at: null });
  await add(client, 'account_links', { token_hash: sha256('taken'), ended_at: null });
  await add(client, 'recovery_codes', { code_hash: sha256('taken') });
  await add(client, 'attempt_limits', { subject: sha256('taken') });
  await add(client, 'audit_events');
  await add(client, 'audit_links', { position: 1, seq: 1 });
  await add(client, 'audit_links', { position: 3, seq: 3 });
  await add(client, 'audit_seals', { number: 1, last_position: 1 });
  await add(client, 'jobs', { id: IDS.job });
  await add(client, 'settings', { key: 'taken.key' });
  await add(client, 'idempotency_keys', { key: 'taken' });
  await add(client, 'drafts', { subject: IDS.claim });
  for (const [id, key] of [
    [IDS.source, 'taken'],
    [IDS.otherSource, null],
  ]) {
    await add(client, 'sources', { id, external_key: key });
    await add(client, 'source_names', { source_id: id, use: 'name', language: 'en', name: 'Name' });
    await add(client, 'source_names', { source_id: id, name: 'Alias' });
  }
  await add(client, 'documents', { id: IDS.document, external_key: 'taken' });
  await add(client, 'document_snapshots', { id: IDS.snapshot, text: BODY, sha256: sha256(BODY) });
  await add(client, 'passage_decisions', { start_at: 4, end_at: 7, decision: 'rejected' });
  for (const [id, key, role, attribution] of [
    [IDS.claim, 'taken', 'claimant', IDS.attribution],
    [IDS.otherClaim, null, 'claimant', IDS.otherAttribution],
    [IDS.thirdClaim, null, 'published_by', newId()],
  ]) {
    await add(client, 'claims', { id, external_key: key });
    const link = { id: attribution, claim_id: id, position: 0, source_id: IDS.source, role };
    await add(client, 'attributions', link);
  }
  await add(client, 'attribution_withdrawals', { attribution_id: IDS.attribution });
  await add(client, 'claim_translations', { language: 'ar' });
  await add(client, 'match_entries', { claim_id: IDS.claim });
  await add(client, 'match_postings', { stem: 'taken', entry: 1 });
  await add(client, 'match_decisions', { claim_a_id: IDS.claim, claim_b_id: IDS.otherClaim });
  await add(client, 'claim_tags', { tag: 'taken' });
  await add(client, 'bulk_operations', { id: IDS.bulk });
  await add(client, 'bulk_changes', { claim_id: IDS.claim });
  await add(client, 'appearances', { exact: 'One', prefix: '', suffix: ' two', start_at: 0, end_at: 3 });
  await add(client, 'evidence', { id: IDS.evidence });
  await add(client, 'evidence', { id: IDS.otherEvidence });
  await add(client, 'blobs', { sha256: sha256('taken') });
  await add(client, 'blobs', { sha256: sha256('other') });
  await add(client, 'captures', { id: IDS.capture });
  await add(client, 'fetch_hosts', { host: 'taken.example.org' });
  await add(client, 'fetch_turns', { id: IDS.turn, holder: IDS.capture });
  await add(client, 'evidence_links', { id: IDS.link, evidence_id: IDS.evidence });
  await add(client, 'evidence_links', { id: IDS.otherLink, claim_id: IDS.otherClaim });
  await fillReviews(client);
  await addOpenScale(client);
  await add(client, 'reply_requests');
  await add(client, 'verdicts', { kind: 'publication', version: 1, supersedes_version: null });
  await add(client, 'contradictions', { claim_b_id: IDS.otherClaim });
  await add(client, 'contradiction_postings', { key: 'taken' });
  await add(client, 'contradiction_rescans', { ended_at: null, outcome: null });
  await fillRechecks(client);
  await client.query('commit');
}

/** A sealed round with one review; and, on another claim, two in which ratings differ, of which one was decided. */
async function fillReviews(client: Client): Promise<void> {
  await add(client, 'interests', { user_id: IDS.reviewer, source_id: null, claim_id: IDS.claim });
  await add(client, 'review_rounds', { claim_id: IDS.otherClaim });
  await add(client, 'reviews', { id: IDS.review, reviewer_id: IDS.reviewer });
  await add(client, 'review_evidence', { review_id: IDS.review });
  for (const round of [1, 2]) {
    const ofRound = { claim_id: IDS.thirdClaim, round };
    await add(client, 'review_rounds', ofRound);
    await add(client, 'reviews', { ...ofRound, reviewer_id: IDS.reviewer });
    await add(client, 'reviews', { ...ofRound, reviewer_id: IDS.otherReviewer, rating_id: IDS.otherRating });
  }
  await add(client, 'adjudications', { round: 1 });
}

/** One that waits to be begun, and one on which somebody is to decide. */
async function fillRechecks(client: Client): Promise<void> {
  await add(client, 'rechecks', { id: IDS.recheck, claim_id: IDS.otherClaim, job_id: IDS.job });
  const [job_id, conclusion_job_id] = [newId(), newId()];
  for (const id of [job_id, conclusion_job_id, IDS.newJob]) await add(client, 'jobs', { id });
  const at = new Date();
  const found = { begun_at: at, finished_at: at, outcome: 'needs_review', open_since: at };
  const open = { id: IDS.openRecheck, claim_id: IDS.otherClaim, job_id, conclusion_job_id };
  await add(client, 'rechecks', { ...open, ...found });
  await add(client, 'recheck_triggers');
  await add(client, 'recheck_hooks', { secret_hash: sha256('hook') });
  await add(client, 'recheck_captures', { recheck_id: IDS.openRecheck });
}
