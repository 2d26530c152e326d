import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { newId } from '../../src/platform/database/new-id.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { AUDIT_CHAIN_CASES } from './support/audit-chain-cases.js';
import { refusalOf } from './support/desk.js';
import { adding, type Case, LONG, NOBODY, running } from './support/cases.js';
import { CAPTURES, CAPTURES_STAY } from './support/capture-cases.js';
import { BULK_CASES } from './support/bulk-cases.js';
import { CLAIM_WORKFLOW } from './support/claim-workflow-cases.js';
import { EVIDENCE } from './support/evidence-cases.js';
import { REVIEW_CASES, REVIEWS_ONLY_GROW } from './support/review-cases.js';
import { REPLIES_STAY, REPLY_CASES } from './support/reply-cases.js';
import { SCALE_CASES, SCALES_ONLY_GROW } from './support/scale-cases.js';
import { SIGN_IN_CASES } from './support/sign-in-cases.js';
import { VERDICTS } from './support/verdict-cases.js';
import { fill } from './support/fill.js';
import { add, IDS, sha256, VALID } from './support/valid-rows.js';

const ACCOUNTS: Case[] = [
  ['two users with one address', 'users_email_unique', adding('users', { email: 'taken@example.org' })],
  ['an address with capitals', 'users_email_lower_case', adding('users', { email: 'A@example.org' })],
  ['an address without @', 'users_email_lower_case', adding('users', { email: 'example.org' })],
  ['a user without a name', 'users_name_given', adding('users', { name: ' ' })],
  ['a user with an unknown role', 'users_role_known', adding('users', { role: 'owner' })],
  [
    'two people whom a provider knows by one name',
    'user_identities_pk',
    adding('user_identities', { issuer: 'https://id.example', subject: 'taken' }),
  ],
  [
    'two names of one person at one provider',
    'user_identities_one_per_provider',
    adding('user_identities', { issuer: 'https://id.example', subject: 'other' }),
  ],
  ['an identity of nobody', 'user_identities_user_fk', adding('user_identities', { user_id: NOBODY })],
  ['a session of nobody', 'sessions_user_fk', adding('sessions', { user_id: NOBODY })],
  [
    'two sessions with one token',
    'sessions_token_unique',
    adding('sessions', { token_hash: sha256('taken') }),
  ],
  [
    'a token that is stored as it is',
    'sessions_token_is_sha256',
    adding('sessions', { token_hash: 'token' }),
  ],
  [
    'a session that has ended before',
    'sessions_expire_later',
    adding('sessions', { expires_at: '2000-01-01' }),
  ],
  [
    'two keys with one secret',
    'api_key_secrets_pk',
    adding('api_key_secrets', { secret_hash: sha256('taken') }),
  ],
  ['a key of nobody known', 'api_keys_owner_fk', adding('api_keys', { owner_id: NOBODY })],
  ['a key without a name', 'api_keys_name_given', adding('api_keys', { name: '' })],
  ['a key with an unknown role', 'api_keys_role_known', adding('api_keys', { role: 'owner' })],
  [
    'a secret that is stored as it is',
    'api_key_secrets_hash_is_sha256',
    adding('api_key_secrets', { secret_hash: 'isnad_' }),
  ],
  ['a secret of no key', 'api_key_secrets_key_fk', adding('api_key_secrets', { key_id: NOBODY })],
  [
    'two current secrets of one key',
    'api_key_secrets_one_current_per_key',
    adding('api_key_secrets', { key_id: IDS.apiKey, expires_at: null }),
  ],
  [
    'a secret that ended before it began',
    'api_key_secrets_end_after_start',
    adding('api_key_secrets', { created_at: '2024-01-02', expires_at: '2024-01-01' }),
  ],
  ['a key that may do nothing', 'api_keys_scopes_given', adding('api_keys', { scopes: [] })],
  [
    'a key with a scope that nobody knows',
    'api_keys_scopes_known',
    adding('api_keys', { scopes: ['claims.read', 'claims.burn'] }),
  ],
  ['a key that may manage keys', 'api_keys_scopes_known', adding('api_keys', { scopes: ['keys.own'] })],
];

