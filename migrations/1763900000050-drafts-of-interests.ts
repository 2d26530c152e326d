import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The form in which an interest is declared keeps what is typed into it, too. */
export class DraftsOfInterests1763900000050 implements MigrationInterface {
  readonly name = 'DraftsOfInterests1763900000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table drafts
        drop constraint drafts_kind_known,
        add constraint drafts_kind_known check (kind in ('review', 'verdict', 'evidence', 'reply', 'adjudication', 'correction', 'retraction', 'decision', 'recheck', 'claim', 'source', 'interest'));
    `);
  }

  /** Drafts of a form that keeps none by then would be found by nobody. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from drafts where kind = 'interest';
      alter table drafts
        drop constraint drafts_kind_known,
        add constraint drafts_kind_known check (kind in ('review', 'verdict', 'evidence', 'reply', 'adjudication', 'correction', 'retraction', 'decision', 'recheck', 'claim', 'source'));
    `);
  }
}
