import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import { HistoryReader } from '../../src/desk/history/history.reader.js';
import { QueueReader } from '../../src/desk/queue/queue.reader.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { NotAllowed } from '../../src/platform/auth/auth.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { DecideRecheck } from '../../src/rechecks/decide-recheck.js';
import { RecheckNotOpen, RecheckWithoutVerdict } from '../../src/rechecks/recheck.errors.js';
import { VerdictsReader } from '../../src/verdicts/verdicts.reader.js';
import { Desk, EDITOR } from './support/desk.js';
import { later, RecheckRunner } from './support/recheck-runner.js';

let desk: Desk;
let runner: RecheckRunner;
let decide: DecideRecheck;
let claimId: string;
let verdictId: string;
let recheckId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
  decide = new DecideRecheck(desk.dataSource);
});

afterAll(() => desk.close());

/** A claim with a verdict, of which a recheck has found that evidence was added. */
beforeEach(async () => {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
  verdictId = await desk.verdict(claimId);
  await later();
  await desk.evidence(claimId);
  recheckId = (await runner.recheck(claimId)).id;
});

const status = async (): Promise<string> =>
  (await desk.rows<{ status: string }>('select status from claims where id = $1', [claimId]))[0]!.status;

const verdict = () => new VerdictsReader(desk.dataSource).get(verdictId);

const queued = async (query: object = {}) => {
  const page = await new QueueReader(desk.dataSource).list(EDITOR, { limit: 200, ...query });
  return { ...page, claim: page.items.find(({ id }) => id === claimId) };
};

describe('a verdict of which a recheck has found something', () => {
  it('is marked in public, and its claim is on the queue, without being moved', async () => {
    expect((await verdict()).underRecheck).toEqual({
      recheckId,
      since: (await runner.read(recheckId)).openSince,
    });
    const page = await new ClaimPageReader(desk.dataSource).get(EDITOR, claimId);
    expect(page.verdict).toMatchObject({ underRecheck: { recheckId } });
    expect(await status()).toBe('reviewed');
    expect((await queued()).claim).toMatchObject({ reasons: ['recheck'] });
    expect((await queued({ reason: 'recheck' })).claim).toBeDefined();
    expect((await queued({ reason: 'conclusion' })).claim).toBeUndefined();
    const { reasons } = await queued();
    expect(reasons.find(({ reason }) => reason === 'recheck')!.count).toBeGreaterThan(0);
  });

  it('is told to a caller who comes back, and so is that it stands, and when it was last found to hold', async () => {
    const since = async (time: string | null) => {
      const { items } = await new VerdictsReader(desk.dataSource).list({ limit: 200, updatedSince: time! });
      return items.find(({ id }) => id === verdictId);
    };
    const { finishedAt } = await runner.read(recheckId);
    expect(finishedAt! > (await verdict()).publishedAt).toBe(true);
    expect(await since(finishedAt)).toMatchObject({ underRecheck: { recheckId } });
    await later();
    await decide.execute(EDITOR, recheckId, { decision: 'verdict_stands' });
    const { decision } = await runner.read(recheckId);
    expect(await since(decision!.at)).toMatchObject({ underRecheck: null, lastCheckedAt: decision!.at });
    await later();
    const { finishedAt: after } = await runner.recheck(claimId);
    expect(await since(after)).toMatchObject({ lastCheckedAt: after });
    expect(await since('2999-01-01T00:00:00Z')).toBeUndefined();
  });

  it('is so no longer once somebody decides that it stands, which is worth a date', async () => {
    expect((await verdict()).lastCheckedAt).toBeNull();
    await decide.execute(EDITOR, recheckId, { decision: 'verdict_stands', note: ' It says the same. ' });
    const { decision, actions } = await runner.read(recheckId);
    expect(decision).toMatchObject({
      decision: 'verdict_stands',
      by: EDITOR.name,
      note: 'It says the same.',
    });
    expect(actions).toEqual([]);
    expect(await verdict()).toMatchObject({ underRecheck: null, lastCheckedAt: decision!.at });
    expect((await queued()).claim).toBeUndefined();
    const after = await runner.recheck(claimId);
    expect(after.outcome).toBe('unchanged');
    expect((await verdict()).lastCheckedAt).toBe(after.finishedAt);
  });

  it('is reviewed again where somebody decides so, and marked until another version is there', async () => {
    await decide.execute(EDITOR, recheckId, { decision: 'reopen', note: 'The evidence is new.' });
    expect(await status()).toBe('open');
    expect((await verdict()).underRecheck).toMatchObject({ recheckId });
    expect((await queued()).claim).toMatchObject({ reasons: ['conclusion'] });
    await desk.verdict(claimId, { expectedVersion: 1 });
    expect((await verdict()).underRecheck).toBeNull();
  });

  it('is reviewed again by who reopened the claim before, which a decision only notes', async () => {
    await desk.rows(`update claims set status = 'open' where id = $1`, [claimId]);
    await decide.execute(EDITOR, recheckId, { decision: 'reopen' });
    expect(await status()).toBe('open');
    expect((await runner.read(recheckId)).decision).toMatchObject({ decision: 'reopen' });
  });

  it('can be decided on from the page of its claim, however many rechecks came after it', async () => {
    for (let at = 0; at < 11; at += 1)
      expect((await runner.recheck(claimId)).decision).toMatchObject({ decision: 'repeated' });
    const { rechecks } = await new ClaimPageReader(desk.dataSource).get(EDITOR, claimId);
    expect(rechecks).toHaveLength(11);
    expect(rechecks.filter(({ actions }) => actions.includes('decide')).map(({ id }) => id)).toEqual([
      recheckId,
    ]);
  });

  it('tells its story', async () => {
    await decide.execute(EDITOR, recheckId, { decision: 'reopen', note: 'The evidence is new.' });
    const { items } = await new HistoryReader(desk.dataSource).ofClaim(claimId, { limit: 50 });
    const told = items.map(({ sentence, reason }) => [sentence.en.replaceAll(/[\u2068\u2069]/g, ''), reason]);
    expect(told).toContainEqual([
      'Test editor decided after a recheck that the claim is reviewed again.',
      'The evidence is new.',
    ]);
    expect(items.filter(({ action }) => action === 'recheck.decided')[0]!.sentence.ar).toContain(
      'مراجعة الادعاء من جديد',
    );
  });
});

