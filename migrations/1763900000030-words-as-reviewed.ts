import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was reviewed stays what it was while the reviews count, and what was judged while the verdict stands. Reviews count
 * from the first one of a round, sealed as it may be, until the claim is reopened.
 */
export class WordsAsReviewed1763900000030 implements MigrationInterface {
  readonly name = 'WordsAsReviewed1763900000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function claim_text_is_judged() returns trigger language plpgsql as $$
      declare
        last_kind text;
      begin
        if (new.text, new.language, new.claimed_at, new.event_date)
           is not distinct from (old.text, old.language, old.claimed_at, old.event_date) then
          return new;
        end if;
        select kind into last_kind from verdicts where claim_id = old.id order by version desc limit 1;
        if last_kind is not null and (new.text, new.language) is distinct from (old.text, old.language) then
          raise exception 'claim % has a verdict on its present words', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_words';
        end if;
        if last_kind <> 'retraction' then
          raise exception 'claim % has a verdict that stands, on its present dates', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_dates';
        end if;
        if exists (select from review_rounds o
                   where o.claim_id = old.id and o.round = (select max(round) from review_rounds where claim_id = old.id)
                     and (o.unsealed_at is null or coalesce(old.archived_from, old.status) in ('adjudication', 'reviewed'))
                     and exists (select from reviews f where f.claim_id = o.claim_id and f.round = o.round)) then
          raise exception 'claim % is reviewed as it is', old.id
            using errcode = 'restrict_violation', constraint = 'claims_stay_as_reviewed';
        end if;
        return new;
      end
      $$;
      drop trigger claims_keep_their_judged_words on claims;
      create trigger claims_keep_their_judged_words before update of text, language, claimed_at, event_date on claims
        for each row execute function claim_text_is_judged();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function claim_text_is_judged() returns trigger language plpgsql as $$
      begin
        if new.text is distinct from old.text and exists (select from verdicts where claim_id = old.id) then
          raise exception 'claim % has a verdict on its present words', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_words';
        end if;
        return new;
      end
      $$;
      drop trigger claims_keep_their_judged_words on claims;
      create trigger claims_keep_their_judged_words before update of text on claims
        for each row execute function claim_text_is_judged();
    `);
  }
}
