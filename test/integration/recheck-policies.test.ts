import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import '../../src/app.module.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { ApplyRecheckPolicies } from '../../src/rechecks/policies/apply-recheck-policies.js';
import type { RecheckPolicy } from '../../src/rechecks/policies/recheck-policy.js';
import { Desk, EDITOR, FALSE, TRUE } from './support/desk.js';
import { RecheckRunner } from './support/recheck-runner.js';

let desk: Desk;
let runner: RecheckRunner;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
});

beforeEach(() => runner.begin());

afterEach(async () => {
  await desk.rows('delete from settings');
});

afterAll(() => desk.close());

const decide = (...policies: RecheckPolicy[]): Promise<void> =>
  new ChangeSetting(desk.dataSource).execute(EDITOR, 'rechecks.policies', policies);

const apply = () => desk.dataSource.transaction((manager) => new ApplyRecheckPolicies().run(manager));

/** A claim with a verdict of so many days ago, which no use case would publish: time brings it by itself. */
async function judged(days: number, ratingId = TRUE, topic = newId()): Promise<string> {
  const claimId = await desk.claim({ text: `It rained in town ${newId()}.`, topic });
  await publish(claimId, days, { kind: 'publication', version: 1, ratingId });
  return claimId;
}

const publish = (
  claimId: string,
  days: number,
  { kind, version, ratingId }: { kind: string; version: number; ratingId: string | null },
) =>
  desk.rows(
    `insert into verdicts (id, claim_id, kind, version, supersedes_version, rating_id, language, summary, what_was_wrong,
       as_of, published_by, published_at)
     values ($1, $2, $3, $4, nullif($4 - 1, 0), $5, 'en', $8, $6, now() - make_interval(days => $7), 'U',
       now() - make_interval(days => $7))`,
    [
      newId(),
      claimId,
      kind,
      version,
      ratingId,
      kind === 'retraction' ? 'All of it.' : null,
      days,
      kind === 'retraction' ? null : 'S',
    ],
  );

/** What the rules ask of the claim now, and nothing else. */
const asked = async (claimId: string) =>
  (await runner.ofClaim(claimId)).flatMap(({ triggers }) =>
    triggers.filter(({ trigger }) => trigger === 'policy'),
  );

describe('the rules for how often verdicts are rechecked', () => {
  it('ask for nothing while there are none', async () => {
    const claimId = await judged(3_000);
    expect(await apply()).toEqual({ policies: 0, requested: 0 });
    expect(await asked(claimId)).toEqual([]);
  });

  it('ask for a recheck of a verdict that is old enough, in words, and once', async () => {
    const [old, young] = [await judged(31), await judged(29)];
    await decide({ everyDays: 30 });
    await apply();
    expect(await asked(old)).toMatchObject([
      {
        trigger: 'policy',
        requestedBy: 'isnad: recheck policies',
        message: { en: 'The rules for how often verdicts are rechecked ask for it: every 30 days.' },
      },
    ]);
    expect(await asked(young)).toEqual([]);
    expect(await apply()).toEqual({ policies: 1, requested: 0 });
  });

  it('count from the last recheck that is finished, whatever asked for it', async () => {
    const claimId = await judged(31);
    await runner.recheck(claimId);
    await decide({ everyDays: 30 });
    await apply();
    expect(await asked(claimId)).toEqual([]);
    await desk.rows('alter table rechecks disable trigger user');
    await desk.rows(
      `update rechecks set requested_at = now() - interval '31 days', begun_at = now() - interval '31 days',
         finished_at = now() - interval '31 days' where claim_id = $1`,
      [claimId],
    );
    await desk.rows('alter table rechecks enable trigger user');
    await apply();
    expect(await asked(claimId)).toHaveLength(1);
  });

  it('leave alone what waits or is under way, what was retracted, and what another verdict replaced', async () => {
    const [waiting, retracted, replaced] = [await judged(31), await judged(31), await judged(31)];
    await runner.request(waiting);
    await publish(retracted, 31, { kind: 'retraction', version: 2, ratingId: null });
    await publish(replaced, 1, { kind: 'update', version: 2, ratingId: TRUE });
    await decide({ everyDays: 30 });
    await apply();
    for (const claimId of [waiting, retracted, replaced]) expect(await asked(claimId)).toEqual([]);
  });

  it('hold for the topic, the tag and the rating that they name, and the first that fits counts', async () => {
    const topic = `Health ${newId()}`;
    const [healthy, wrong, tagged, other] = [
      await judged(50, TRUE, topic),
      await judged(50, FALSE, topic),
      await judged(50),
      await judged(50),
    ];
    await desk.rows('insert into claim_tags (id, claim_id, tag) values ($1, $2, $3)', [
      newId(),
      tagged,
      topic.toLowerCase(),
    ]);
    await decide(
      { topic: ` ${topic.toUpperCase()} `, normalised: 'false', everyDays: 100 },
      { topic, everyDays: 40 },
      { normalised: 'mixed', everyDays: 1 },
      { everyDays: 60 },
    );
    await apply();
    expect(await asked(healthy)).toHaveLength(1);
    expect(await asked(tagged)).toHaveLength(1);
    expect(await asked(wrong)).toEqual([]);
    expect(await asked(other)).toEqual([]);
  });

  it('hold for verdicts of before as soon as they are changed', async () => {
    const claimId = await judged(50);
    await decide({ everyDays: 60 });
    await apply();
    expect(await asked(claimId)).toEqual([]);
    await decide({ everyDays: 45 });
    await apply();
    expect(await asked(claimId)).toMatchObject([{ trigger: 'policy' }]);
  });

  it('are applied to 500 at a time, and the next come at once where there are more', async () => {
    await judged(1);
    await desk.rows(
      `with added as (
         insert into claims (id, text, language, search_text, keys_version, topic)
         select gen_random_uuid(), 'It rained in town ' || n, 'en', 'it rained in town', 1, 'Many'
         from generate_series(1, 501) n returning id),
       attributed as (
         insert into attributions select copy.* from added cross join (select * from attributions limit 1) a
         cross join lateral jsonb_populate_record(null::attributions,
           to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'claim_id', added.id)) copy)
       insert into verdicts (id, claim_id, kind, version, rating_id, language, summary, as_of, published_by, published_at)
       select gen_random_uuid(), id, 'publication', 1, $1, 'en', 'S', now() - interval '31 days', 'U', now() - interval '31 days'
       from added`,
      [TRUE],
    );
    await desk.rows(`insert into job_schedules (kind, every_seconds, next_at)
      values ('recheck_policies', 3600, now() + interval '1 hour')`);
    const isSoon = () => desk.count('job_schedules', `kind = 'recheck_policies' and next_at <= now()`);
    await decide({ topic: 'Many', everyDays: 30 });
    expect(await apply()).toMatchObject({ requested: 500 });
    expect(await isSoon()).toBe(1);
    await desk.rows(`update job_schedules set next_at = now() + interval '1 hour'`);
    expect(await apply()).toMatchObject({ requested: 1 });
    expect(await isSoon()).toBe(0);
  });
});
