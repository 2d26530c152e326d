import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { recordRewordedPairs } from '../../src/claims/record-reworded-pairs.js';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { RequestRescan } from '../../src/contradictions/rescan/request-rescan.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { DecidePassage } from '../../src/documents/passages/decide-passage.js';
import { createApiKey } from '../../src/platform/auth/keys/create-api-key.js';
import { newId } from '../../src/platform/database/new-id.js';
import { requestRecheck } from '../../src/rechecks/request-recheck.js';
import { ChangeSource } from '../../src/sources/change-source.js';
import { MergeSource } from '../../src/sources/merge-source.js';
import { ACCOUNT_WRITES } from './support/account-writes.js';
import { CAPTURE_WRITES, makeCapturesReady } from './support/capture-writes.js';
import { CLAIM_WRITES } from './support/claim-writes.js';
import { EVIDENCE_WRITES, makeEvidenceReady } from './support/evidence-writes.js';
import { JOB_WRITES, makeJobsReady } from './support/job-writes.js';
import { RATING_WRITES } from './support/rating-writes.js';
import { RECHECK_WRITES } from './support/recheck-writes.js';
import { makeReviewsReady, REVIEW_WRITES } from './support/review-writes.js';
import { Desk, EDITOR, TRUE } from './support/desk.js';
import { storeArticle } from './support/found.js';
import { askForReply, REPLY_WRITES } from './support/reply-writes.js';
import { makeAccountsReady, PASSWORD } from './support/ready-accounts.js';
import { makeJudgeable } from './support/judgeable.js';
import { VERDICT_WRITES } from './support/verdict-writes.js';
import type { Ready, Write } from './support/writes.js';

const INTERCEPTED = '99% of the Iranian missiles and drones were intercepted';
const HIT = 'Half of the missiles and drones hit their designated targets';

let desk: Desk;

const WRITES: Write[] = [
  ['sources/create-source.ts', ['source.created'], () => desk.source()],
  [
    'sources/change-source.ts',
    ['source.changed'],
    ({ sourceId }) => new ChangeSource(desk.dataSource).execute(EDITOR, sourceId, { aliases: ['Other'] }),
  ],
  [
    'sources/merge-source.ts',
    ['source.created', 'source.merged'],
    async ({ sourceId }) =>
      new MergeSource(desk.dataSource).execute(EDITOR, await desk.source(), {
        intoId: sourceId,
        reason: 'R',
      }),
  ],
  ['documents/store-document.ts', ['document.stored'], () => desk.document('Words.')],
  [
    'documents/passages/decide-passage.ts',
    ['document.draft_rejected'],
    ({ article: { id, drafts } }) =>
      new DecidePassage(desk.dataSource).execute(EDITOR, id, drafts[0]!.draftId, { decision: 'rejected' }),
  ],
  ...CLAIM_WRITES,
  ...RATING_WRITES,
  ...REPLY_WRITES,
  ...EVIDENCE_WRITES,
  ...CAPTURE_WRITES,
  ...REVIEW_WRITES,
  ...VERDICT_WRITES,
  [
    'contradictions/suggest-contradiction.ts',
    ['contradiction.suggested'],
    async ({ claimId }) =>
      new SuggestContradiction(desk.dataSource).execute(EDITOR, {
        claimAId: claimId,
        claimBId: (await desk.rows<{ id: string }>('select id from claims order by id limit 1'))[0]!.id,
        note: 'N',
        noteLanguage: 'en',
      }),
  ],
  [
    'contradictions/decide-contradiction.ts',
    ['contradiction.confirmed'],
    ({ contradictionId }) =>
      new DecideContradiction(desk.dataSource).execute(EDITOR, contradictionId, {
        status: 'confirmed',
        reason: 'R',
      }),
  ],
  [
    'contradictions/decide-contradiction.ts',
    ['contradiction.rejected'],
    ({ contradictionId }) =>
      new DecideContradiction(desk.dataSource).execute(EDITOR, contradictionId, {
        status: 'rejected',
        reason: 'R',
      }),
  ],
  [
    'contradictions/scan-claims.ts',
    ['contradiction.suggested', 'contradiction.withdrawn'],
    async ({ claimId, otherId }) => {
      // The suggestion is about a claim that no longer contradicts, and one that does is not suggested yet.
      await desk.dataSource.transaction(async (manager) => {
        await manager.query('delete from contradictions where claim_a_id = $1', [claimId]);
        await manager.query(
          `insert into contradictions (id, claim_a_id, claim_b_id, basis, score, explanation_en, explanation_ar, suggested_by)
           select $1, least(id, $2::uuid), greatest(id, $2::uuid), 'B', 1, 'E', 'ع', 'engine' from claims
           where id not in ($2, $3) order by id limit 1`,
          [newId(), claimId, otherId],
        );
        await new ScanClaim().scan(manager, claimId);
      });
    },
  ],
  [
    'contradictions/suggest-again.ts',
    ['contradiction.suggested_again'],
    ({ claimId, contradictionId }) =>
      desk.dataSource.transaction(async (manager) => {
        await manager.query(
          `update contradictions set status = 'rejected', decided_by = 'U', decided_at = now(),
             rejected_words = 'other words', rejected_at = now() where id = $1`,
          [contradictionId],
        );
        await new ScanClaim().scan(manager, claimId);
      }),
  ],
  [
    'claims/record-reworded-pairs.ts',
    ['contradiction.changed'],
    ({ claimId, contradictionId }) =>
      desk.dataSource.transaction(async (manager) => {
        await manager.query('delete from contradictions where id <> $1', [contradictionId]);
        const words = { text: INTERCEPTED, claimedAt: null, eventDate: '2024-04-13' };
        await recordRewordedPairs(manager, EDITOR, claimId, words, { ...words, eventDate: null });
      }),
  ],
  [
    'contradictions/rescan/request-rescan.ts',
    ['contradiction_rescan.requested'],
    () => new RequestRescan(desk.dataSource).execute(EDITOR),
  ],
  ...RECHECK_WRITES,
  ...ACCOUNT_WRITES,
  ...JOB_WRITES,
];

