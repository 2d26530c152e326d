import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles, and the fixed text of each that claims point into. */
export class Documents1763900000007 implements MigrationInterface {
  readonly name = 'Documents1763900000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table documents (
        id uuid constraint documents_pk primary key,
        external_key text constraint documents_external_key_unique unique,
        title text not null,
        language text not null,
        url text,
        publisher_id uuid constraint documents_publisher_fk references sources (id),
        published_at timestamptz,
        created_at timestamptz not null default now(),
        constraint documents_title_given check (btrim(title) <> '' and length(title) <= 1000),
        constraint documents_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint documents_url_is_web check (url ~ '^https?://')
      );
      create index documents_by_publisher on documents (publisher_id);

      create table document_snapshots (
        id uuid constraint document_snapshots_pk primary key,
        document_id uuid not null constraint document_snapshots_document_fk references documents (id),
        sha256 bytea not null,
        text text not null,
        captured_at timestamptz not null default now(),
        constraint document_snapshots_text_given check (length(text) between 1 and 1000000),
        constraint document_snapshots_hash_is_of_text check (sha256 = sha256(convert_to(text, 'UTF8'))),
        constraint document_snapshots_same_text_once unique (document_id, sha256)
      );
      create trigger document_snapshots_append_only before update or delete on document_snapshots
        for each row execute function refuse_change();
      create trigger document_snapshots_no_truncate before truncate on document_snapshots
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table document_snapshots;
      drop table documents;
    `);
  }
}
