import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The right of reply: whom the desk asked, how, when, by when an answer was wanted, and what came. */
export class ReplyRequests1763900000017 implements MigrationInterface {
  readonly name = 'ReplyRequests1763900000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reply_requests (
        id uuid constraint reply_requests_pk primary key,
        claim_id uuid not null constraint reply_requests_claim_fk references claims (id),
        source_id uuid not null constraint reply_requests_source_fk references sources (id),
        channel text not null,
        contact text,
        question text not null,
        language text not null,
        asked_at timestamptz not null,
        asked_by text not null,
        deadline timestamptz,
        outcome text,
        answer text,
        answer_language text,
        answered_at timestamptz,
        recorded_at timestamptz,
        recorded_by text,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        constraint reply_requests_channel_known check (channel in ('email', 'phone', 'letter', 'message', 'in_person', 'other')),
        constraint reply_requests_contact_given check (btrim(contact) <> '' and length(contact) <= 300),
        constraint reply_requests_question_given check (btrim(question) <> '' and length(question) <= 5000),
        constraint reply_requests_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint reply_requests_answer_language_is_tag check (answer_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint reply_requests_deadline_after_question check (deadline > asked_at),
        constraint reply_requests_outcome_known check (outcome in ('answered', 'declined', 'no_answer', 'not_reached')),
        constraint reply_requests_outcome_is_signed
          check ((outcome is null) = (recorded_at is null) and (outcome is null) = (recorded_by is null)),
        constraint reply_requests_answer_given
          check (outcome is distinct from 'answered' or (answer is not null and answered_at is not null)),
        constraint reply_requests_answer_has_language check ((answer is null) = (answer_language is null)),
        constraint reply_requests_answer_is_worded check (btrim(answer) <> '' and length(answer) <= 20000),
        constraint reply_requests_silence_has_no_answer
          check (coalesce(outcome in ('answered', 'declined'), false) or num_nonnulls(answer, answered_at) = 0),
        constraint reply_requests_answer_after_question check (answered_at >= asked_at),
        constraint reply_requests_silence_has_deadline check (outcome is distinct from 'no_answer' or deadline is not null)
      );
      create index reply_requests_by_claim on reply_requests (claim_id, asked_at);
      create index reply_requests_by_source on reply_requests (source_id);

      create function question_stays_as_it_was_put() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE'
           or (new.id, new.claim_id, new.source_id, new.channel, new.question, new.language, new.asked_at, new.asked_by)
             is distinct from
             (old.id, old.claim_id, old.source_id, old.channel, old.question, old.language, old.asked_at, old.asked_by) then
          raise exception 'reply request % stays as it was put', old.id
            using errcode = 'restrict_violation', constraint = 'reply_requests_stay_as_put';
        end if;
        return new;
      end
      $$;
      create trigger reply_requests_stay_as_put before update or delete on reply_requests
        for each row execute function question_stays_as_it_was_put();
      create trigger reply_requests_no_truncate before truncate on reply_requests
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reply_requests;
      drop function question_stays_as_it_was_put();
    `);
  }
}
