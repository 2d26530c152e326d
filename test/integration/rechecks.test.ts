import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { HandleReviewDue } from '../../src/rechecks/handle-review-due.js';
import type { RecheckDetailsDto } from '../../src/rechecks/recheck.dto.js';
import { RechecksReader } from '../../src/rechecks/rechecks.reader.js';
import { Desk, EDITOR, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';
import { later, RecheckRunner } from './support/recheck-runner.js';

let desk: Desk;
let runner: RecheckRunner;
let reader: RechecksReader;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
  reader = new RechecksReader(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
});

const request = (reason: string | null = null) => runner.request(claimId, reason);

const recheck = () => runner.recheck(claimId);

const codes = ({ findings }: RecheckDetailsDto) => findings.map(({ code, count }) => [code, count]);

async function contradictionWith(otherId: string): Promise<string> {
  const suggest = new SuggestContradiction(desk.dataSource);
  return suggest.execute(EDITOR, { claimAId: claimId, claimBId: otherId, note: 'N', noteLanguage: 'en' });
}

const decide = (id: string, status: 'confirmed' | 'rejected') =>
  new DecideContradiction(desk.dataSource).execute(EDITOR, id, { status, reason: 'R' });

describe('asking for a recheck', () => {
  it('promises it as a job, and tells who asked and why', async () => {
    const id = await request('The gauge was read again.');
    expect(await reader.get(EDITOR, id)).toMatchObject({
      id,
      claimId,
      triggers: [
        {
          trigger: 'manual',
          message: { en: 'Somebody at the desk asked for it.', ar: 'بطلب من أحد أعضاء فريق التحقق.' },
          reason: 'The gauge was read again.',
          requestedBy: EDITOR.name,
        },
      ],
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
    await expect(runner.request(newId())).rejects.toThrow(RecordNotFound);
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
        words: null,
        evidence: null,
        message: {
          en: 'No verdict stands on the claim: none was published, or it was retracted.',
          ar: 'لا حكم قائمًا على هذا الادعاء: لم يُنشر حكم، أو سُحب ما نُشر.',
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
    const first = await recheck();
    await desk.rows(
      `update jobs set state = 'queued', finished_at = null where kind in ('recheck', 'recheck_conclusion') and subject = $1`,
      [first.id],
    );
    await runner.begin();
    expect(await reader.get(EDITOR, first.id)).toEqual({ ...first, attempts: 2 });
    expect(
      await desk.count('jobs', `subject = $1 and result = '{"left": "nothing to do"}'`, [first.id]),
    ).toBe(2);
    expect(
      await desk.count('audit_events', `action = 'recheck.finished' and entity_id = $1`, [claimId]),
    ).toBe(1);
  });
});

describe('the day of a review', () => {
  const due = (subject: string) =>
    desk.dataSource.transaction((manager) =>
      new HandleReviewDue().run(manager, {
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
    expect(await reader.get(EDITOR, recheckId as string)).toMatchObject({
      claimId,
      triggers: [{ trigger: 'review_date', requestedBy: 'isnad: review dates' }],
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
  it('shows those of a claim by state, outcome, trigger and whether they were decided, newest first', async () => {
    const first = await recheck();
    const second = await request();
    await desk.rows(`update jobs set state = 'sent', sent_at = now() where subject = $1`, [second]);
    const list = async (query: object) =>
      (await reader.list(EDITOR, { limit: 50, claimId, ...query })).items.map(({ id }) => id);
    expect(await list({})).toEqual([second, first.id]);
    // That its job was handed to Redis makes no difference to it.
    expect(await list({ state: 'queued' })).toEqual([second]);
    expect(await list({ state: 'done' })).toEqual([first.id]);
    expect(await list({ state: 'failed' })).toEqual([]);
    expect(await list({ outcome: 'needs_review' })).toEqual([first.id]);
    expect(await list({ outcome: 'unchanged' })).toEqual([]);
    expect(await list({ trigger: 'manual' })).toEqual([second, first.id]);
    expect(await list({ trigger: 'policy' })).toEqual([]);
    expect(await list({ decided: false })).toEqual([first.id]);
    expect(await list({ decided: true })).toEqual([]);
  });
});
