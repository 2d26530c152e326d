import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  'sources.read',
  'sources.write',
  'documents.read',
  'documents.write',
  'claims.read',
  'claims.write',
  'evidence.read',
  'evidence.read_withheld',
  'claims.take',
  'claims.assign',
  'claims.move',
  'claims.close',
  'claims.bulk',
  'queue.read',
  'evidence.write',
  'files.write',
  'captures.read',
  'captures.request',
  'reviews.read',
  'reviews.file',
  'reviews.adjudicate',
  'interests.declare',
  'scales.define',
  'replies.read',
  'replies.write',
  'verdicts.publish',
  'verdicts.correct',
  'verdicts.retract',
  'contradictions.read',
  'contradictions.suggest',
  'contradictions.decide',
  'rechecks.read',
  'rechecks.request',
  'drafts.write',
  'history.read',
  'desk.read',
  'reports.read',
  'settings.read',
  'settings.change',
  'accounts.manage',
];

const NEW = [
  'rechecks.decide',
  'rechecks.hooks',
  'jobs.read',
  'jobs.manage',
  'metrics.read',
  'sources.merge',
];
/** A key can be limited to each of these, as to anything else. */
export class Scopes1763900000099 implements MigrationInterface {
  readonly name = 'Scopes1763900000099';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(knowing([...BEFORE, ...NEW]));
  }

  async down(runner: QueryRunner): Promise<void> {
    // A key that was limited to these alone can do nothing any more: it is left with what everybody may do.
    await runner.query(
      `update api_keys set scopes = coalesce(nullif(kept.scopes, '{}'), '{rechecks.read}')
       from (select id, array(select scope from unnest(scopes) scope where scope <> all($1)) as scopes
         from api_keys) kept
       where kept.id = api_keys.id and api_keys.scopes && $1`,
      [NEW],
    );
    await runner.query(knowing(BEFORE));
  }
}

function knowing(scopes: readonly string[]): string {
  return `
    alter table api_keys drop constraint api_keys_scopes_known,
      add constraint api_keys_scopes_known check (scopes <@ array[${scopes.map((scope) => `'${scope}'`).join(', ')}])`;
}