const AUDIT_AND_JOBS: Case[] = [
  [
    'an event of an unknown kind of actor',
    'audit_events_actor_known',
    adding('audit_events', { actor_kind: 'cron', actor_id: IDS.user }),
  ],
  [
    'an event of a person who is not named',
    'audit_events_actor_identified',
    adding('audit_events', { actor_kind: 'user' }),
  ],
  [
    'an event of the system under a person’s id',
    'audit_events_actor_identified',
    adding('audit_events', { actor_id: IDS.user }),
  ],
  ['a job in an unknown state', 'jobs_state_known', adding('jobs', { state: 'lost' })],
  ['fewer than no attempts', 'jobs_attempts_counted', adding('jobs', { attempts: -1 })],
  ['a job that may never be tried', 'jobs_attempts_counted', adding('jobs', { max_attempts: 0 })],
  ['a job that was sent at no time', 'jobs_sent_has_time', adding('jobs', { state: 'sent' })],
  ['a job that was done at no time', 'jobs_finished_has_time', adding('jobs', { state: 'done' })],
  ['a waiting job that is finished', 'jobs_finished_has_time', adding('jobs', { finished_at: new Date() })],
  [
    'a job given up without a reason',
    'jobs_failed_says_why',
    adding('jobs', { state: 'failed', finished_at: new Date() }),
  ],
  [
    'an idempotency key twice for one caller',
    'idempotency_keys_pk',
    adding('idempotency_keys', { key: 'taken' }),
  ],
  ['an empty idempotency key', 'idempotency_keys_key_short', adding('idempotency_keys', { key: '' })],
  [
    'an endless idempotency key',
    'idempotency_keys_key_short',
    adding('idempotency_keys', { key: LONG(256) }),
  ],
  [
    'a request in an unknown state',
    'idempotency_keys_state_known',
    adding('idempotency_keys', { state: 'lost' }),
  ],
  [
    'an answered request without its status',
    'idempotency_keys_done_has_status',
    adding('idempotency_keys', { state: 'done' }),
  ],
  [
    'a running request with a status',
    'idempotency_keys_done_has_status',
    adding('idempotency_keys', { status: 200 }),
  ],
];

const DRAFTS: Case[] = [
  ['two drafts of one form by one person', 'drafts_pk', adding('drafts', { subject: IDS.claim })],
  ['a draft of nobody', 'drafts_owner_fk', adding('drafts', { owner_id: NOBODY })],
  ['a draft of an unknown form', 'drafts_kind_known', adding('drafts', { kind: 'letter' })],
  ['a draft that is no form', 'drafts_content_is_a_form', adding('drafts', { content: '[]' })],
  ['an endless draft', 'drafts_content_bounded', adding('drafts', { content: { summary: LONG(100_001) } })],
];

const SOURCES: Case[] = [
  [
    'a source loaded twice from one file',
    'sources_external_key_unique',
    adding('sources', { external_key: 'taken' }),
  ],
  ['a source of an unknown kind', 'sources_kind_known', adding('sources', { kind: 'enemy' })],
  ['a source without a name', 'sources_have_a_name', adding('sources', {})],
  [
    'a source with nothing but an alias',
    'sources_have_a_name',
    async (client) => {
      const id = newId();
      await add(client, 'sources', { id });
      await add(client, 'source_names', { source_id: id });
    },
  ],
  [
    'taking the last name off a source',
    'sources_have_a_name',
    running(`delete from source_names where source_id = '${IDS.source}' and use = 'name'`),
  ],
  [
    'making the last name of a source an alias',
    'sources_have_a_name',
    running(`update source_names set use = 'alias' where source_id = '${IDS.source}' and use = 'name'`),
  ],
  [
    'giving the last name of a source to another',
    'sources_have_a_name',
    running(
      `update source_names set source_id = '${IDS.otherSource}', language = 'fr', name = 'Nom'
       where source_id = '${IDS.source}' and use = 'name'`,
    ),
  ],
  ['a name of nobody', 'source_names_source_fk', adding('source_names', { source_id: NOBODY })],
  [
    'a name for an unknown use',
    'source_names_use_known',
    adding('source_names', { use: 'nickname', language: 'fr' }),
  ],
  ['an empty name', 'source_names_name_given', adding('source_names', { name: ' ' })],
  ['an endless name', 'source_names_name_given', adding('source_names', { name: LONG(501) })],
  ['a name in no language', 'source_names_name_has_language', adding('source_names', { use: 'name' })],
  [
    'a name in what is no language',
    'source_names_language_is_tag',
    adding('source_names', { language: 'Arabic' }),
  ],
  ['one spelling twice', 'source_names_spelling_unique', adding('source_names', { name: 'Alias' })],
  [
    'two names in one language',
    'source_names_one_name_per_language',
    adding('source_names', { use: 'name', language: 'en', name: 'Other name' }),
  ],
];

