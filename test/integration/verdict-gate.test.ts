import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { FileReview } from '../../src/reviews/file-review.js';
import { GateFailed } from '../../src/verdicts/gate/gate.errors.js';
import { GateReader } from '../../src/verdicts/gate/gate.reader.js';
import { GATE_RULES, type GateRule } from '../../src/verdicts/gate/gate.rules.js';
import { GATE } from '../../src/verdicts/gate/gate-setting.js';
import { VerdictsReader } from '../../src/verdicts/verdicts.reader.js';
import { conclusion, Desk, EDITOR, FALSE, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';

let desk: Desk;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

/** Rules that hold up the verdict, by the error that publishing it throws. */
async function held(command: Parameters<Desk['publish']>[1] = {}): Promise<string[]> {
  const before = await desk.census();
  try {
    await desk.publish(claimId, command);
    return [];
  } catch (error) {
    if (!(error instanceof GateFailed)) throw error;
    expect(await desk.census()).toEqual(before);
    return error.errors.map(({ code }) => code);
  }
}

const switchRules = (value: Partial<Record<GateRule, 'required' | 'off'>>) =>
  new ChangeSetting(desk.dataSource).execute(EDITOR, GATE.key, value);

async function file(ratingId = TRUE, declaresNoInterest = true): Promise<void> {
  const reviewer = await desk.colleague('Reviewer');
  await new FileReview(desk.dataSource).execute(reviewer, claimId, {
    ratingId,
    confidence: 'low',
    summary: 'S',
    language: 'en',
    declaresNoInterest,
  });
}

describe('the publish gate', () => {
  it('names everything that a bare claim lacks, at once, with what to change', async () => {
    const bare = { method: undefined, noReplyReason: undefined };
    const error: unknown = await desk.publish(claimId, bare).catch((thrown: unknown) => thrown);
    if (!(error instanceof GateFailed)) throw new Error('It was not held up.', { cause: error });
    expect(error.errors.map(({ code, field }) => [code, field])).toEqual([
      ['quorum_reached', 'reviews'],
      ['ratings_settled', 'ratingId'],
      ['conflicts_declared', 'reviews'],
      ['independent_evidence', 'evidence'],
      ['primary_or_reason', 'evidence'],
      ['both_sides_or_none_found', 'noneFound'],
      ['method_stated', 'method'],
      ['reply_asked_or_reason', 'noReplyReason'],
    ]);
    for (const { message } of error.errors) expect(message).not.toBe('');
    const rules = error.more['rules'] as { code: string; isMet: boolean }[];
    expect(rules.filter(({ isMet }) => isMet).map(({ code }) => code)).toEqual([
      'evidence_as_reviewed',
      'captures_finished',
    ]);
  });

  it('lets a reviewed claim through', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    expect(await held()).toEqual([]);
  });

  it('waits for the quorum, and tells nothing of what stands under the seal', async () => {
    await file();
    const gate = await new GateReader(desk.dataSource).see(EDITOR, claimId, { ratingId: TRUE });
    expect(gate).toMatchObject({ isOpen: false, settledRating: null });
    expect(gate.rules.slice(0, 3)).toMatchObject([
      { code: 'quorum_reached', isMet: false, have: 1, need: 2 },
      { code: 'ratings_settled', isMet: false },
      { code: 'conflicts_declared', isMet: false, missing: [] },
    ]);
    const other = await new GateReader(desk.dataSource).see(EDITOR, claimId, { ratingId: FALSE });
    expect(other).toEqual(gate);
  });

  it('takes the rating of the reviews and no other', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    expect(await held({ ratingId: FALSE })).toEqual(['ratings_settled']);
  });

  it('waits for who decides between ratings that differ', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    await desk.rows(`update claims set status = 'open' where id = $1`, [claimId]);
    await file(TRUE);
    await file(FALSE);
    expect(await held()).toEqual(['ratings_settled']);
  });

  it('wants it said by each reviewer that there is no interest', async () => {
    await file();
    await file(TRUE, false);
    expect(await held()).toContain('conflicts_declared');
  });

  it('counts ten reports of one origin once', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    await desk.rows(
      `update evidence set derived_from_id = (select min(evidence_id::text)::uuid from evidence_links where claim_id = $1)
       where id = (select max(evidence_id::text)::uuid from evidence_links where claim_id = $1)`,
      [claimId],
    );
    expect(await held()).toEqual(['independent_evidence']);
  });

  it('takes secondary evidence for a reason', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    const where = 'where id in (select evidence_id from evidence_links where claim_id = $1)';
    await desk.rows(`update evidence set tier = 'secondary' ${where}`, [claimId]);
    expect(await held()).toEqual(['primary_or_reason']);
    await desk.rows(`update evidence set secondary_reason = 'The archive is closed.' ${where}`, [claimId]);
    expect(await held()).toEqual([]);
  });

  it('takes the word that none was found on a side only where there is none', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    expect(await held({ noneFound: ['supports'] })).toEqual(['both_sides_or_none_found']);
    await desk.rows(
      `update evidence_links set stance = 'contextual' where claim_id = $1 and stance = 'supports'`,
      [claimId],
    );
    expect(await held()).toEqual(['both_sides_or_none_found']);
    expect(await held({ noneFound: ['supports'] })).toEqual([]);
  });

  it('waits for the pages of the evidence, also for one that nothing looks at', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    const url = 'https://a.example.org';
    await desk.rows(
      `update evidence set url = $2
       where id = (select evidence_id from evidence_links where claim_id = $1 limit 1)`,
      [claimId, url],
    );
    expect(await held()).toEqual(['captures_finished']);
    await desk.rows(
      `insert into captures (id, evidence_id, requested_url, requested_by)
       select $2, id, $1, 'U' from evidence where url = $1`,
      [url, newId()],
    );
    expect(await held()).toEqual(['captures_finished']);
    await desk.rows(
      `update captures set outcome = 'gone', error = 'No more', finished_at = now() where outcome is null`,
    );
    expect(await held()).toEqual([]);
  });

  it('is content when somebody was asked, and then wants no reason', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    expect(await held({ noReplyReason: undefined })).toEqual(['reply_asked_or_reason']);
    await desk.rows(
      `insert into reply_requests (id, claim_id, source_id, channel, question, language, asked_at, asked_by)
       values ($1, $2, $3, 'email', 'Is it so?', 'en', now(), 'U')`,
      [newId(), claimId, await desk.source()],
    );
    expect(await held({ noReplyReason: undefined })).toEqual([]);
  });

  it('holds up an update and whoever reopened the claim, until the new round is over', async () => {
    await desk.verdict(claimId);
    await desk.rows(`update claims set status = 'open' where id = $1`, [claimId]);
    expect(await held({ expectedVersion: 1 })).toEqual([
      'quorum_reached',
      'ratings_settled',
      'conflicts_declared',
    ]);
    await file(FALSE);
    await file(FALSE);
    expect(await held({ expectedVersion: 1, ratingId: FALSE })).toEqual([]);
  });
});

