import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { CLAIM_MOVES, type ClaimMove, destinationOf } from '../../src/claims/claim-state.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../src/claims/claim.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { refusalOf } from './support/desk.js';
import { fill } from './support/fill.js';
import { IDS } from './support/valid-ids.js';
import { add } from './support/valid-rows.js';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await fill(client);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

beforeEach(async () => {
  await client.query('begin');
});

afterEach(async () => {
  await client.query('rollback');
});

const reasonIn = (status: ClaimStatus) => (status === 'not_checkable' ? 'R' : null);

/** A claim as it stands in a status; an archived one comes from `archivedFrom`. */
async function claimIn(status: ClaimStatus, archivedFrom: ClaimStatus | null): Promise<string> {
  const id = newId();
  await add(client, 'claims', {
    id,
    status,
    archived_from: archivedFrom,
    not_checkable_reason: reasonIn(archivedFrom ?? status),
  });
  await add(client, 'attributions', { claim_id: id, position: 0, source_id: IDS.source });
  return id;
}

/** Whether the database lets a claim go there. Everything else that the new status demands is given. */
async function isTaken(id: string, from: ClaimStatus, to: ClaimStatus): Promise<boolean> {
  await client.query('savepoint tried');
  const attempt = client.query(
    'update claims set status = $2, archived_from = $3, not_checkable_reason = $4 where id = $1',
    [id, to, to === 'archived' ? from : null, reasonIn(to === 'archived' ? from : to)],
  );
  const refused = await refusalOf(attempt).catch((error: unknown) => {
    if ((error as Error).message === 'The database accepted it.') return null;
    throw error;
  });
  await client.query('rollback to tried');
  if (refused !== null) expect(['claims_status_moves', 'claims_archived_from_known']).toContain(refused);
  return refused === null;
}

describe('the moves of a claim', () => {
  const standings = CLAIM_STATUSES.flatMap((status): [ClaimStatus, ClaimStatus | null][] =>
    status === 'archived'
      ? CLAIM_MOVES.archive.from.map((archivedFrom) => [status, archivedFrom])
      : [[status, null]],
  );

  it.each(standings)(
    'are to the database what they are to the code: from %s (%s)',
    async (status, archivedFrom) => {
      const id = await claimIn(status, archivedFrom);
      const declared = (Object.keys(CLAIM_MOVES) as ClaimMove[])
        .map((move) => destinationOf(move, { status, archivedFrom }))
        .filter((destination) => destination !== null);
      const taken: ClaimStatus[] = [];
      for (const other of CLAIM_STATUSES) {
        if (other !== status && (await isTaken(id, status, other))) taken.push(other);
      }
      expect(taken.sort()).toEqual([...new Set(declared)].sort());
    },
  );
});

describe('the revision of a claim', () => {
  const revision = async () => {
    const { rows } = await client.query<{ revision: number }>('select revision from claims where id = $1', [
      IDS.thirdClaim,
    ]);
    return rows[0]!.revision;
  };

  it.each([
    ['its topic', `topic = 'T'`],
    ['the day of the event', `event_date = '2024-04-13'`],
    ['when it was said', `claimed_at = now()`],
    ['its reach', 'reach = 1'],
    ['its harm', 'harm = 1'],
    ['its status', `status = 'in_review'`],
  ])('counts a change of %s', async (_, changes) => {
    await client.query(`update claims set ${changes} where id = $1`, [IDS.thirdClaim]);
    expect(await revision()).toBe(2);
  });

  it('counts neither a change to the same nor what the engine keeps', async () => {
    await client.query(
      `update claims set text = text, status = status, contradiction_keys = '{k}', keys_version = 9 where id = $1`,
      [IDS.thirdClaim],
    );
    expect(await revision()).toBe(1);
  });
});