let ready: Ready;

async function makeReady(): Promise<Ready> {
  // One at a time may be under way.
  await desk.rows('delete from contradiction_rescans');
  const claimId = await desk.claim({ text: INTERCEPTED, eventDate: '2024-04-13' });
  const otherId = await desk.claim({ text: HIT, eventDate: '2024-04-13' });
  await desk.dataSource.transaction((manager) => new ScanClaim().scan(manager, claimId));
  const [contradiction] = await desk.rows<{ id: string }>(
    'select id from contradictions where claim_a_id = $1',
    [claimId],
  );
  const judgedId = await makeJudgeableClaim('It melted.');
  const sourceId = await desk.source();
  return {
    desk,
    claimId,
    otherId,
    sourceId,
    article: await storeArticle(desk, 'The Harbour Board said that seven ships had left the port.'),
    linkId: await desk.evidence(claimId),
    ...(await makeEvidenceReady(desk, claimId)),
    ...(await makeCapturesReady(desk, claimId)),
    ...(await makeJobsReady(desk)),
    replyId: await askForReply({ desk, claimId, sourceId }),
    recheckId: await desk.dataSource.transaction((manager) =>
      requestRecheck(manager, EDITOR, claimId, { trigger: 'manual' }),
    ),
    judgeableId: await makeJudgeableClaim('It froze.'),
    judgedId,
    verdictId: await desk.publish(judgedId, { reviewBy: '2999-01-01' }),
    contradictionId: contradiction!.id,
    accounts: await makeAccountsReady(desk),
    reviews: await makeReviewsReady(desk),
  };
}

async function makeJudgeableClaim(text: string): Promise<string> {
  const id = await desk.claim({ text });
  await makeJudgeable(desk, id, TRUE);
  return id;
}

beforeAll(async () => {
  desk = await Desk.open();
  await desk.claim({ text: 'It rained.' });
});

afterAll(() => desk.close());

beforeEach(async () => {
  ready = await makeReady();
});

async function lastEvent(): Promise<string> {
  const [row] = await desk.rows<{ seq: string }>('select coalesce(max(seq), 0) as seq from audit_events');
  return row!.seq;
}

describe('every write', () => {
  it.each(WRITES)('of %s leaves %j', async (_, events, write) => {
    const before = await lastEvent();
    await write(ready);
    const left = await desk.rows<{ action: string; actor_name: string }>(
      'select action, actor_name from audit_events where seq > $1 order by seq',
      [before],
    );
    expect(left.map(({ action }) => action)).toEqual(events);
    for (const { actor_name: name } of left) expect(name).not.toBe('');
  });

  it.each(WRITES)('of %s is undone when its event %j cannot be written', async (_, _events, write) => {
    await desk.rows(`
      create function refuse_event() returns trigger language plpgsql as $$
        begin raise exception 'no event today'; end $$;
      create trigger refuse_events before insert on audit_events for each row execute function refuse_event();`);
    try {
      const before = await desk.state();
      await expect(write(ready)).rejects.toThrow('no event today');
      expect(await desk.state()).toEqual(before);
    } finally {
      await desk.rows('drop function refuse_event() cascade');
    }
  });

  it('is in the tables above', async () => {
    const root = fileURLToPath(new URL('../../src/', import.meta.url));
    const files = (await readdir(root, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    const writing: string[] = [];
    for (const file of files) {
      if (/await recordAuditEvents?\(/.test(await readFile(root + file, 'utf8'))) writing.push(file);
    }
    expect(writing.sort()).toEqual([...new Set(WRITES.map(([file]) => file))].sort());
  });
});

describe('an event', () => {
  it('tells who changed what, from what to what', async () => {
    const { claimId } = ready;
    await new ChangeClaim(desk.dataSource).execute(EDITOR, claimId, { topic: 'attack' });
    const [event] = await desk.rows(`select * from audit_events where seq = $1`, [await lastEvent()]);
    expect(event).toMatchObject({
      actor_kind: 'user',
      actor_id: EDITOR.id,
      actor_name: EDITOR.name,
      action: 'claim.changed',
      entity_type: 'claim',
      entity_id: claimId,
      before: { topic: null, text: INTERCEPTED, eventDate: '2024-04-13' },
      after: { topic: 'attack', text: INTERCEPTED, eventDate: '2024-04-13' },
    });
  });

  it('never holds a password, a session’s token or a key', async () => {
    const { key } = await desk.dataSource.transaction((manager) =>
      createApiKey(manager, { name: 'K', role: 'reader', ownerId: null }),
    );
    const [row] = await desk.rows<{ all: string }>(
      `select string_agg(t::text, '') as all from audit_events t`,
    );
    for (const secret of [PASSWORD, ready.accounts.token, key, 'argon2'])
      expect(row!.all).not.toContain(secret);
  });
});