const DOCUMENTS: Case[] = [
  [
    'a document loaded twice',
    'documents_external_key_unique',
    adding('documents', { external_key: 'taken' }),
  ],
  [
    'a document of an unknown publisher',
    'documents_publisher_fk',
    adding('documents', { publisher_id: NOBODY }),
  ],
  ['a document without a title', 'documents_title_given', adding('documents', { title: '' })],
  ['an endless title', 'documents_title_given', adding('documents', { title: LONG(1001) })],
  ['a document in no language', 'documents_language_is_tag', adding('documents', { language: 'a' })],
  [
    'an address that runs a script',
    'documents_url_is_web',
    adding('documents', { url: 'javascript:alert(1)' }),
  ],
  [
    'a snapshot of no document',
    'document_snapshots_document_fk',
    adding('document_snapshots', { document_id: NOBODY }),
  ],
  [
    'a snapshot without words',
    'document_snapshots_text_given',
    adding('document_snapshots', { text: '', sha256: sha256('') }),
  ],
  [
    'a snapshot of more than a million characters',
    'document_snapshots_text_given',
    adding('document_snapshots', { text: LONG(1_000_001), sha256: sha256(LONG(1_000_001)) }),
  ],
  [
    'a snapshot with the hash of other words',
    'document_snapshots_hash_is_of_text',
    adding('document_snapshots', { sha256: sha256('other words') }),
  ],
  [
    'the same words twice for one document',
    'document_snapshots_same_text_once',
    running(
      `insert into document_snapshots (id, document_id, sha256, text)
       select '${newId()}', document_id, sha256, text from document_snapshots`,
    ),
  ],
];

const CLAIMS: Case[] = [
  ['a claim loaded twice', 'claims_external_key_unique', adding('claims', { external_key: 'taken' })],
  ['a claim without words', 'claims_text_given', adding('claims', { text: '  ' })],
  ['an endless claim', 'claims_text_given', adding('claims', { text: LONG(5001) })],
  ['a claim in no language', 'claims_language_is_tag', adding('claims', { language: 'EN' })],
  ['a claim in an unknown status', 'claims_status_known', adding('claims', { status: 'true' })],
  ['a claim with an empty topic', 'claims_topic_given', adding('claims', { topic: ' ' })],
  ['a claim with an endless topic', 'claims_topic_given', adding('claims', { topic: LONG(201) })],
  ['a claim of nobody', 'claims_are_attributed', adding('claims', {})],
  [
    'taking the last attribution off a claim',
    'claims_are_attributed',
    running(`delete from attributions where claim_id = '${IDS.claim}'`),
  ],
  [
    'giving the last attribution of a claim to another',
    'claims_are_attributed',
    running(
      `update attributions set claim_id = '${IDS.claim}', position = 1, role = 'published_by'
       where claim_id = '${IDS.otherClaim}'`,
    ),
  ],
  ['a gap in a chain', 'attributions_without_gap', adding('attributions', { position: 2 })],
  [
    'a chain that starts with who passed it on',
    'attributions_start_with_who_says_it',
    running(`update attributions set role = 'relayed_by' where claim_id = '${IDS.claim}'`),
  ],
  [
    'a translation of no claim',
    'claim_translations_claim_fk',
    adding('claim_translations', { claim_id: NOBODY }),
  ],
  [
    'two translations into one language',
    'claim_translations_pk',
    adding('claim_translations', { language: 'ar' }),
  ],
  ['an empty translation', 'claim_translations_text_given', adding('claim_translations', { text: '' })],
  [
    'a translation into no language',
    'claim_translations_language_is_tag',
    adding('claim_translations', { language: 'arabic language' }),
  ],
  ['an attribution of no claim', 'attributions_claim_fk', adding('attributions', { claim_id: NOBODY })],
  ['an attribution to no source', 'attributions_source_fk', adding('attributions', { source_id: NOBODY })],
  ['an unknown role', 'attributions_role_known', adding('attributions', { role: 'author' })],
  ['an unknown kind of report', 'attributions_kind_known', adding('attributions', { kind: 'rumour' })],
  [
    'a place before the first',
    'attributions_position_counts_from_zero',
    adding('attributions', { position: -1 }),
  ],
  ['an empty reporting verb', 'attributions_verb_given', adding('attributions', { reporting_verb: '' })],
  ['two at one place of a chain', 'attributions_one_per_position', adding('attributions', { position: 0 })],
  [
    'a source twice in one role',
    'attributions_source_once_per_role',
    adding('attributions', { source_id: IDS.source, role: 'claimant' }),
  ],
  [
    'two claimants of one claim',
    'attributions_one_claimant_per_claim',
    adding('attributions', { role: 'claimant' }),
  ],
];

