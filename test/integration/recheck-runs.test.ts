import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RequestCapture } from '../../src/evidence/captures/request-capture.js';
import { ChangeEvidence } from '../../src/evidence/change-evidence.js';
import { newId } from '../../src/platform/database/new-id.js';
import type { JobKind } from '../../src/platform/jobs/job-kinds.js';
import { jobSentence } from '../../src/platform/jobs/manage/job-sentence.js';
import { DecideRecheck } from '../../src/rechecks/decide-recheck.js';
import type { RecheckDetailsDto } from '../../src/rechecks/recheck.dto.js';
import { RechecksReader } from '../../src/rechecks/rechecks.reader.js';
import { BeginRecheck } from '../../src/rechecks/run/begin-recheck.js';
import { ConcludeRecheck } from '../../src/rechecks/run/conclude-recheck.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { Desk, EDITOR } from './support/desk.js';
import { later, type Page, RecheckRunner } from './support/recheck-runner.js';

const RAINED = 'The gauge was read twice. They wrote: It rained all night. Nobody was hurt.';

let desk: Desk;
let runner: RecheckRunner;
let claimId: string;
let evidenceId: string;
let linkId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
  await runner.lookAlways();
});

afterAll(() => desk.close());

/** A claim with a verdict that rests on a page. */
beforeEach(async () => {
  claimId = await desk.claim({ text: `It rained in town ${newId()}.` });
  const page = { text: RAINED };
  ({ evidenceId, linkId } = await runner.evidence(claimId, page, { quote: 'It rained all night' }));
  await later();
  await desk.verdict(claimId);
  await later();
});

const recheckOf = (page: Page): Promise<RecheckDetailsDto> => runner.recheck(claimId, { [evidenceId]: page });

const codes = ({ findings }: RecheckDetailsDto): string[] => findings.map(({ code }) => code);

