import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A site may say that a page is as it was when it last sent it. Such a capture points to the one that has its bytes. */
export class UnmodifiedPages1763900000071 implements MigrationInterface {
  readonly name = 'UnmodifiedPages1763900000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table captures
        add column not_modified_since uuid,
        add column page_record_id uuid,
        add column page_asked_at timestamptz,
        add constraint captures_of_bytes_unique unique (id, evidence_id, body_sha256),
        add constraint captures_not_modified_bytes_fk foreign key (not_modified_since, evidence_id, body_sha256)
          references captures (id, evidence_id, body_sha256),
        add constraint captures_not_modified_since_another check (not_modified_since <> id),
        add constraint captures_not_modified_was_said check (
          (not_modified_since is not null)
            = coalesce(outcome in ('ok', 'changed') and http_status = 304, false)),
        add constraint captures_page_record_has_time check ((page_record_id is null) = (page_asked_at is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table captures
        drop constraint captures_page_record_has_time,
        drop constraint captures_not_modified_was_said,
        drop constraint captures_not_modified_since_another,
        drop constraint captures_not_modified_bytes_fk,
        drop constraint captures_of_bytes_unique,
        drop column page_asked_at,
        drop column page_record_id,
        drop column not_modified_since;
    `);
  }
}
