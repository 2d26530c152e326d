import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A verdict that names a round gives the rating that it came to, unless it says that the desk does not demand that. */
export class VerdictsTakeTheSettledRating1763900000036 implements MigrationInterface {
  readonly name = 'VerdictsTakeTheSettledRating1763900000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function verdict_takes_the_settled_rating() returns trigger language plpgsql as $$
      declare
        settled uuid;
      begin
        if new.gate @> '[{"code": "ratings_settled", "isRequired": false}]' then
          return new;
        end if;
        select coalesce((select rating_id from adjudications where claim_id = new.claim_id and round = new.round),
                        case when count(distinct rating_id) = 1 then (array_agg(rating_id))[1] end)
        into settled from reviews where claim_id = new.claim_id and round = new.round;
        if new.rating_id is distinct from settled then
          raise exception 'round % of claim % did not come to the rating %', new.round, new.claim_id, new.rating_id
            using errcode = 'restrict_violation', constraint = 'verdicts_take_the_settled_rating';
        end if;
        return new;
      end
      $$;
      create trigger verdicts_take_the_settled_rating before insert on verdicts
        for each row when (new.round is not null) execute function verdict_takes_the_settled_rating();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger verdicts_take_the_settled_rating on verdicts;
      drop function verdict_takes_the_settled_rating();
    `);
  }
}
