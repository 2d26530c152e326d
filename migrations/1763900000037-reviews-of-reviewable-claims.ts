import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds are opened and reviews filed only while the claim is before its reviewers. */
export class ReviewsOfReviewableClaims1763900000037 implements MigrationInterface {
  readonly name = 'ReviewsOfReviewableClaims1763900000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function claim_takes_reviews() returns trigger language plpgsql as $$
      declare
        standing text;
      begin
        select status into standing from claims where id = new.claim_id for share;
        if standing not in ('open', 'in_review') then
          raise exception 'claim % is %, and takes no reviews', new.claim_id, standing
            using errcode = 'restrict_violation', constraint = tg_name;
        end if;
        return new;
      end
      $$;
      create trigger review_rounds_of_reviewable_claims before insert on review_rounds
        for each row execute function claim_takes_reviews();
      create trigger reviews_of_reviewable_claims before insert on reviews
        for each row execute function claim_takes_reviews();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger reviews_of_reviewable_claims on reviews;
      drop trigger review_rounds_of_reviewable_claims on review_rounds;
      drop function claim_takes_reviews();
    `);
  }
}