const APPEARANCES: Case[] = [
  ['an appearance of no claim', 'appearances_claim_fk', adding('appearances', { claim_id: NOBODY })],
  [
    'an appearance in no snapshot',
    'appearances_snapshot_fk',
    adding('appearances', { snapshot_id: NOBODY, anchor_status: 'orphaned' }),
  ],
  [
    'an appearance of no words',
    'appearances_exact_given',
    adding('appearances', { exact: '', end_at: 22, prefix: '', suffix: '' }),
  ],
  [
    'a span of another length than its words',
    'appearances_span_fits_exact',
    adding('appearances', { end_at: 27, anchor_status: 'moved' }),
  ],
  [
    'a span before the text',
    'appearances_span_fits_exact',
    adding('appearances', { start_at: -4, end_at: 0, anchor_status: 'moved' }),
  ],
  [
    'an unknown state of an anchor',
    'appearances_anchor_known',
    adding('appearances', { anchor_status: 'near' }),
  ],
  [
    'a claim twice at one place',
    'appearances_once_per_place',
    adding('appearances', { exact: 'One', prefix: '', suffix: '', start_at: 0, end_at: 3 }),
  ],
  [
    'words that stand elsewhere',
    'appearances_quote_their_snapshot',
    adding('appearances', { exact: 'Five' }),
  ],
  [
    'a position in UTF-16 units',
    'appearances_quote_their_snapshot',
    adding('appearances', { start_at: 23, end_at: 27 }),
  ],
  [
    'other words before them',
    'appearances_quote_their_snapshot',
    adding('appearances', { prefix: 'Three ' }),
  ],
  ['other words after them', 'appearances_quote_their_snapshot', adding('appearances', { suffix: ' six' })],
  [
    'moving an anchor to where its words are not',
    'appearances_quote_their_snapshot',
    running('update appearances set start_at = start_at + 1, end_at = end_at + 1'),
  ],
];

