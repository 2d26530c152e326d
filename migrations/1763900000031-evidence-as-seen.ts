import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A review keeps what the evidence was that it relies on, so that the publish gate can tell when another piece stands in its
 * place. Where a quote stands, and what a capture found, is no part of that: machines find it anew. Of what was relied on
 * before, nobody knows how it was seen.
 */
export class EvidenceAsSeen1763900000031 implements MigrationInterface {
  readonly name = 'EvidenceAsSeen1763900000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function evidence_as_linked(link uuid) returns jsonb stable language sql as $$
        select jsonb_build_object('stance', l.stance, 'quote', l.quote, 'title', e.title, 'url', e.url,
          'file', encode(e.file_sha256, 'hex'), 'tier', e.tier, 'derivedFrom', e.derived_from_id)
        from evidence_links l join evidence e on e.id = l.evidence_id where l.id = link
      $$;

      alter table review_evidence add column as_seen jsonb;

      create function review_evidence_is_seen() returns trigger language plpgsql as $$
      begin
        new.as_seen := evidence_as_linked(new.link_id);
        return new;
      end
      $$;
      create trigger review_evidence_as_seen before insert on review_evidence
        for each row execute function review_evidence_is_seen();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger review_evidence_as_seen on review_evidence;
      drop function review_evidence_is_seen();
      alter table review_evidence drop column as_seen;
      drop function evidence_as_linked(uuid);
    `);
  }
}
