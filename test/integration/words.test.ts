import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ANCHOR_STATUSES } from '../../src/claims/appearance.entity.js';
import { ATTRIBUTION_KINDS, ATTRIBUTION_ROLES } from '../../src/claims/attribution.entity.js';
import { CLAIM_MOVES } from '../../src/claims/claim-state.js';
import { CLAIM_STATUSES } from '../../src/claims/claim.entity.js';
import { MATCH_DECISIONS } from '../../src/claims/matching/match-decision.entity.js';
import {
  CONTRADICTION_STATUSES,
  RESOLUTIONS,
  SUGGESTERS,
} from '../../src/contradictions/contradiction.entity.js';
import {
  RESCAN_OUTCOMES,
  RESCAN_PHASES,
} from '../../src/contradictions/rescan/contradiction-rescan.entity.js';
import { PASSAGE_STATUSES } from '../../src/documents/passages/passage-decision.entity.js';
import { CAPTURE_OUTCOMES, CAPTURE_REASONS } from '../../src/evidence/capture.entity.js';
import { BULK_ACTIONS } from '../../src/desk/bulk/bulk-operation.entity.js';
import { STANCES } from '../../src/evidence/evidence-link.entity.js';
import { ACCESS_LEVELS, EVIDENCE_TIERS } from '../../src/evidence/evidence.entity.js';
import { ACTOR_KINDS } from '../../src/platform/auth/actor.js';
import { KEY_SCOPES, USER_ROLES } from '../../src/platform/auth/permissions.js';
import { LINK_PURPOSES } from '../../src/platform/auth/links/account-link.entity.js';
import { THROTTLE_SCOPES } from '../../src/platform/auth/throttle/limits.js';
import { USER_KINDS } from '../../src/platform/auth/user.entity.js';
import { DRAFT_KINDS } from '../../src/platform/drafts/draft.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { JOB_STATES } from '../../src/platform/jobs/job.entity.js';
import { RECHECK_FAILURES, RECHECK_OUTCOMES } from '../../src/rechecks/findings/finding.rules.js';
import { OCCASIONS } from '../../src/rechecks/recheck-occasion.entity.js';
import { RECHECK_TRIGGERS } from '../../src/rechecks/recheck-trigger.entity.js';
import { RECHECK_DECISIONS } from '../../src/rechecks/recheck.entity.js';
import { REPLY_CHANNELS, REPLY_OUTCOMES } from '../../src/reviews/replies/reply-request.entity.js';
import { RELEASE_REASONS } from '../../src/reviews/assignments/assignment.entity.js';
import { CONFIDENCES } from '../../src/reviews/review.entity.js';
import { SOURCE_KINDS } from '../../src/sources/source.entity.js';
import { RATING_COLOURS, RATING_ICONS } from '../../src/ratings/rating-looks.js';
import { NORMALISED_RATINGS } from '../../src/ratings/rating.entity.js';
import { VERDICT_KINDS } from '../../src/verdicts/verdict.entity.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { refusalOf } from './support/desk.js';
import { fill } from './support/fill.js';
import { IDS } from './support/valid-ids.js';
import { add, ANCHORED } from './support/valid-rows.js';

type Row = Record<string, unknown>;

interface List {
  table: string;
  column: string;
  constraint: string;
  words: readonly string[];
  /** Whether a row has any number of the words. */
  isArray?: true;
  /** What else a row with that word has to have. */
  also?: (word: string) => Row;
}

const decided = { decided_by: 'U', decided_at: new Date() };

/** A recheck that found something. */
const found = {
  begun_at: new Date(),
  finished_at: new Date(),
  outcome: 'needs_review',
  open_since: new Date(),
};

/** A capture that did not get to see the page. */
const unseen = { reason: 'timed_out', error: 'E', body_sha256: null, text: null };

