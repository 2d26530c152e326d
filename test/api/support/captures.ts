import { capture } from '../../integration/support/captures.js';
import { anchorQuotes } from '../../../src/evidence/anchor-quotes.js';
import type { TestApp } from '../../support/test-app.js';

/** Stores what a look at the page of a piece of evidence saw, as the job that looks does in the end. */
export async function seen({ dataSource }: TestApp, evidenceId: string, text: string): Promise<string> {
  return dataSource.transaction(async (manager) => {
    const rows = <T extends object>(sql: string, values?: unknown[]): Promise<T[]> =>
      manager.query<T[]>(sql, values);
    const id = await capture({ rows }, evidenceId, text);
    await anchorQuotes(manager, id);
    return id;
  });
}
