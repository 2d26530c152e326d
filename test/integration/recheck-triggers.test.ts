import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RecordWithdrawal } from '../../src/claims/record-withdrawal.js';
import { TakeBackWithdrawal } from '../../src/claims/take-back-withdrawal.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { RequestCapture } from '../../src/evidence/captures/request-capture.js';
import { ChangeEvidenceLink } from '../../src/evidence/change-evidence-link.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { DefineScale } from '../../src/ratings/define-scale.js';
import { DecideRecheck } from '../../src/rechecks/decide-recheck.js';
import type { PersonsDecision } from '../../src/rechecks/recheck.dto.js';
import { RequestRecheck, requestRecheck } from '../../src/rechecks/request-recheck.js';
import { MergeSource } from '../../src/sources/merge-source.js';
import { RetractVerdict } from '../../src/verdicts/retract-verdict.js';
import { Desk, EDITOR, TRUE } from './support/desk.js';
import { newScale } from './support/new-scale.js';
import { later, RecheckRunner } from './support/recheck-runner.js';

interface Link {
  id: string;
  sourceId: string;
}

let desk: Desk;
let runner: RecheckRunner;
let claimId: string;
let verdictId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
  verdictId = await desk.verdict(claimId);
  await later();
});

async function retract(): Promise<void> {
  const because = { whatWasWrong: 'All.', language: 'en' };
  await new RetractVerdict(desk.dataSource).execute(EDITOR, verdictId, because);
}

/** What has set off the rechecks of a claim, newest recheck first. */
async function triggers(id = claimId): Promise<string[][]> {
  await runner.passOn();
  return (await runner.ofClaim(id)).map((recheck) => recheck.triggers.map(({ trigger }) => trigger));
}

/** Evidence that the verdict rests on, whose page says that it rained. */
async function onEvidence(): Promise<{ evidenceId: string; linkId: string }> {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
  const evidence = await runner.evidence(claimId, { text: 'It rained.' });
  await later();
  verdictId = await desk.verdict(claimId);
  await runner.passOn();
  expect(await runner.ofClaim(claimId)).toEqual([]);
  return evidence;
}

const decideOn = (id: string, decision: PersonsDecision): Promise<void> =>
  new DecideRecheck(desk.dataSource).execute(EDITOR, id, { decision });

const merge = (sourceId: string, intoId: string): Promise<void> =>
  new MergeSource(desk.dataSource).execute(EDITOR, sourceId, { intoId, reason: 'R' });

const automatic = (id: string, policy = 'policy' as const): Promise<string> =>
  desk.dataSource.transaction((manager) => requestRecheck(manager, EDITOR, id, { trigger: policy }));

const runAt = async (recheckId: string): Promise<number> => {
  const [job] = await desk.rows<{ seconds: number }>(
    `select extract(epoch from run_at - now())::float as seconds from jobs where kind = 'recheck' and subject = $1`,
    [recheckId],
  );
  return job!.seconds;
};

describe('what asks for rechecks of one claim at about the same time', () => {
  it('becomes one run that lists it all, also when it comes at the same moment', async () => {
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        at % 2 === 0 ? automatic(claimId) : runner.request(claimId, `Reason ${at.toString()}`),
      ),
    );
    expect(new Set(asked).size).toBe(1);
    const [recheck, ...others] = await runner.ofClaim(claimId);
    expect(others).toEqual([]);
    expect(recheck!.triggers).toHaveLength(50);
    expect(recheck!.triggers.filter(({ trigger }) => trigger === 'policy')).toHaveLength(25);
    expect(new Set(recheck!.triggers.map(({ reason }) => reason)).size).toBe(26);
    expect(await desk.count('jobs', `kind = 'recheck' and subject = $1`, [recheck!.id])).toBe(1);
  });

  it('waits for a while, unless somebody waits for the answer', async () => {
    const id = await automatic(claimId);
    expect(await runAt(id)).toBeGreaterThan(50);
    expect(await runner.request(claimId)).toBe(id);
    expect(await runAt(id)).toBeLessThanOrEqual(0);
    // What waits no longer is not put off by what could.
    await automatic(claimId);
    expect(await runAt(id)).toBeLessThanOrEqual(0);
  });

  it('waits for as long as the desk has decided', async () => {
    await new ChangeSetting(desk.dataSource).execute(EDITOR, 'rechecks.window', 3_600);
    expect(await runAt(await automatic(claimId))).toBeGreaterThan(3_500);
    await new ChangeSetting(desk.dataSource).execute(EDITOR, 'rechecks.window', 60);
  });

  it('gets another run where the one before has begun', async () => {
    const first = await runner.request(claimId);
    await runner.begin();
    const second = await runner.request(claimId);
    expect(second).not.toBe(first);
  });

  it('asks nobody to decide where the verdict was retracted after it was asked for', async () => {
    const id = await runner.request(claimId);
    await retract();
    await runner.begin();
    expect(await runner.read(id)).toMatchObject({
      state: 'done',
      outcome: 'needs_review',
      decision: { decision: 'superseded' },
    });
  });

  it('is told apart by who asks: a person, or a program with a key', async () => {
    const key = { ...EDITOR, kind: 'api_key' as const };
    await new RequestRecheck(desk.dataSource).execute(key, claimId, null);
    expect(await triggers()).toEqual([['api']]);
  });
});

