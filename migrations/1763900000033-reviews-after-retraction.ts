import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A retraction takes the reviews with it: the next verdict that names a round names one that was over only afterwards. */
export class ReviewsAfterRetraction1763900000033 implements MigrationInterface {
  readonly name = 'ReviewsAfterRetraction1763900000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function verdict_rests_on_reviews_after_retraction() returns trigger language plpgsql as $$
      begin
        if exists (select from verdicts v join review_rounds o on o.claim_id = v.claim_id and o.round = new.round
                   where v.claim_id = new.claim_id and v.kind = 'retraction' and v.published_at >= o.unsealed_at) then
          raise exception 'a verdict on claim % was retracted after its round % was over', new.claim_id, new.round
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_reviews_after_retraction';
        end if;
        return new;
      end
      $$;
      create trigger verdicts_rest_on_reviews_after_retraction before insert on verdicts
        for each row when (new.round is not null) execute function verdict_rests_on_reviews_after_retraction();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger verdicts_rest_on_reviews_after_retraction on verdicts;
      drop function verdict_rests_on_reviews_after_retraction();
    `);
  }
}