describe('a desk that demands less', () => {
  afterAll(() => switchRules({}));

  it('publishes without what it does not demand, and the verdict says so', async () => {
    await switchRules(Object.fromEntries(GATE_RULES.map((code) => [code, 'off'])));
    const id = await desk.publish(claimId, { method: undefined });
    expect((await new VerdictsReader(desk.dataSource).get(id)).unmetRules).toEqual([
      'quorum_reached',
      'ratings_settled',
      'conflicts_declared',
      'independent_evidence',
      'primary_or_reason',
      'both_sides_or_none_found',
      'method_stated',
    ]);
  });

  it('still demands what it did not switch off', async () => {
    await switchRules({ quorum_reached: 'off', ratings_settled: 'off', conflicts_declared: 'off' });
    expect(await held()).toEqual(['independent_evidence', 'primary_or_reason', 'both_sides_or_none_found']);
  });

  it('never rests a verdict on a sealed round', async () => {
    await makeJudgeable(desk, claimId, TRUE);
    await desk.rows(`update claims set status = 'open' where id = $1`, [claimId]);
    await file();
    await switchRules({ quorum_reached: 'off', ratings_settled: 'off', conflicts_declared: 'off' });
    const id = await desk.publish(claimId);
    expect(await desk.rows('select round from verdicts where id = $1', [id])).toEqual([{ round: null }]);
  });

  it('is told by the check what it would demand, before anything is written', async () => {
    await switchRules({ method_stated: 'off' });
    await makeJudgeable(desk, claimId, TRUE);
    const { method: _, ...rest } = conclusion();
    const before = await desk.census();
    const gate = await new GateReader(desk.dataSource).see(EDITOR, claimId, rest);
    expect(gate).toMatchObject({
      isOpen: true,
      settledRating: { key: 'true' },
      newestVersion: 0,
      scale: { key: 'standard' },
    });
    expect(gate.rules.find(({ code }) => code === 'method_stated')).toMatchObject({
      isRequired: false,
      isMet: false,
    });
    expect(await desk.census()).toEqual(before);
  });
});
