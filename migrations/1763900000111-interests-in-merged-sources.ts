import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL: what the interest `i` bears on: the claim, or a source of its chain, under whichever of its records. */
const BEARS_ON_CLAIM = `(i.claim_id = claim or standing_source(i.source_id) in (
            select standing_source(a.source_id) from attributions a where a.claim_id = claim))`;

const BORE_ON_CLAIM = `(i.claim_id = claim or i.source_id in (select a.source_id from attributions a where a.claim_id = claim))`;

/** An interest in a source bars from the claims of every record that was merged with it. */
export class InterestsInMergedSources1763900000111 implements MigrationInterface {
  readonly name = 'InterestsInMergedSources1763900000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function standing_source(source uuid) returns uuid stable language sql as $$
        select coalesce(s.merged_into_id, s.id) from sources s where s.id = source
      $$;
      ${functionsWith(BEARS_ON_CLAIM)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${functionsWith(BORE_ON_CLAIM)}
      drop function standing_source(uuid);
    `);
  }
}

function functionsWith(bears: string): string {
  return `
      create or replace function has_interest(person uuid, claim uuid) returns boolean stable language sql as $$
        select exists (select from interests i where i.user_id = person and i.withdrawn_at is null
          and ${bears})
      $$;
      create or replace function withdrew_interest(person uuid, claim uuid, in_round integer) returns boolean stable language sql as $$
        select exists (select from interests i where i.user_id = person
          and ${bears}
          and i.withdrawn_at > coalesce(
            (select o.unsealed_at from review_rounds o where o.claim_id = claim and o.round = in_round - 1),
            (select c.created_at from claims c where c.id = claim)))
      $$;`;
}