describe('a decision', () => {
  it('is taken once, also when two decide at the same moment', async () => {
    const outcomes = await Promise.allSettled(
      (['verdict_stands', 'reopen', 'verdict_stands', 'reopen'] as const).map((decision) =>
        decide.execute(EDITOR, recheckId, { decision }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RecheckNotOpen);
    expect(
      await desk.count('audit_events', `action = 'recheck.decided' and after ->> 'recheckId' = $1`, [
        recheckId,
      ]),
    ).toBe(1);
  });

  it('leaves no draft of it behind, and those of other rechecks alone', async () => {
    await desk.rows(
      `insert into drafts (owner_id, kind, subject, content, revision)
       select $1, 'recheck', subject, '{"note": "N"}', 1 from unnest($2::uuid[]) as subject`,
      [EDITOR.userId, [recheckId, claimId]],
    );
    await decide.execute(EDITOR, recheckId, { decision: 'verdict_stands' });
    expect(await desk.rows('select subject from drafts')).toEqual([{ subject: claimId }]);
    await desk.rows('delete from drafts');
  });

  it('is refused where there is nothing to decide', async () => {
    const waiting = await runner.request(claimId);
    const stands = { decision: 'verdict_stands' } as const;
    await expect(decide.execute(EDITOR, waiting, stands)).rejects.toThrow(RecheckNotOpen);
    await expect(decide.execute(EDITOR, newId(), stands)).rejects.toThrow(RecordNotFound);
    const unjudged = await desk.claim({ text: 'It froze.' });
    const { id } = await runner.recheck(unjudged);
    await expect(decide.execute(EDITOR, id, stands)).rejects.toThrow(RecheckWithoutVerdict);
  });

  it('is not taken at all where the claim may not be reopened by who decides', async () => {
    const limited = { ...EDITOR, scopes: ['rechecks.decide' as const] };
    await expect(decide.execute(limited, recheckId, { decision: 'reopen' })).rejects.toThrow(NotAllowed);
    expect((await runner.read(recheckId)).decision).toBeNull();
  });
});
