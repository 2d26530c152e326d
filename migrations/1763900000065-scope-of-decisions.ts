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

/** A key can be limited to deciding on rechecks, as to anything else. */
export class ScopeOfDecisions1763900000065 implements MigrationInterface {
  readonly name = 'ScopeOfDecisions1763900000065';

  async up(runner: QueryRunner): Promise<void> {
    const at = BEFORE.indexOf('rechecks.request') + 1;
    await runner.query(knowing(BEFORE.toSpliced(at, 0, 'rechecks.decide')));
  }

  async down(runner: QueryRunner): Promise<void> {
    // A key that was limited to this alone can do nothing any more: it is left with what everybody may do.
    await runner.query(`
      update api_keys set scopes = coalesce(nullif(array_remove(scopes, 'rechecks.decide'), '{}'), '{rechecks.read}')
        where 'rechecks.decide' = any(scopes)`);
    await runner.query(knowing(BEFORE));
  }
}

function knowing(scopes: readonly string[]): string {
  return `
    alter table api_keys drop constraint api_keys_scopes_known,
      add constraint api_keys_scopes_known check (scopes <@ array[${scopes.map((scope) => `'${scope}'`).join(', ')}])`;
}