describe('a claim with a verdict is rechecked', () => {
  it('when evidence is added to it, judged anew, replaced or taken off', async () => {
    const { linkId, evidenceId } = await runner.evidence(claimId, { text: 'It rained.' });
    await new ChangeEvidenceLink(desk.dataSource).execute(EDITOR, claimId, linkId, { stance: 'refutes' });
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, evidenceId, { title: 'Another title' });
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, evidenceId, { url: 'https://example.org/new' });
    await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId);
    await runner.passOn();
    const [recheck] = await runner.ofClaim(claimId);
    expect(recheck!.triggers.map(({ message }) => message.en.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'New evidence was added: “Another title”.',
      'What “Another title” says about the claim was judged anew.',
      'Evidence was removed: “Another title”.',
    ]);
  });

  it('when the address of its evidence is changed', async () => {
    const { evidenceId } = await runner.evidence(claimId, {});
    await triggers();
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, evidenceId, { url: 'https://example.org/new' });
    await runner.passOn();
    const [recheck] = await runner.ofClaim(claimId);
    expect(recheck!.triggers.at(-1)).toMatchObject({
      trigger: 'evidence_changed',
      evidence: { id: evidenceId },
    });
  });

  it('when it is confirmed to contradict another, and when that one gets a verdict or loses it', async () => {
    const other = await desk.claim({ text: 'It did not rain.' });
    const pair = { claimAId: claimId, claimBId: other, note: 'N', noteLanguage: 'en' };
    const pairId = await new SuggestContradiction(desk.dataSource).execute(EDITOR, pair);
    expect(await triggers()).toEqual([]);
    const decide = new DecideContradiction(desk.dataSource);
    await decide.execute(EDITOR, pairId, { status: 'confirmed', reason: 'R' });
    expect(await triggers()).toEqual([['contradiction_confirmed']]);
    const [recheck] = await runner.ofClaim(claimId);
    expect(recheck!.triggers[0]).toMatchObject({ otherClaimId: other });
    const opposing = await desk.verdict(other);
    await new RetractVerdict(desk.dataSource).execute(EDITOR, opposing, {
      whatWasWrong: 'All.',
      language: 'en',
    });
    expect(await triggers()).toEqual([['contradiction_confirmed', 'opposing_verdict', 'opposing_verdict']]);
    // The other has no verdict by now.
    expect(await triggers(other)).toEqual([]);
  });

  it.each([
    [
      'a source of it is merged into another',
      'source_merged',
      async ({ sourceId }: Link) => merge(sourceId, await desk.source()),
    ],
    [
      'another source is merged into one of its own',
      'source_merged',
      async ({ sourceId }: Link) => merge(await desk.source(), sourceId),
    ],
    [
      'its claimant corrects himself',
      'attribution_withdrawn',
      ({ id }: Link) =>
        new RecordWithdrawal(desk.dataSource).execute(EDITOR, claimId, id, { note: 'N', language: 'en' }),
    ],
  ])('when %s', async (_, trigger, happen) => {
    const [link] = await desk.rows<Link>(
      'select id, source_id as "sourceId" from attributions where claim_id = $1',
      [claimId],
    );
    await happen(link!);
    expect(await triggers()).toEqual([[trigger]]);
    await runner.begin();
    const [recheck] = await runner.ofClaim(claimId);
    expect(recheck!.outcome).toBe('needs_review');
    expect(recheck!.findings).toMatchObject([{ count: 1 }]);
  });

  it('of a correction that was recorded by mistake, and finds nothing', async () => {
    const [link] = await desk.rows<Link>('select id from attributions where claim_id = $1', [claimId]);
    const correction = { note: 'N', language: 'en' };
    await new RecordWithdrawal(desk.dataSource).execute(EDITOR, claimId, link!.id, correction);
    await new TakeBackWithdrawal(desk.dataSource).execute(EDITOR, claimId, link!.id);
    expect(await triggers()).toEqual([['attribution_withdrawn']]);
    await runner.begin();
    expect((await runner.ofClaim(claimId))[0]!.outcome).toBe('unchanged');
  });

  it.each([
    ['changed', { text: 'It snowed.' }, 'evidence_changed'],
    ['unreachable', { outcome: 'unreachable' as const }, 'evidence_unreachable'],
    ['blocked', { outcome: 'blocked' as const }, 'evidence_unreachable'],
    ['gone', { outcome: 'gone' as const }, 'evidence_gone'],
  ])('when the page of its evidence is found %s', async (_, page, trigger) => {
    const { evidenceId } = await onEvidence();
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    await runner.look(evidenceId, page);
    expect(await triggers()).toEqual([[trigger]]);
  });

  it('not when the page says the same, in other white space or once more cannot be reached', async () => {
    const { evidenceId } = await onEvidence();
    const look = async (page: object) => {
      await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
      await runner.look(evidenceId, page);
    };
    await look({ text: 'It rained.' });
    await look({ text: ' It\n\nrained. ' });
    expect(await triggers()).toEqual([]);
    await look({ outcome: 'unreachable' });
    await look({ outcome: 'unreachable' });
    expect(await triggers()).toEqual([['evidence_unreachable']]);
  });
});

