import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people have begun to write and not yet filed. It is theirs alone, so it leaves no audit event. Revisions come
 * from one sequence: a draft that was discarded and begun again never has a revision that somebody has seen before.
 */
export class Drafts1763900000023 implements MigrationInterface {
  readonly name = 'Drafts1763900000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence draft_revisions;
      create table drafts (
        owner_id uuid constraint drafts_owner_fk references users (id),
        kind text,
        subject uuid,
        content jsonb not null,
        revision bigint not null,
        updated_at timestamptz not null default now(),
        constraint drafts_pk primary key (owner_id, kind, subject),
        constraint drafts_kind_known check (kind in ('review', 'verdict', 'evidence', 'reply', 'adjudication', 'correction', 'retraction', 'decision', 'recheck', 'claim', 'source')),
        constraint drafts_content_is_a_form check (jsonb_typeof(content) = 'object'),
        constraint drafts_content_bounded check (octet_length(content::text) <= 100000)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table drafts;
      drop sequence draft_revisions;
    `);
  }
}
