import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { HandleReviewDue } from '../../src/rechecks/handle-review-due.js';
import type { RecheckDto } from '../../src/rechecks/recheck.dto.js';
import { RechecksReader } from '../../src/rechecks/rechecks.reader.js';
import { RequestRecheck } from '../../src/rechecks/request-recheck.js';
import { RunRecheck } from '../../src/rechecks/run-recheck.js';
import { Desk, EDITOR, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';

let desk: Desk;
let requestRecheck: RequestRecheck;
let reader: RechecksReader;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  requestRecheck = new RequestRecheck(desk.dataSource);
  reader = new RechecksReader(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
});

const request = (reason: string | null = null) =>
  requestRecheck.execute(EDITOR, claimId, { trigger: 'manual', reason });

const run = (subject: string) =>
  desk.dataSource.transaction((manager) =>
    new RunRecheck(new ScanClaim()).run(manager, { id: newId(), kind: 'recheck', subject, attempts: 1 }),
  );

async function recheck(): Promise<RecheckDto> {
  const id = await request();
  await run(id);
  return reader.get(id);
}

const codes = ({ findings }: RecheckDto) => findings.map(({ code, count }) => [code, count]);

async function contradictionWith(otherId: string): Promise<string> {
  const suggest = new SuggestContradiction(desk.dataSource);
  return suggest.execute(EDITOR, { claimAId: claimId, claimBId: otherId, note: 'N', noteLanguage: 'en' });
}

const decide = (id: string, status: 'confirmed' | 'rejected') =>
  new DecideContradiction(desk.dataSource).execute(EDITOR, id, { status, reason: 'R' });

/** Times are kept in milliseconds: what comes after has to fall into another. */
const later = () => new Promise((given) => setTimeout(given, 3));

describe('asking for a recheck', () => {
  it('promises it as a job, and tells who asked and why', async () => {
    const id = await request('The gauge was read again.');
    expect(await reader.get(id)).toMatchObject({
      id,
      claimId,
      trigger: 'manual',
      reason: 'The gauge was read again.',
      requestedBy: EDITOR.name,
      state: 'queued',
      attempts: 0,
      outcome: null,
      finishedAt: null,
      findings: [],
    });
    expect(await desk.rows('select kind, state from jobs where subject = $1', [id])).toEqual([
      { kind: 'recheck', state: 'queued' },
    ]);
  });

  it('tells of a claim that is not there, and keeps nothing', async () => {
    const before = await desk.state();
    await expect(
      requestRecheck.execute(EDITOR, newId(), { trigger: 'manual', reason: null }),
    ).rejects.toThrow(RecordNotFound);
    expect(await desk.state()).toEqual(before);
  });
});

