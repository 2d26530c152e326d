import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A site may put us off for longer than a capture waits. That is a reason of its own. */
export class PagesPutOff1763900000072 implements MigrationInterface {
  readonly name = 'PagesPutOff1763900000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table captures
        drop constraint captures_reason_known,
        add constraint captures_reason_known check (reason in (
          'fetching_off', 'url_invalid', 'scheme_refused', 'credentials_refused', 'port_refused', 'address_refused',
          'name_unknown', 'lookup_failed', 'no_connection', 'tls_failed', 'timed_out', 'cut_off', 'answer_broken',
          'headers_too_large', 'body_too_large', 'too_many_redirects', 'put_off', 'http_status', 'not_finished'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table captures
        drop constraint captures_reason_known,
        add constraint captures_reason_known check (reason in (
          'fetching_off', 'url_invalid', 'scheme_refused', 'credentials_refused', 'port_refused', 'address_refused',
          'name_unknown', 'lookup_failed', 'no_connection', 'tls_failed', 'timed_out', 'cut_off', 'answer_broken',
          'headers_too_large', 'body_too_large', 'too_many_redirects', 'http_status', 'not_finished'));
    `);
  }
}