const CONTRADICTIONS: Case[] = [
  [
    'other words for a claim in a confirmed pair',
    'claims_keep_their_decided_words',
    running(
      `update contradictions set status = 'confirmed', decided_by = 'U', decided_at = now()`,
      `update claims set text = 'Other words' where id = '${IDS.otherClaim}'`,
    ),
  ],
  [
    'a pair without a first side',
    'contradictions_claim_a_fk',
    adding('contradictions', { claim_a_id: newId(), claim_b_id: newId() }),
  ],
  [
    'a pair without a second side',
    'contradictions_claim_b_fk',
    adding('contradictions', { claim_b_id: newId() }),
  ],
  ['a pair twice', 'contradictions_pair_once', adding('contradictions', { claim_b_id: IDS.otherClaim })],
  [
    'a pair the other way round',
    'contradictions_pair_ordered',
    adding('contradictions', { claim_a_id: IDS.thirdClaim, claim_b_id: IDS.claim }),
  ],
  [
    'a claim against itself',
    'contradictions_pair_ordered',
    adding('contradictions', { claim_b_id: IDS.claim }),
  ],
  [
    'an unknown status',
    'contradictions_status_known',
    adding('contradictions', { status: 'maybe', decided_by: 'U', decided_at: new Date() }),
  ],
  [
    'an unknown resolution',
    'contradictions_resolution_known',
    adding('contradictions', {
      status: 'confirmed',
      resolution: 'a_right',
      decided_by: 'U',
      decided_at: new Date(),
    }),
  ],
  [
    'a suggestion that is resolved',
    'contradictions_only_confirmed_are_resolved',
    adding('contradictions', { resolution: 'different_scope' }),
  ],
  ['a score beyond one', 'contradictions_score_is_share', adding('contradictions', { score: 1.01 })],
  ['a score that is no number', 'contradictions_score_is_share', adding('contradictions', { score: 'NaN' })],
  [
    'an unknown suggester',
    'contradictions_suggester_known',
    adding('contradictions', { suggested_by: 'reader' }),
  ],
  [
    'a decision that nobody signed',
    'contradictions_decision_is_signed',
    adding('contradictions', { status: 'confirmed', decided_at: new Date() }),
  ],
  [
    'a decision at no time',
    'contradictions_decision_is_signed',
    adding('contradictions', { status: 'rejected', decided_by: 'U' }),
  ],
  [
    'a suggestion with a decision',
    'contradictions_decision_is_signed',
    adding('contradictions', { decided_by: 'U', decided_at: new Date() }),
  ],
  ['a note in no language', 'contradictions_note_has_language', adding('contradictions', { note: 'N' })],
  [
    'the language of no note',
    'contradictions_note_has_language',
    adding('contradictions', { note_language: 'en' }),
  ],
];

const RECHECKS: Case[] = [
  ['a recheck of no claim', 'rechecks_claim_fk', adding('rechecks', { claim_id: NOBODY })],
  ['a recheck without a job', 'rechecks_job_fk', adding('rechecks', { job_id: NOBODY })],
  [
    'two rechecks in one job',
    'rechecks_one_per_job',
    async (client) => {
      await add(client, 'rechecks');
      await add(client, 'rechecks');
    },
  ],
  ['an unknown trigger', 'rechecks_trigger_known', adding('rechecks', { trigger: 'mood' })],
  [
    'an unknown outcome',
    'rechecks_outcome_known',
    adding('rechecks', { outcome: 'true', finished_at: new Date() }),
  ],
  ['an outcome at no time', 'rechecks_outcome_has_time', adding('rechecks', { outcome: 'unchanged' })],
  ['an end without an outcome', 'rechecks_outcome_has_time', adding('rechecks', { finished_at: new Date() })],
  ['findings that are no list', 'rechecks_findings_are_a_list', adding('rechecks', { findings: '{}' })],
];

/** For each table that only grows, what nobody may do to it, and the trigger that says so. */
const APPEND_ONLY: Case[] = [
  ['changing an event', 'audit_events_append_only', running(`update audit_events set actor_name = 'X'`)],
  ['removing an event', 'audit_events_append_only', running('delete from audit_events')],
  ['emptying the audit', 'audit_events_no_truncate', running('truncate audit_events')],
  [
    'changing a snapshot',
    'document_snapshots_append_only',
    running(`update document_snapshots set captured_at = now()`),
  ],
  ['removing a snapshot', 'document_snapshots_append_only', running('delete from document_snapshots')],
  [
    'emptying the snapshots',
    'document_snapshots_no_truncate',
    running('truncate document_snapshots cascade'),
  ],
  ['changing a verdict', 'verdicts_append_only', running(`update verdicts set summary = 'X'`)],
  ['removing a verdict', 'verdicts_append_only', running('delete from verdicts')],
  ['emptying the verdicts', 'verdicts_no_truncate', running('truncate verdicts')],
  [
    'emptying the scales and all that was judged on them',
    'rating_scales_no_truncate',
    running('truncate rating_scales cascade'),
  ],
  ...REVIEWS_ONLY_GROW,
  ...SCALES_ONLY_GROW,
];

