import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { ACCOUNTS } from './support/account-cases.js';
import { AUDIT_AND_JOBS, DRAFTS, SETTINGS } from './support/work-record-cases.js';
import { SOURCES } from './support/source-cases.js';
import { DOCUMENTS, PASSAGES } from './support/document-cases.js';
import { APPEARANCES, CLAIMS } from './support/claim-cases.js';
import { CONTRADICTIONS } from './support/contradiction-cases.js';
import { RECHECKS } from './support/recheck-cases.js';
import { APPEND_ONLY } from './support/append-only-cases.js';
import { AUDIT_CHAIN_CASES } from './support/audit-chain-cases.js';
import { refusalOf } from './support/desk.js';
import { type Case, NOBODY } from './support/cases.js';
import { FETCH_CASES } from './support/fetch-cases.js';
import { CAPTURES, CAPTURES_STAY } from './support/capture-cases.js';
import { MATCH_CASES } from './support/match-cases.js';
import { BULK_CASES } from './support/bulk-cases.js';
import { CLAIM_WORKFLOW } from './support/claim-workflow-cases.js';
import { EVIDENCE } from './support/evidence-cases.js';
import { REVIEW_CASES } from './support/review-cases.js';
import { REPLIES_STAY, REPLY_CASES } from './support/reply-cases.js';
import { SCALE_CASES } from './support/scale-cases.js';
import { SIGN_IN_CASES } from './support/sign-in-cases.js';
import { NOT_DEMANDED, stand, VERDICTS } from './support/verdict-cases.js';
import { fill } from './support/fill.js';
import { IDS } from './support/valid-ids.js';
import { add, VALID } from './support/valid-rows.js';

const CASES: Record<string, Case[]> = {
  accounts: ACCOUNTS,
  'signing in': SIGN_IN_CASES,
  'audit and jobs': AUDIT_AND_JOBS,
  'the seal of the audit': AUDIT_CHAIN_CASES,
  drafts: DRAFTS,
  sources: SOURCES,
  documents: DOCUMENTS,
  'passages in which something was found': PASSAGES,
  claims: CLAIMS,
  'the workflow of claims': CLAIM_WORKFLOW,
  'bulk operations': BULK_CASES,
  appearances: APPEARANCES,
  'claims that say the same': MATCH_CASES,
  evidence: EVIDENCE,
  'asking hosts': FETCH_CASES,
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
const TARGETS_OF_FOREIGN_KEYS = [
  'captures_of_evidence_unique',
  'captures_of_bytes_unique',
  'evidence_links_of_claim_unique',
  'verdicts_of_claim_unique',
];

/** Triggers that refuse under a name that tells more than their own, and those that refuse nothing. */
const TRIGGERS_WITHOUT_A_CASE_OF_THEIR_NAME = [
  'attributions_stay_a_chain', // claims_are_attributed, attributions_without_gap, attributions_start_with_who_says_it
  'source_names_keep_a_name', // sources_have_a_name
  'audit_events_await_seal', // tells what is to be sealed; audit-chain.test.ts
  'jobs_announced', // tells the relay; jobs-sent.test.ts
  'reviews_are_independent', // reviews_only_while_sealed, reviews_on_one_scale, reviews_without_interest
  'adjudications_without_withdrawn_interest', // reviews_without_withdrawn_interest
  'reviews_unseal_their_round', // unseals; reviews.test.ts
  'review_evidence_as_filed', // review_evidence_only_as_filed, review_evidence_still_linked
  'review_evidence_as_seen', // keeps what was seen; evidence-as-reviewed.test.ts
  'claims_posted', // posts; scan.test.ts
  'claims_posted_again', // posts; scan.test.ts
  'claims_count_revisions', // counts; claim-moves.test.ts
  'sources_count_revisions', // counts; revisions.test.ts
  'contradictions_count_revisions', // counts; revisions.test.ts
  'claims_matched_while_not_archived', // posts; matching.test.ts
  'contradictions_keep_rejections', // keeps; reworded-pairs.test.ts
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

  it('lets the topic of a judged claim change, and a translation of its words', async () => {
    const changed = await client.query(
      `update claims set topic = 'T', text = text, event_date = event_date where id = '${IDS.claim}'`,
    );
    expect(changed.rowCount).toBe(1);
    const translated = await client.query(
      `update claim_translations set text = 'X' where claim_id = '${IDS.claim}'`,
    );
    expect(translated.rowCount).toBe(1);
  });

  it('lets the dates of a claim change once its verdict is retracted', async () => {
    await add(client, 'verdicts', {
      kind: 'retraction',
      what_was_wrong: 'W',
      rating_id: null,
      summary: null,
    });
    await client.query(`update claims set event_date = '2024-04-13' where id = '${IDS.claim}'`);
  });

  it('lets a claim change whose reviews belong to a round that is over and reopened', async () => {
    await client.query(
      `update claims set text = 'X', language = 'ar', event_date = '2024-04-13', claimed_at = now()
       where id = '${IDS.thirdClaim}'`,
    );
  });

  it('lets a verdict give another rating than its reviews where the desk does not demand it', async () => {
    await stand(client, 'adjudication');
    await add(client, 'verdicts', {
      claim_id: IDS.thirdClaim,
      kind: 'publication',
      version: 1,
      supersedes_version: null,
      round: 2,
      gate: NOT_DEMANDED,
    });
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
