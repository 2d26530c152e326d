import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bears on claims. Stance belongs to the link, so that one piece of evidence may support one claim and refute another. */
export class EvidenceAndLinks1763900000009 implements MigrationInterface {
  readonly name = 'EvidenceAndLinks1763900000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence (
        id uuid constraint evidence_pk primary key,
        title text not null,
        url text,
        tier text not null,
        secondary_reason text,
        language text not null,
        publisher_id uuid constraint evidence_publisher_fk references sources (id),
        published_at timestamptz,
        created_at timestamptz not null default now(),
        constraint evidence_title_given check (btrim(title) <> '' and length(title) <= 1000),
        constraint evidence_url_is_web check (url ~ '^https?://'),
        constraint evidence_tier_known check (tier in ('primary', 'secondary')),
        constraint evidence_reason_only_for_secondary check (secondary_reason is null or tier = 'secondary'),
        constraint evidence_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
      );
      create index evidence_by_publisher on evidence (publisher_id);

      create table evidence_links (
        id uuid constraint evidence_links_pk primary key,
        claim_id uuid not null constraint evidence_links_claim_fk references claims (id),
        evidence_id uuid not null constraint evidence_links_evidence_fk references evidence (id),
        stance text not null,
        quote text,
        locator text,
        note text,
        added_by text not null,
        added_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by text,
        constraint evidence_links_stance_known check (stance in ('supports', 'refutes', 'contextual')),
        constraint evidence_links_removal_is_signed check ((removed_at is null) = (removed_by is null))
      );
      create unique index evidence_links_one_stance_per_claim on evidence_links (claim_id, evidence_id) where removed_at is null;
      create index evidence_links_by_evidence on evidence_links (evidence_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table evidence_links;
      drop table evidence;
    `);
  }
}
