import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../../src/desk/jobs-about.js';
import { newId } from '../../src/platform/database/new-id.js';
import { aboutJobs, type JobSubject } from '../../src/platform/jobs/manage/job-about.js';
import { Desk, EDITOR } from './support/desk.js';
import { RecheckRunner } from './support/recheck-runner.js';

const TEXT = 'It rained in Ostra.';
const PAGE = 'https://weather.example.org/ostra';

let desk: Desk;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  claimId = await desk.claim({ text: TEXT });
});

afterAll(() => desk.close());

const told = async (job: JobSubject, actor = EDITOR) =>
  (await aboutJobs(desk.dataSource.manager, actor, [job])).get(job.subject);
const OF_CLAIM = { url: null, texts: [{ language: 'en', direction: 'ltr', text: TEXT }] };

describe('what a job is about', () => {
  it('is the claim that is compared with others', async () => {
    expect(await told({ kind: 'contradiction_scan', subject: claimId })).toMatchObject({
      claimId,
      ...OF_CLAIM,
    });
  });

  it('is the claim that is rechecked', async () => {
    const recheckId = await new RecheckRunner(desk).request(claimId, null);
    expect(await told({ kind: 'recheck', subject: recheckId })).toMatchObject({ claimId, ...OF_CLAIM });
  });

  it.each([
    ['public', PAGE],
    ['reviewers_only', null],
  ])('is the page that is looked at, where it is %s to those who may not see all', async (level, url) => {
    const evidenceId = newId();
    await desk.dataSource.query(
      `insert into evidence (id, title, tier, language, access_level, access_reason, url, search_text)
       values ($1, 'Weather', 'primary', 'en', $2::text, case when $2::text = 'public' then null else 'It names a witness' end, $3, 'weather')`,
      [evidenceId, level, PAGE],
    );
    const captureId = newId();
    await desk.dataSource.query(
      `insert into captures (id, evidence_id, requested_url, requested_by) values ($1, $2, $3, 'somebody')`,
      [captureId, evidenceId, PAGE],
    );
    const reader = { ...EDITOR, role: 'reader' as const };
    expect((await told({ kind: 'capture', subject: captureId }, reader))?.url ?? null).toBe(url);
    expect((await told({ kind: 'capture', subject: captureId }))?.url).toBe(PAGE);
  });

  it('is the one claim whose evidence is looked at, and none where it is evidence of several', async () => {
    const linkId = await desk.evidence(claimId);
    const [{ evidenceId }] = await desk.dataSource.query<[{ evidenceId: string }]>(
      'select evidence_id as "evidenceId" from evidence_links where id = $1',
      [linkId],
    );
    const captureId = newId();
    await desk.dataSource.query(
      `insert into captures (id, evidence_id, requested_url, requested_by) values ($1, $2, $3, 'somebody')`,
      [captureId, evidenceId, PAGE],
    );
    const about = () => told({ kind: 'capture', subject: captureId });
    expect(await about()).toMatchObject({ claimId, texts: OF_CLAIM.texts });
    const other = await desk.claim({ text: 'It snowed in Ostra.' });
    await desk.dataSource.query(
      `insert into evidence_links (id, claim_id, evidence_id, stance, added_by) values ($1, $2, $3, 'refutes', 'somebody')`,
      [newId(), other, evidenceId],
    );
    expect(await about()).toMatchObject({ claimId: null, texts: [], url: PAGE });
    await desk.dataSource.query(
      `update evidence_links set removed_at = now(), removed_by = 'somebody' where claim_id = $1`,
      [other],
    );
    expect(await about()).toMatchObject({ claimId });
  });

  it('is nothing where nobody knows it by name', async () => {
    expect(await told({ kind: 'recheck_occasion', subject: newId() })).toBeUndefined();
  });
});
