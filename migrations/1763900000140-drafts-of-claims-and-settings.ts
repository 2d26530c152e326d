import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  'review',
  'verdict',
  'evidence',
  'reply',
  'adjudication',
  'correction',
  'retraction',
  'decision',
  'recheck',
  'claim',
  'source',
  'interest',
  'merge',
  'withdrawal',
];
const NEW = ['new_claim', 'setting'];

/** The forms that make a claim of a passage, and that decide a setting, keep what is typed into them, too. */
export class DraftsOfClaimsAndSettings1763900000140 implements MigrationInterface {
  readonly name = 'DraftsOfClaimsAndSettings1763900000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(knowing([...BEFORE, ...NEW]));
  }

  /** Drafts of a form that keeps none by then would be found by nobody. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from drafts where kind = any($1)', [NEW]);
    await runner.query(knowing(BEFORE));
  }
}

function knowing(kinds: readonly string[]): string {
  return `
    alter table drafts drop constraint drafts_kind_known,
      add constraint drafts_kind_known check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;
}
