import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims of one batch: small enough that nobody who restores one of them waits long. */
const BATCH = 1_000;

/**
 * Takes claims out of `match_postings` that were archived before. People go on working meanwhile: the trigger is there already,
 * and a batch is committed on its own. It may be cut off and made again.
 */
export class UnpostArchivedClaims1763900000162 implements MigrationInterface {
  readonly name = 'UnpostArchivedClaims1763900000162';
  readonly transaction = false;

  up(runner: QueryRunner): Promise<void> {
    return inBatches(runner, 'unpost_match_entries', 'is_posted');
  }

  /** Before this, archived claims were posted as all others. */
  down(runner: QueryRunner): Promise<void> {
    return inBatches(runner, 'post_match_entries', 'not is_posted');
  }
}

/** A claim that is being archived or restored is waited for, and none is meanwhile: the trigger would find it half done. */
async function inBatches(runner: QueryRunner, change: string, wanted: string): Promise<void> {
  for (let after: string | null = null; ;) {
    const [batch] = (await runner.query(
      `with batch as materialized (
         select id from claims c where status = 'archived' and ($1::uuid is null or id > $1)
           and exists (select from match_entries where claim_id = c.id and ${wanted})
         order by id limit ${BATCH.toString()} for share)
       select max(id::text) as last, ${change}(array_agg(id)) from batch having count(*) > 0`,
      [after],
    )) as { last: string }[];
    if (!batch) return;
    after = batch.last;
    await runner.query('select count_match_changes(0)');
  }
}
