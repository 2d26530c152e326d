import type { Client } from 'pg';
import { newId } from '../../../src/platform/database/new-id.js';
import { add } from './valid-rows.js';

type Attempt = (client: Client) => Promise<unknown>;

/** What must not be possible, the constraint or trigger that stands in the way, and an attempt. */
export type Case = readonly [title: string, refusedBy: string, attempt: Attempt];

export const adding =
  (table: string, changes: Record<string, unknown>): Attempt =>
  (client) =>
    add(client, table, changes);

export const running =
  (...statements: string[]): Attempt =>
  async (client) => {
    for (const statement of statements) await client.query(statement);
  };

/** An id that no record has. */
export const NOBODY = newId();

export const LONG = (length: number): string => 'x'.repeat(length);
