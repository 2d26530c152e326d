import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key can be limited to looking at how the work in the background goes. */
export class ScopeOfJobs1763900000073 implements MigrationInterface {
  readonly name = 'ScopeOfJobs1763900000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table api_keys
        drop constraint api_keys_scopes_known,
        add constraint api_keys_scopes_known check (scopes <@ array[
          'sources.read', 'sources.write', 'documents.read', 'documents.write', 'claims.read', 'claims.write',
          'evidence.read', 'evidence.read_withheld', 'claims.take', 'claims.assign', 'claims.move', 'claims.close',
          'claims.bulk', 'queue.read', 'evidence.write', 'files.write', 'captures.read', 'captures.request',
          'reviews.read', 'reviews.file', 'reviews.adjudicate', 'interests.declare', 'scales.define', 'replies.read',
          'replies.write', 'verdicts.publish', 'verdicts.correct', 'verdicts.retract', 'contradictions.read',
          'contradictions.suggest', 'contradictions.decide', 'rechecks.read', 'rechecks.request', 'drafts.write',
          'history.read', 'desk.read', 'jobs.read', 'reports.read', 'settings.read', 'settings.change',
          'accounts.manage']);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table api_keys
        drop constraint api_keys_scopes_known,
        add constraint api_keys_scopes_known check (scopes <@ array[
          'sources.read', 'sources.write', 'documents.read', 'documents.write', 'claims.read', 'claims.write',
          'evidence.read', 'evidence.read_withheld', 'claims.take', 'claims.assign', 'claims.move', 'claims.close',
          'claims.bulk', 'queue.read', 'evidence.write', 'files.write', 'captures.read', 'captures.request',
          'reviews.read', 'reviews.file', 'reviews.adjudicate', 'interests.declare', 'scales.define', 'replies.read',
          'replies.write', 'verdicts.publish', 'verdicts.correct', 'verdicts.retract', 'contradictions.read',
          'contradictions.suggest', 'contradictions.decide', 'rechecks.read', 'rechecks.request', 'drafts.write',
          'history.read', 'desk.read', 'reports.read', 'settings.read', 'settings.change', 'accounts.manage']);
    `);
  }
}