describe('nothing is rechecked by itself', () => {
  it('where no verdict stands, or none did when it happened', async () => {
    const unjudged = await desk.claim({ text: 'It froze.' });
    await desk.evidence(unjudged);
    expect(await triggers(unjudged)).toEqual([]);
    await new RetractVerdict(desk.dataSource).execute(EDITOR, verdictId, {
      whatWasWrong: 'All.',
      language: 'en',
    });
    await desk.evidence(claimId);
    expect(await triggers()).toEqual([]);
  });

  it('because of evidence that was there before the verdict', async () => {
    const fresh = await desk.claim({ text: 'It froze.' });
    await desk.evidence(fresh);
    await later();
    await desk.verdict(fresh);
    expect(await triggers(fresh)).toEqual([]);
  });
});

describe('a recheck that finds a page changed', () => {
  it('sets off those of other claims that rest on it, and not itself', async () => {
    claimId = await desk.claim({ text: 'It rained in town.' });
    const { evidenceId } = await runner.evidence(claimId, { text: 'It rained.' });
    const other = await desk.claim({ text: 'It rained in the country.' });
    await desk.evidence(other, { evidenceId });
    await later();
    await desk.verdict(claimId);
    await desk.verdict(other);
    await runner.passOn();
    await runner.lookAlways();

    const found = await runner.recheck(claimId, { [evidenceId]: { text: 'It snowed.' } });
    expect(found.outcome).toBe('needs_review');
    expect(await triggers(other)).toEqual([['evidence_changed']]);
    expect(await triggers()).toEqual([['manual']]);

    // The other uses what was seen, however long it had to wait; so nothing comes back.
    await runner.begin();
    const [answer] = await runner.ofClaim(other);
    expect(answer).toMatchObject({ state: 'done', outcome: 'needs_review' });
    expect(answer!.pages[0]!.after!.captureId).toBe(found.pages[0]!.after!.captureId);
    expect(await triggers()).toEqual([['manual']]);
    expect(await triggers(other)).toEqual([['evidence_changed']]);

    // By hand it is told to all, but those who are to look at that page already.
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    await runner.look(evidenceId, { text: 'It hailed.' });
    expect(await triggers()).toEqual([['manual']]);
  });

  it.each([
    ['once more by then', { text: 'It hailed.' }, 'evidence_changed', 'evidence_text_changed'],
    ['gone by then', { outcome: 'gone' as const }, 'evidence_gone', 'evidence_gone'],
    ['out of reach by then', { outcome: 'blocked' as const }, 'evidence_unreachable', 'evidence_blocked'],
  ])('is followed by another where the verdict is held to stand and the page is %s', async (...given) => {
    const [, page, trigger, finding] = given;
    const { evidenceId } = await onEvidence();
    const found = await runner.recheck(claimId, { [evidenceId]: { text: 'It snowed.' } });
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    const lastLook = await runner.look(evidenceId, page);
    expect(await triggers()).toEqual([['manual']]);
    await decideOn(found.id, 'verdict_stands');
    expect(await triggers()).toEqual([[trigger], ['manual']]);
    await runner.begin();
    const [next] = await runner.ofClaim(claimId);
    expect(next).toMatchObject({ outcome: 'needs_review', findings: [{ code: finding }] });
    expect(next!.pages[0]!.after!.captureId).toBe(lastLook);
  });

  it('is followed by none where the page says what was decided on, or is reviewed again anyway', async () => {
    const { evidenceId } = await onEvidence();
    const found = await runner.recheck(claimId, { [evidenceId]: { text: 'It snowed.' } });
    const look = async (page: object) => {
      await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
      await runner.look(evidenceId, page);
    };
    await look({ outcome: 'gone' });
    await look({ text: ' It  snowed. ' });
    expect(await triggers()).toEqual([['manual']]);
    await decideOn(found.id, 'verdict_stands');
    expect(await triggers()).toEqual([['manual']]);
    const again = await runner.recheck(claimId, { [evidenceId]: { text: 'It hailed.' } });
    await look({ text: 'It thundered.' });
    expect(await triggers()).toEqual([['manual'], ['manual']]);
    await decideOn(again.id, 'reopen');
    expect(await triggers()).toEqual([['manual'], ['manual']]);
  });
});