describe('a recheck looks at the pages of the evidence', () => {
  it('and each of its jobs tells in words what it did', async () => {
    await recheckOf({ text: 'Nobody wrote anything.' });
    await runner.passOn();
    const jobs = await desk.rows<{ kind: JobKind; result: unknown }>(
      `select distinct on (kind) kind, result from jobs where state = 'done' order by kind, finished_at desc`,
    );
    expect(jobs.map(({ kind }) => kind)).toEqual(['recheck', 'recheck_conclusion', 'recheck_occasion']);
    for (const { kind, result } of jobs)
      expect(jobSentence(kind, result)).toEqual({ en: expect.any(String), ar: expect.any(String) });
  });

  it('and is concluded when the last of them was seen', async () => {
    const second = await runner.evidence(claimId, { text: 'Other.' });
    const id = await runner.request(claimId);
    expect((await runner.read(id)).state).toBe('queued');
    await runner.begin();
    expect(await runner.read(id)).toMatchObject({ state: 'waiting_for_captures', outcome: null });
    await runner.look(evidenceId, { text: RAINED });
    expect((await runner.read(id)).state).toBe('waiting_for_captures');
    await runner.look(second.evidenceId, { text: 'Other.' });
    expect((await runner.read(id)).state).toBe('running');
    await runner.begin();
    expect(await runner.read(id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('and is concluded once, though the last two are seen at the same moment', async () => {
    const others = await Promise.all(['A', 'B', 'C'].map((text) => runner.evidence(claimId, { text })));
    const id = await runner.request(claimId);
    await runner.begin();
    await Promise.all(
      [evidenceId, ...others.map((each) => each.evidenceId)].map((each) => runner.look(each, {})),
    );
    expect(await desk.count('jobs', `kind = 'recheck_conclusion' and subject = $1`, [id])).toBe(1);
    await runner.begin();
    expect((await runner.read(id)).state).toBe('done');
  });

  it('and finds nothing where they say what they said, in whatever white space', async () => {
    const done = await recheckOf({ text: ` ${RAINED.replaceAll(' ', '\n')} ` });
    expect(done).toMatchObject({ outcome: 'unchanged', findings: [], evidenceLeftOut: 0, openSince: null });
    expect(done.pages).toMatchObject([
      { evidence: { id: evidenceId }, url: 'https://example.org/page', status: 'unchanged', text: null },
    ]);
  });

  it('and shows what changed in them, word by word, with what has become of the quotation', async () => {
    const done = await recheckOf({ text: RAINED.replace('It rained all night', 'It snowed all night') });
    expect(done.outcome).toBe('needs_review');
    expect(done.findings).toMatchObject([
      { code: 'evidence_text_changed', words: { added: 1, removed: 1 }, evidence: { title: 'A record' } },
      { code: 'quotes_orphaned', count: 1 },
    ]);
    expect(done.findings[0]!.message.en).toContain('1 word added, 1 word removed');
    expect(done.pages[0]).toMatchObject({
      status: 'changed',
      text: { added: 1, removed: 1, isCut: false },
      quotes: [{ linkId, quote: 'It rained all night', change: 'orphaned' }],
    });
    const parts = done.pages[0]!.text!.hunks[0]!.parts;
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual([
      'rained',
      'snowed',
    ]);
  });

  it.each<[string, Page, string[]]>([
    ['moved', { text: `An update was added here. ${RAINED}` }, ['evidence_text_changed', 'quotes_moved']],
    [
      'ambiguous',
      { text: `It rained all night. It rained all night. They say so.` },
      ['evidence_text_changed', 'quotes_ambiguous'],
    ],
    ['another title', { text: RAINED, title: 'Another' }, ['evidence_retitled']],
    ['another address', { text: RAINED, finalUrl: 'https://example.org/else' }, ['evidence_redirected']],
    ['gone', { outcome: 'gone' }, ['evidence_gone']],
    ['blocked', { outcome: 'blocked' }, ['evidence_blocked']],
  ])('and tells of %s', async (_, page, expected) => {
    const done = await recheckOf(page);
    expect(codes(done)).toEqual(expected);
    expect(done.outcome).toBe('needs_review');
  });

  it('and has failed where none could be reached, saying what to do and nothing about the evidence', async () => {
    const done = await recheckOf({ outcome: 'unreachable' });
    expect(done).toMatchObject({
      state: 'failed',
      outcome: 'failed',
      failure: 'no_page_reached',
      actions: [],
    });
    expect(done.whatToDo!.en).toMatch(/reach the web/);
    expect(done.findings[0]!.message.en).toMatch(/Unreachable is not deleted/);
  });

  it('and says which could not be reached where others were', async () => {
    const second = await runner.evidence(claimId, { text: 'Other.' });
    await desk.rows(`delete from jobs where kind = 'recheck_occasion'`);
    const pages = {
      [evidenceId]: { outcome: 'unreachable' as const },
      [second.evidenceId]: { text: 'Other.' },
    };
    const done = await runner.recheck(claimId, pages);
    expect(done.outcome).toBe('needs_review');
    expect(codes(done)).toEqual(['evidence_added', 'evidence_unreachable']);
  });

  it('but not at those of withheld evidence, and says how many', async () => {
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, evidenceId, {
      accessLevel: 'reviewers_only',
      accessReason: 'It names a witness.',
    });
    const done = await recheckOf({}).catch(() => runner.ofClaim(claimId).then(([one]) => one!));
    expect(done).toMatchObject({ outcome: 'unchanged', evidenceLeftOut: 1, pages: [] });
  });

  it('but uses what was seen of a withheld one since the verdict, and tells nobody outside the desk', async () => {
    await new ChangeEvidence(desk.dataSource).execute(EDITOR, evidenceId, {
      accessLevel: 'reviewers_only',
      accessReason: 'It names a witness.',
    });
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    await runner.look(evidenceId, { text: 'Nobody wrote anything.' });
    await runner.passOn();
    await runner.begin();
    const [done] = await runner.ofClaim(claimId);
    expect(done!.triggers.map(({ trigger }) => trigger)).toEqual(['evidence_changed']);
    expect(done).toMatchObject({ outcome: 'needs_review', evidenceLeftOut: 0 });
    expect(codes(done!)).toEqual(['evidence_text_changed', 'quotes_orphaned']);
    expect(await desk.count('captures', 'evidence_id = $1 and outcome is null', [evidenceId])).toBe(0);
    // What was found is not forgotten by the next, which does not ask the site either.
    expect((await runner.recheck(claimId)).decision).toMatchObject({ decision: 'repeated' });
    expect((await runner.read(done!.id)).actions).toEqual(['decide']);
    const reader = await desk.colleague('A reader', 'reader');
    const told = await new RechecksReader(desk.dataSource).get(reader, done!.id);
    expect(told.pages).toMatchObject([{ url: null, before: null, after: null, text: null, quotes: [] }]);
    expect(JSON.stringify(told)).not.toContain('wrote');
  });

  it('together with another recheck that needs the same page', async () => {
    const other = await desk.claim({ text: 'It rained in the country.' });
    await desk.evidence(other, { evidenceId });
    const ids = await Promise.all([runner.request(claimId), runner.request(other)]);
    const begin = (subject: string) =>
      desk.dataSource.transaction((manager) =>
        new BeginRecheck().run(manager, { id: newId(), kind: 'recheck', subject, attempts: 1 }),
      );
    await Promise.all(ids.map(begin));
    expect(await desk.count('captures', 'evidence_id = $1 and outcome is null', [evidenceId])).toBe(1);
    await runner.look(evidenceId, { text: RAINED });
    await runner.begin();
    for (const id of ids) expect((await runner.read(id)).state).toBe('done');
  });
});

describe('what a page is compared with', () => {
  it('is the last look at it before the verdict, not a later one', async () => {
    await new RequestCapture(desk.dataSource).execute(EDITOR, evidenceId);
    await runner.look(evidenceId, { text: 'It snowed.' });
    const done = await recheckOf({ text: RAINED });
    expect(done.outcome).toBe('unchanged');
    expect(done.pages[0]!.before).not.toBeNull();
  });

  it('is what somebody has accepted, once it was decided that the verdict stands', async () => {
    const first = await recheckOf({ text: 'It snowed.' });
    await new DecideRecheck(desk.dataSource).execute(EDITOR, first.id, { decision: 'verdict_stands' });
    expect((await recheckOf({ text: 'It snowed.' })).outcome).toBe('unchanged');
    const gone = await recheckOf({ outcome: 'gone' });
    expect(codes(gone)).toEqual(['evidence_gone']);
    await new DecideRecheck(desk.dataSource).execute(EDITOR, gone.id, { decision: 'verdict_stands' });
    expect((await recheckOf({ outcome: 'gone' })).outcome).toBe('unchanged');
    expect(codes(await recheckOf({ text: 'It hailed.' }))).toEqual(['evidence_text_changed']);
  });

  it('is nothing where it was never seen before', async () => {
    await desk.rows(`delete from jobs where kind = 'recheck_occasion'`);
    const url = 'https://example.org/unseen';
    const unseen = await desk.evidence(claimId, { url });
    const [link] = await desk.rows<{ id: string }>(
      'select evidence_id as id from evidence_links where id = $1',
      [unseen],
    );
    const done = await runner.recheck(claimId, { [evidenceId]: { text: RAINED }, [link!.id]: {} });
    expect(done.pages.find(({ url: at }) => at === url)).toMatchObject({
      before: null,
      status: 'first_look',
    });
  });
});

describe('of what rechecks find', () => {
  it('one thing waits for a decision: the same once more does not, and something else takes its place', async () => {
    const first = await recheckOf({ text: 'It snowed.' });
    const again = await recheckOf({ text: 'It snowed.' });
    expect(again.decision).toMatchObject({ decision: 'repeated' });
    expect((await runner.read(first.id)).decision).toBeNull();
    // The same number of words, and other ones.
    const other = await recheckOf({ text: 'It hailed.' });
    expect(other).toMatchObject({ decision: null, openSince: first.openSince, actions: ['decide'] });
    expect((await runner.read(first.id)).decision).toMatchObject({ decision: 'superseded' });
    const open = await new RechecksReader(desk.dataSource).list(EDITOR, {
      limit: 50,
      claimId,
      decided: false,
    });
    expect(open.items.map(({ id }) => id)).toEqual([other.id]);
  });

  it('nothing waits any more once the page says again what was relied on', async () => {
    const first = await recheckOf({ text: 'It snowed.' });
    expect((await recheckOf({ text: RAINED })).outcome).toBe('unchanged');
    expect((await runner.read(first.id)).decision).toMatchObject({ decision: 'superseded' });
  });

  it('nothing waits any more once another version of the verdict is published', async () => {
    const first = await recheckOf({ text: 'It snowed.' });
    await desk.publish(claimId, { expectedVersion: 1 });
    expect((await runner.read(first.id)).decision).toMatchObject({
      decision: 'superseded',
      by: 'isnad: recheck',
    });
  });
});

describe('of two rechecks that wait for one page and are concluded in any order', () => {
  const conclude = (subject: string) =>
    desk.dataSource.transaction((manager) =>
      new ConcludeRecheck(new ScanClaim()).run(manager, {
        id: newId(),
        kind: 'recheck_conclusion',
        subject,
        attempts: 1,
      }),
    );

  /** Two of them, of which the second has seen a page once more before the last page is there. */
  async function overlapping(first: Page, second: Page): Promise<[string, string]> {
    const slow = await runner.evidence(claimId, { text: 'Other.' });
    await desk.rows(`delete from jobs where kind = 'recheck_occasion'`);
    await later();
    await desk.publish(claimId, { expectedVersion: 1 });
    await later();
    const ids: string[] = [];
    for (const page of [first, second]) {
      ids.push(await runner.request(claimId));
      await runner.begin();
      await runner.look(evidenceId, page);
      await later();
    }
    await runner.look(slow.evidenceId, { text: 'Other.' });
    return [ids[0]!, ids[1]!];
  }

  it.each([
    ['last', 0],
    ['first', 1],
  ])('the one that began later has the last word, also where it is concluded %s', async (_, earlierAt) => {
    const [earlier, younger] = await overlapping({ text: RAINED }, { text: 'It snowed.' });
    await conclude(earlierAt === 0 ? earlier : younger);
    await conclude(earlierAt === 0 ? younger : earlier);
    expect((await runner.read(earlier)).outcome).toBe('unchanged');
    expect(await runner.read(younger)).toMatchObject({ outcome: 'needs_review', actions: ['decide'] });
  });

  it('what the earlier one saw waits for nobody once the later has seen that it passed', async () => {
    const [earlier, younger] = await overlapping({ text: 'It snowed.' }, { text: RAINED });
    await conclude(younger);
    await conclude(earlier);
    expect((await runner.read(younger)).outcome).toBe('unchanged');
    expect(await runner.read(earlier)).toMatchObject({
      outcome: 'needs_review',
      decision: { decision: 'superseded' },
    });
  });

  it('what the earlier one saw is not held against a decision on the later', async () => {
    const [earlier, younger] = await overlapping({ text: RAINED }, { text: 'It snowed.' });
    await conclude(younger);
    await new DecideRecheck(desk.dataSource).execute(EDITOR, younger, { decision: 'verdict_stands' });
    await conclude(earlier);
    expect((await runner.read(earlier)).decision).toMatchObject({ decision: 'superseded' });
  });
});

describe('a recheck that cannot be carried out', () => {
  it.each([
    ['begun', () => new BeginRecheck(), 'recheck'],
    ['concluded', () => new ConcludeRecheck(new ScanClaim()), 'recheck_conclusion'],
  ] as const)('and not %s either ends, with what to do', async (_, handler, kind) => {
    const id = await runner.request(claimId);
    if (kind === 'recheck_conclusion') {
      await runner.begin();
      await runner.look(evidenceId, {});
    }
    const job = { id: newId(), kind, subject: id, attempts: 5 };
    await desk.dataSource.transaction((manager) => handler().giveUp(manager, job));
    const done = await runner.read(id);
    expect(done).toMatchObject({ state: 'failed', failure: 'given_up', actions: [] });
    expect(done.whatToDo!.en).toMatch(/Ask for another one/);
    // The next one is not held up.
    expect(await runner.request(claimId)).not.toBe(id);
  });
});
