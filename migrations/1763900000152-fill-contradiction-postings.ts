import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Posts the claims that were there before `contradiction_postings`. People go on working meanwhile: the triggers are there
 * already, and a batch is committed on its own, so that nobody who corrects a claim waits for more than one.
 */
export class FillContradictionPostings1763900000152 implements MigrationInterface {
  readonly name = 'FillContradictionPostings1763900000152';
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (let after: string | null = null; ;) {
      // A claim that is being changed is waited for, and none is changed meanwhile: its trigger would not see what is posted
      // here, and what is posted of its old words would stay.
      const [last] = (await runner.query(
        `with batch as materialized (
           select id, status, event_date, contradiction_keys from claims
           where $1::uuid is null or id > $1 order by id limit 1000 for share),
         posted as (
           insert into contradiction_postings (key, event_date, claim_id)
           select distinct given.key, coalesce(event_date, 'infinity'), id from batch, unnest(contradiction_keys) given(key)
           where status <> 'archived' order by 1, 2, 3
           on conflict do nothing)
         select id from batch order by id desc limit 1`,
        [after],
      )) as { id: string }[];
      if (!last) break;
      after = last.id;
    }
    // A run that was cut off after this is made again.
    await runner.query('drop index if exists claims_contradiction_keys');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index if not exists claims_contradiction_keys on claims using gin (contradiction_keys)',
    );
  }
}
