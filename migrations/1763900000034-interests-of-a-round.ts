import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Withdrawing an interest does not make its owner impartial at once: it bars from the round of reviews that was going on
 * or came next, in every claim that it bears on. A round goes on from the end of the one before, or from the entry of the
 * claim.
 */
export class InterestsOfARound1763900000034 implements MigrationInterface {
  readonly name = 'InterestsOfARound1763900000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function withdrew_interest(person uuid, claim uuid, in_round integer) returns boolean stable language sql as $$
        select exists (select from interests i where i.user_id = person
          and (i.claim_id = claim or i.source_id in (select a.source_id from attributions a where a.claim_id = claim))
          and i.withdrawn_at > coalesce(
            (select o.unsealed_at from review_rounds o where o.claim_id = claim and o.round = in_round - 1),
            (select c.created_at from claims c where c.id = claim)))
      $$;

      create function judge_withdrew_no_interest() returns trigger language plpgsql as $$
      declare
        judge uuid := case tg_table_name when 'reviews' then to_jsonb(new) ->> 'reviewer_id' else to_jsonb(new) ->> 'adjudicator_id' end;
      begin
        if withdrew_interest(judge, new.claim_id, new.round) then
          raise exception 'user % withdrew an interest in claim % during round %', judge, new.claim_id, new.round
            using errcode = 'restrict_violation', constraint = 'reviews_without_withdrawn_interest';
        end if;
        return new;
      end
      $$;
      create trigger reviews_without_withdrawn_interest before insert on reviews
        for each row execute function judge_withdrew_no_interest();
      create trigger adjudications_without_withdrawn_interest before insert on adjudications
        for each row execute function judge_withdrew_no_interest();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger adjudications_without_withdrawn_interest on adjudications;
      drop trigger reviews_without_withdrawn_interest on reviews;
      drop function judge_withdrew_no_interest();
      drop function withdrew_interest(uuid, uuid, integer);
    `);
  }
}
