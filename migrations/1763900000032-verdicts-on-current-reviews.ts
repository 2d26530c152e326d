import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A verdict that names a round names the newest, and the claim stands where that round brought it. */
export class VerdictsOnCurrentReviews1763900000032 implements MigrationInterface {
  readonly name = 'VerdictsOnCurrentReviews1763900000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function verdict_rests_on_current_reviews() returns trigger language plpgsql as $$
      begin
        if (select status from claims where id = new.claim_id for share) not in ('reviewed', 'adjudication')
           or exists (select from review_rounds where claim_id = new.claim_id and round > new.round) then
          raise exception 'round % of claim % is not the one that counts', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_current_reviews';
        end if;
        return new;
      end
      $$;
      create trigger verdicts_rest_on_current_reviews before insert on verdicts
        for each row when (new.round is not null) execute function verdict_rests_on_current_reviews();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger verdicts_rest_on_current_reviews on verdicts;
      drop function verdict_rests_on_current_reviews();
    `);
  }
}