describe('a service that says that a page has changed', () => {
  const rung = (): Promise<string> =>
    desk.dataSource.transaction((manager) =>
      requestRecheck(manager, EDITOR, claimId, { trigger: 'webhook', about: { hookId: newId() } }),
    );
  const lookFor = async (minutes: number): Promise<void> =>
    new ChangeSetting(desk.dataSource).execute(EDITOR, 'rechecks.fresh_capture', minutes);
  afterEach(() => lookFor(0));

  it('has it looked at anew, however new the last capture is, and that of others used where it is newer', async () => {
    await lookFor(10);
    const { evidenceId } = await onEvidence();
    await later();
    const id = await rung();
    await runner.begin();
    expect((await runner.read(id)).state).toBe('waiting_for_captures');
    await runner.look(evidenceId, { text: 'It snowed.' });
    await runner.begin();
    expect(await runner.read(id)).toMatchObject({ outcome: 'needs_review' });

    const next = await rung();
    await later();
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    await runner.look(evidenceId, { text: 'It hailed.' });
    await runner.begin();
    expect((await runner.read(next)).state).toBe('done');
  });

  it('is told apart from who asks by hand, for whom what was seen a moment ago is new enough', async () => {
    await lookFor(10);
    await onEvidence();
    await runner.request(claimId);
    await runner.begin();
    expect((await runner.ofClaim(claimId))[0]).toMatchObject({ state: 'done', outcome: 'unchanged' });
  });
});

describe('another version of the rating scale', () => {
  it('has each verdict on the one before rechecked, some at a time, until all are told', async () => {
    const others = await Promise.all(
      Array.from({ length: 103 }, (_, at) => desk.claim({ text: `Claim ${at.toString()}` })),
    );
    await desk.rows(
      `insert into verdicts (id, claim_id, kind, version, rating_id, language, summary, as_of, published_by)
       select gen_random_uuid(), id, 'publication', 1, $2, 'en', 'S', now(), 'U' from claims where id = any($1)`,
      [others, TRUE],
    );
    await later();
    const scale = newScale({ key: 'standard', expectedVersion: 1 });
    await new DefineScale(desk.dataSource).execute(EDITOR, scale);
    expect(await triggers()).toEqual([['rating_scale_changed']]);
    expect(await desk.count('rechecks', 'claim_id = any($1)', [others])).toBe(103);
    expect(await desk.count('recheck_occasions')).toBe(0);
    await runner.begin();
    const [recheck] = await runner.ofClaim(claimId);
    expect(recheck).toMatchObject({ outcome: 'needs_review', findings: [{ code: 'scale_outdated' }] });
  });
});
