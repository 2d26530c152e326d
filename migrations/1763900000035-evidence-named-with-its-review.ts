import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a review relies on is named in the transaction that files it. By the clock, a transaction that had begun before the
 * review was filed could still add to it.
 */
export class EvidenceNamedWithItsReview1763900000035 implements MigrationInterface {
  readonly name = 'EvidenceNamedWithItsReview1763900000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      namedUnless(
        'exists (select from reviews where id = new.review_id and xmin <> pg_current_xact_id()::xid)',
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(namedUnless('(select filed_at from reviews where id = new.review_id) < now()'));
  }
}

function namedUnless(isFiled: string): string {
  return `
    create or replace function review_evidence_is_named_with_it() returns trigger language plpgsql as $$
      begin
        if ${isFiled} then
          raise exception 'review % is filed, with the evidence that it relies on', new.review_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_only_as_filed';
        end if;
        if exists (select from evidence_links where id = new.link_id and removed_at is not null) then
          raise exception 'evidence link % was removed', new.link_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_still_linked';
        end if;
        return new;
      end
      $$;`;
}