const SETTINGS: Case[] = [
  ['a setting of no domain', 'settings_key_is_dotted', adding('settings', { key: 'quorum' })],
  ['deciding twice', 'settings_key_unique', adding('settings', { key: 'taken.key' })],
];

const CASES: Record<string, Case[]> = {
  accounts: ACCOUNTS,
  'signing in': SIGN_IN_CASES,
  'audit and jobs': AUDIT_AND_JOBS,
  'the seal of the audit': AUDIT_CHAIN_CASES,
  drafts: DRAFTS,
  sources: SOURCES,
  documents: DOCUMENTS,
  claims: CLAIMS,
  'the workflow of claims': CLAIM_WORKFLOW,
  'bulk operations': BULK_CASES,
  appearances: APPEARANCES,
  evidence: EVIDENCE,
  captures: [...CAPTURES, ...CAPTURES_STAY],
  reviews: REVIEW_CASES,
  'rating scales': SCALE_CASES,
  settings: SETTINGS,
  'the right of reply': [...REPLY_CASES, ...REPLIES_STAY],
  verdicts: VERDICTS,
  contradictions: CONTRADICTIONS,
  rechecks: RECHECKS,
  'tables that only grow': APPEND_ONLY,
};

/** Only there so that a foreign key may name two columns at once: the primary key refuses before they do. */
const TARGETS_OF_FOREIGN_KEYS = ['captures_of_evidence_unique', 'evidence_links_of_claim_unique'];

/** Triggers that refuse under a name that tells more than their own, and those that refuse nothing. */
const TRIGGERS_WITHOUT_A_CASE_OF_THEIR_NAME = [
  'attributions_stay_a_chain', // claims_are_attributed, attributions_without_gap, attributions_start_with_who_says_it
  'source_names_keep_a_name', // sources_have_a_name
  'audit_events_await_seal', // tells what is to be sealed; audit-chain.test.ts
  'jobs_announced', // tells the relay; jobs.test.ts
  'reviews_are_independent', // reviews_only_while_sealed, reviews_on_one_scale, reviews_without_interest
  'reviews_unseal_their_round', // unseals; reviews.test.ts
  'review_evidence_as_filed', // review_evidence_only_as_filed, review_evidence_still_linked
  'claims_count_revisions', // counts; claim-moves.test.ts
  'sources_count_revisions', // counts; revisions.test.ts
  'contradictions_count_revisions', // counts; revisions.test.ts
  'ratings_fit_their_scale', // ratings_position_on_scale, ratings_value_on_scale
];

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await fill(client);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

beforeEach(async () => {
  await client.query('begin');
});

afterEach(async () => {
  await client.query('rollback');
});

/** Deferred constraints speak at the end of a transaction; this asks them now. */
async function completing(attempt: Promise<unknown>, by: Client): Promise<void> {
  await attempt;
  await by.query('set constraints all immediate');
}

describe.each(Object.entries(CASES))('the database, on %s,', (_, cases) => {
  it.each(cases)('refuses %s by %s', async (_title, refusedBy, attempt) => {
    expect(await refusalOf(completing(attempt(client), client))).toBe(refusedBy);
  });
});

