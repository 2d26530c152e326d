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

  it('is nothing where nobody knows it by name', async () => {
    expect(await told({ kind: 'recheck_occasion', subject: newId() })).toBeUndefined();
  });
});