const LISTS: List[] = [
  {
    table: 'users',
    column: 'kind',
    constraint: 'users_kind_known',
    words: USER_KINDS,
    also: (kind) => (kind === 'program' ? { email: null, password_hash: null } : {}),
  },
  { table: 'users', column: 'role', constraint: 'users_role_known', words: USER_ROLES },
  { table: 'api_keys', column: 'role', constraint: 'api_keys_role_known', words: USER_ROLES },
  {
    table: 'api_keys',
    column: 'scopes',
    constraint: 'api_keys_scopes_known',
    words: KEY_SCOPES,
    isArray: true,
  },
  {
    table: 'account_links',
    column: 'purpose',
    constraint: 'account_links_purpose_known',
    words: LINK_PURPOSES,
  },
  {
    table: 'attempt_limits',
    column: 'scope',
    constraint: 'attempt_limits_scope_known',
    words: THROTTLE_SCOPES,
  },
  {
    table: 'audit_events',
    column: 'actor_kind',
    constraint: 'audit_events_actor_known',
    words: ACTOR_KINDS,
    also: (kind) => ({ actor_id: kind === 'system' ? null : IDS.user }),
  },
  {
    table: 'passage_decisions',
    column: 'decision',
    constraint: 'passage_decisions_decision_known',
    words: PASSAGE_STATUSES,
  },
  {
    table: 'match_decisions',
    column: 'decision',
    constraint: 'match_decisions_decision_known',
    words: MATCH_DECISIONS,
  },
  {
    table: 'jobs',
    column: 'state',
    constraint: 'jobs_state_known',
    words: JOB_STATES,
    also: (state) => ({
      sent_at: new Date(),
      started_at: new Date(),
      worker_id: newId(),
      finished_at: state === 'done' || state === 'failed' || state === 'cancelled' ? new Date() : null,
      last_error: 'E',
      cancelled_by: 'U',
    }),
  },
  {
    table: 'idempotency_keys',
    column: 'state',
    constraint: 'idempotency_keys_state_known',
    words: ['running', 'done'],
    also: (state) => ({ status: state === 'done' ? 200 : null }),
  },
  { table: 'drafts', column: 'kind', constraint: 'drafts_kind_known', words: DRAFT_KINDS },
  { table: 'sources', column: 'kind', constraint: 'sources_kind_known', words: SOURCE_KINDS },
  {
    table: 'source_names',
    column: 'use',
    constraint: 'source_names_use_known',
    words: ['name', 'alias'],
    also: () => ({ language: 'fr' }),
  },
  {
    table: 'claims',
    column: 'status',
    constraint: 'claims_status_known',
    words: CLAIM_STATUSES,
    also: (status) => ({
      archived_from: status === 'archived' ? 'open' : null,
      not_checkable_reason: status === 'not_checkable' ? 'R' : null,
    }),
  },
  {
    table: 'claims',
    column: 'archived_from',
    constraint: 'claims_archived_from_known',
    words: CLAIM_MOVES.archive.from,
    also: (status) => ({
      status: 'archived',
      not_checkable_reason: status === 'not_checkable' ? 'R' : null,
    }),
  },
  {
    table: 'assignments',
    column: 'release_reason',
    constraint: 'assignments_release_reason_known',
    words: RELEASE_REASONS,
    also: () => ({ released_at: new Date(), released_by: 'U' }),
  },
  {
    table: 'attributions',
    column: 'role',
    constraint: 'attributions_role_known',
    words: ATTRIBUTION_ROLES,
    also: (role) => (role === 'claimant' ? { claim_id: IDS.thirdClaim } : {}),
  },
  { table: 'attributions', column: 'kind', constraint: 'attributions_kind_known', words: ATTRIBUTION_KINDS },
  {
    table: 'appearances',
    column: 'anchor_status',
    constraint: 'appearances_anchor_known',
    words: ANCHOR_STATUSES,
  },
  { table: 'evidence', column: 'tier', constraint: 'evidence_tier_known', words: EVIDENCE_TIERS },
  {
    table: 'evidence',
    column: 'access_level',
    constraint: 'evidence_access_known',
    words: ACCESS_LEVELS,
    also: (level) => (level === 'public' ? {} : { access_reason: 'R' }),
  },
  {
    table: 'evidence_links',
    column: 'anchor_status',
    constraint: 'evidence_links_anchor_known',
    words: ANCHOR_STATUSES,
    also: () => ANCHORED,
  },
  { table: 'evidence_links', column: 'stance', constraint: 'evidence_links_stance_known', words: STANCES },
  {
    table: 'captures',
    column: 'outcome',
    constraint: 'captures_outcome_known',
    words: CAPTURE_OUTCOMES,
    also: (outcome) => (['unreachable', 'blocked', 'gone'].includes(outcome) ? unseen : {}),
  },
  {
    table: 'captures',
    column: 'reason',
    constraint: 'captures_reason_known',
    words: CAPTURE_REASONS,
    also: () => ({ ...unseen, outcome: 'unreachable' }),
  },
  {
    table: 'reviews',
    column: 'confidence',
    constraint: 'reviews_confidence_known',
    words: CONFIDENCES,
  },
  {
    table: 'ratings',
    column: 'normalised',
    constraint: 'ratings_normalised_known',
    words: NORMALISED_RATINGS,
  },
  {
    table: 'reply_requests',
    column: 'channel',
    constraint: 'reply_requests_channel_known',
    words: REPLY_CHANNELS,
  },
  {
    table: 'reply_requests',
    column: 'outcome',
    constraint: 'reply_requests_outcome_known',
    words: REPLY_OUTCOMES,
    also: (outcome) => ({
      recorded_at: new Date(),
      recorded_by: 'U',
      deadline: '2024-04-12',
      ...(outcome === 'answered' ? { answer: 'A', answer_language: 'en', answered_at: new Date() } : {}),
    }),
  },
  { table: 'ratings', column: 'colour', constraint: 'ratings_colour_known', words: RATING_COLOURS },
  { table: 'ratings', column: 'icon', constraint: 'ratings_icon_known', words: RATING_ICONS },
  {
    table: 'verdicts',
    column: 'kind',
    constraint: 'verdicts_kind_known',
    words: VERDICT_KINDS,
    also: (kind) => ({
      ...(kind === 'publication' ? { claim_id: IDS.otherClaim, version: 1, supersedes_version: null } : {}),
      ...(kind === 'correction' ? { what_was_wrong: 'W', what_changed: 'C' } : {}),
      ...(kind === 'retraction' ? { what_was_wrong: 'W', rating_id: null, summary: null } : {}),
    }),
  },
  {
    table: 'contradictions',
    column: 'status',
    constraint: 'contradictions_status_known',
    words: CONTRADICTION_STATUSES,
    also: (status) => (status === 'suggested' ? {} : decided),
  },
  {
    table: 'contradictions',
    column: 'resolution',
    constraint: 'contradictions_resolution_known',
    words: RESOLUTIONS,
    also: () => ({ status: 'confirmed', ...decided }),
  },
  {
    table: 'contradictions',
    column: 'suggested_by',
    constraint: 'contradictions_suggester_known',
    words: SUGGESTERS,
  },
  {
    table: 'contradiction_rescans',
    column: 'phase',
    constraint: 'contradiction_rescans_phase_known',
    words: RESCAN_PHASES,
  },
  {
    table: 'contradiction_rescans',
    column: 'outcome',
    constraint: 'contradiction_rescans_outcome_known',
    words: RESCAN_OUTCOMES,
  },
  {
    table: 'recheck_triggers',
    column: 'trigger',
    constraint: 'recheck_triggers_known',
    words: RECHECK_TRIGGERS,
  },
  {
    table: 'recheck_captures',
    column: 'accepted_outcome',
    constraint: 'recheck_captures_accepted_known',
    words: CAPTURE_OUTCOMES,
  },
  {
    table: 'recheck_occasions',
    column: 'event',
    constraint: 'recheck_occasions_event_known',
    words: OCCASIONS,
  },
  {
    table: 'bulk_operations',
    column: 'action',
    constraint: 'bulk_operations_action_known',
    words: BULK_ACTIONS,
  },
  {
    table: 'rechecks',
    column: 'outcome',
    constraint: 'rechecks_outcome_known',
    words: RECHECK_OUTCOMES,
    also: (outcome) => ({
      begun_at: new Date(),
      finished_at: new Date(),
      failure: outcome === 'failed' ? 'given_up' : null,
      open_since: outcome === 'needs_review' ? new Date() : null,
    }),
  },
  {
    table: 'rechecks',
    column: 'failure',
    constraint: 'rechecks_failure_known',
    words: RECHECK_FAILURES,
    also: () => ({ begun_at: new Date(), finished_at: new Date(), outcome: 'failed' }),
  },
  {
    table: 'rechecks',
    column: 'decision',
    constraint: 'rechecks_decision_known',
    words: RECHECK_DECISIONS,
    also: () => ({ ...found, decided_at: new Date(), decided_by: 'U' }),
  },
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

describe.each(LISTS)('$table.$column', ({ table, column, constraint, words, isArray, also = () => ({}) }) => {
  const row = (word: string): Row => ({ ...also(word), [column]: isArray ? [word] : word });

  it.each(words)('takes %s, a word of the code', async (word) => {
    await add(client, table, row(word));
  });

  it('takes no other word', async () => {
    for (const word of [`${words[0]!}s`, words[0]!.toUpperCase(), '']) {
      await client.query('savepoint tried');
      expect(await refusalOf(add(client, table, row(word)))).toBe(constraint);
      await client.query('rollback to tried');
    }
  });

  it('knows exactly the words that the code knows', async () => {
    const { rows } = await client.query<{ word: string }>(
      `select (regexp_matches(pg_get_constraintdef(oid), $$'([^']*)'::text$$, 'g'))[1] as word
       from pg_constraint where conname = $1`,
      [constraint],
    );
    expect(rows.map(({ word }) => word).sort()).toEqual([...words].sort());
  });
});

describe('the lists above', () => {
  it('are all that the database has', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select conname as name from pg_constraint where contype = 'c' and conname like '%\\_known' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(LISTS.map(({ constraint }) => constraint).sort());
  });
});