describe('the cases above', () => {
  const covered = new Set(Object.values(CASES).flatMap((cases) => cases.map(([, refusedBy]) => refusedBy)));

  it.each(Object.keys(VALID))('spoil a row of %s that is accepted when it is not spoilt', async (table) => {
    const changes = ['sources', 'claims', 'rating_scales'].includes(table) ? { id: NOBODY } : {};
    if (table === 'review_evidence') await add(client, 'reviews', { id: IDS.newReview });
    await add(client, table, changes);
    if (table === 'sources') {
      await add(client, 'source_names', { source_id: NOBODY, use: 'name', language: 'en' });
    }
    if (table === 'claims') await add(client, 'attributions', { claim_id: NOBODY, position: 0 });
    if (table === 'rating_scales') {
      await add(client, 'ratings', { scale_id: NOBODY, position: 0 });
      await add(client, 'ratings', { scale_id: NOBODY, position: 1, label_en: 'M', label_ar: 'م' });
    }
    await client.query('set constraints all immediate');
  });

  it('leave out no constraint that is there', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select conname as name from pg_constraint
       where connamespace = 'public'::regnamespace
         and (contype in ('c', 'u', 'f', 'x') or contype = 'p' and cardinality(conkey) > 1)
       union
       select indexrelid::regclass::text from pg_index
       where indisunique and not indisprimary and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
       order by 1`,
    );
    expect(rows.length).toBeGreaterThan(90);
    const known = new Set([...covered, ...TARGETS_OF_FOREIGN_KEYS]);
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('leave out no trigger that is there, nor any name under which one refuses', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select tgname as name from pg_trigger where not tgisinternal
       union
       select (regexp_matches(prosrc, $$constraint = '(\\w+)'$$, 'g'))[1] from pg_proc
       where pronamespace = 'public'::regnamespace
       order by 1`,
    );
    expect(rows.length).toBeGreaterThan(12);
    const known = new Set([...covered, ...TRIGGERS_WITHOUT_A_CASE_OF_THEIR_NAME]);
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('name nothing that is not there', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select conname as name from pg_constraint union select tgname from pg_trigger
       union select relname from pg_class where relkind = 'i'
       union select (regexp_matches(prosrc, $$constraint = '(\\w+)'$$, 'g'))[1] from pg_proc`,
    );
    const there = new Set(rows.map(({ name }) => name));
    expect([...covered].filter((name) => !there.has(name))).toEqual([]);
  });
});

describe('tables that only grow', () => {
  it.each(APPEND_ONLY)('refuse the superuser, too: %s', async (_title, refusedBy, attempt) => {
    const superuser = new Client({ connectionString: asSuperuser(database.url) });
    await superuser.connect();
    try {
      const { rows } = await superuser.query<{ rolsuper: boolean }>(
        'select rolsuper from pg_roles where rolname = current_user',
      );
      expect(rows).toEqual([{ rolsuper: true }]);
      await superuser.query('begin');
      expect(await refusalOf(attempt(superuser))).toBe(refusedBy);
    } finally {
      await superuser.end();
    }
  });
});

/** The test server gives its superuser the password of the owner. */
function asSuperuser(url: string): string {
  const address = new URL(url);
  address.username = 'postgres';
  return address.href;
}

describe('what the constraints must allow', () => {
  it('lets a claim be judged afresh after its verdict was retracted', async () => {
    const retraction = { kind: 'retraction', what_was_wrong: 'W', rating_id: null, summary: null };
    await add(client, 'verdicts', retraction);
    await add(client, 'verdicts', { kind: 'publication', version: 3, supersedes_version: 2 });
  });

  it('lets the topic and the dates of a judged claim change', async () => {
    const changed = await client.query(
      `update claims set topic = 'T', event_date = '2024-04-13', text = text where id = '${IDS.claim}'`,
    );
    expect(changed.rowCount).toBe(1);
  });

  it('lets a chain be put in another order within one transaction', async () => {
    await add(client, 'attributions');
    await client.query(`update attributions set position = position + 10 where claim_id = '${IDS.claim}'`);
    await client.query(
      `update attributions set position = case role when 'published_by' then 0 else 1 end where claim_id = '${IDS.claim}'`,
    );
    await client.query('set constraints all immediate');
  });

  it('lets evidence that was removed be added again', async () => {
    await client.query(`update evidence_links set removed_at = now(), removed_by = 'U'`);
    await add(client, 'evidence_links', { evidence_id: IDS.evidence, stance: 'refutes' });
  });

  it('lets an orphaned appearance keep words that its snapshot does not hold', async () => {
    await add(client, 'appearances', { exact: 'gone', anchor_status: 'orphaned' });
  });

  it('lets nobody cascade a deletion into the records of the desk', async () => {
    const { rows } = await client.query(
      `select conname from pg_constraint where contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a')`,
    );
    expect(rows).toEqual([]);
  });
});