describe('a recheck', () => {
  it('finds that nothing has changed since the verdict', async () => {
    await desk.evidence(claimId);
    await later();
    await desk.verdict(claimId);
    const done = await recheck();
    expect(done).toMatchObject({ outcome: 'unchanged', findings: [] });
    expect(done.finishedAt).not.toBeNull();
  });

  it('finds that there is no verdict', async () => {
    const { outcome, findings } = await recheck();
    expect(outcome).toBe('needs_review');
    expect(findings).toEqual([
      {
        code: 'no_verdict',
        count: null,
        message: {
          en: 'The claim has no published verdict yet.',
          ar: 'لم يُنشر حكم على هذا الادعاء بعد.',
        },
      },
    ]);
  });

  it('finds that the day of the review has come', async () => {
    await desk.rows(
      `insert into verdicts (id, claim_id, kind, version, rating_id, language, summary, as_of, review_by, published_by)
       values ($1, $2, 'publication', 1, $3, 'en', 'S', now(), (now() at time zone 'UTC')::date, 'U')`,
      [newId(), claimId, TRUE],
    );
    expect(codes(await recheck())).toEqual([['review_date_passed', null]]);
  });

  it('counts contradictions suggested or confirmed since, and none that was rejected', async () => {
    const [before, since, rejected] = await Promise.all(['A', 'B', 'C'].map((text) => desk.claim({ text })));
    const confirmedLater = await contradictionWith(before!);
    await later();
    await desk.verdict(claimId);
    expect((await recheck()).outcome).toBe('unchanged');
    await contradictionWith(since!);
    await decide(await contradictionWith(rejected!), 'rejected');
    expect(codes(await recheck())).toEqual([['new_contradictions', 1]]);
    await decide(confirmedLater, 'confirmed');
    expect(codes(await recheck())).toEqual([['new_contradictions', 2]]);
  });

  it('finds the contradictions itself that nobody has scanned for yet', async () => {
    const eventDate = '2031-01-01';
    claimId = await desk.claim({
      text: '99% of the Iranian missiles and drones were intercepted',
      eventDate,
    });
    await desk.verdict(claimId);
    await later();
    await desk.claim({ text: 'Half of the missiles and drones hit their designated targets', eventDate });
    expect(codes(await recheck())).toEqual([['new_contradictions', 1]]);
  });

  it('counts evidence added since, and none that was removed again', async () => {
    await desk.verdict(claimId);
    await later();
    await desk.evidence(claimId);
    await desk.evidence(claimId);
    const linkId = await desk.evidence(claimId);
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId);
    expect(codes(await recheck())).toEqual([['evidence_added', 2]]);
  });

  it('counts evidence removed since that the verdict was reached with', async () => {
    const linkId = await desk.evidence(claimId);
    await later();
    await desk.verdict(claimId);
    await later();
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId);
    const done = await recheck();
    expect(codes(done)).toEqual([['evidence_removed', 1]]);
    expect((await new EvidenceReader(desk.dataSource).getLink(EDITOR, linkId)).id).toBe(linkId);
  });

  it('counts evidence that had to wait for the verdict as added since', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    const commit = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const verdict = desk.publish(claimId);
    await desk.untilWaiting(1);
    const evidence = desk.evidence(claimId);
    await desk.untilWaiting(2);
    await later();
    await commit();
    await Promise.all([verdict, evidence]);
    expect(codes(await recheck())).toEqual([['evidence_added', 1]]);
  });

  it('sees evidence that was being taken off while the verdict on it was published', async () => {
    const linkId = await desk.evidence(claimId);
    await makeJudgeable(desk, claimId, TRUE);
    const commit = await desk.hold(`select from claims where id = '${claimId}' for update`);
    const verdict = desk.publish(claimId);
    await desk.untilWaiting(1);
    const removal = new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId);
    await desk.untilWaiting(2);
    await later();
    await commit();
    await Promise.all([verdict, removal]);
    expect(codes(await recheck())).toEqual([['evidence_removed', 1]]);
  });

  it('counts verdicts published since on claims that it is confirmed to contradict', async () => {
    const [confirmed, suggested] = await Promise.all(['A', 'B'].map((text) => desk.claim({ text })));
    await decide(await contradictionWith(confirmed!), 'confirmed');
    await contradictionWith(suggested!);
    await later();
    await desk.verdict(claimId);
    await later();
    await desk.verdict(suggested!);
    expect((await recheck()).outcome).toBe('unchanged');
    await desk.verdict(confirmed!);
    expect(codes(await recheck())).toEqual([['opposing_verdicts', 1]]);
  });

  it('starts afresh with each version of the verdict', async () => {
    await desk.verdict(claimId);
    await later();
    await desk.evidence(claimId);
    expect((await recheck()).outcome).toBe('needs_review');
    await later();
    await desk.verdict(claimId, { expectedVersion: 1 });
    expect((await recheck()).outcome).toBe('unchanged');
  });

  it('changes no verdict', async () => {
    await desk.verdict(claimId);
    await later();
    await desk.evidence(claimId);
    const { verdicts: before } = await desk.state();
    await recheck();
    expect((await desk.state())['verdicts']).toBe(before);
  });

  it('is made once, however often it is delivered', async () => {
    const id = await request();
    await run(id);
    const first = await reader.get(id);
    expect(await run(id)).toEqual({ left: 'nothing to do' });
    expect(await reader.get(id)).toEqual(first);
    expect(
      await desk.count('audit_events', `action = 'recheck.finished' and entity_id = $1`, [claimId]),
    ).toBe(1);
  });
});

describe('the day of a review', () => {
  const due = (subject: string) =>
    desk.dataSource.transaction((manager) =>
      new HandleReviewDue(requestRecheck).run(manager, {
        id: newId(),
        kind: 'review_due',
        subject,
        attempts: 1,
      }),
    );

  it('asks for a recheck of the verdict that is current', async () => {
    const verdictId = await desk.verdict(claimId, { reviewBy: '2999-01-01' });
    const { requested, recheckId } = await due(verdictId);
    expect(requested).toBe(true);
    expect(await reader.get(recheckId as string)).toMatchObject({
      claimId,
      trigger: 'review_date',
      requestedBy: 'isnad: review dates',
      state: 'queued',
    });
  });

  it('asks for none where another verdict has taken its place', async () => {
    const old = await desk.verdict(claimId, { reviewBy: '2999-01-01' });
    await desk.verdict(claimId, { expectedVersion: 1 });
    const before = await desk.state();
    expect(await due(old)).toEqual({ requested: false });
    expect(await desk.state()).toEqual(before);
  });
});

describe('the list of rechecks', () => {
  it('shows those of a claim and of a state, newest first, and hides that one was handed to Redis', async () => {
    const first = await request();
    const second = await request();
    await desk.rows(`update jobs set state = 'sent', sent_at = now() where subject = $1`, [second]);
    await desk.rows(
      `update jobs set state = 'failed', last_error = 'E', attempts = 5, finished_at = now() where subject = $1`,
      [first],
    );
    const list = async (query: object) => (await reader.list({ limit: 50, claimId, ...query })).items;
    expect((await list({})).map(({ id }) => id)).toEqual([second, first]);
    expect(await list({ state: 'queued' })).toMatchObject([{ id: second, state: 'queued' }]);
    expect(await list({ state: 'failed' })).toMatchObject([{ id: first, attempts: 5, lastError: 'E' }]);
    expect(await list({ state: 'done' })).toEqual([]);
  });
});
