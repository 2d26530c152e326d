import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { BlobMissing } from './blob.errors.js';
import type { BlobStore, StoredName } from './blob-store.js';

/** What is wrong in a store, named so that it can be found there. */
export interface BlobFinding {
  kind: 'missing' | 'altered' | 'unknown';
  name: string;
  detail: string;
}

export interface VerifyProgress {
  checked: number;
  total: number;
  bytes: number;
}

interface Row {
  sha256: Buffer;
  size: string;
}

const BATCH = 500;

/** Milliseconds within which bytes may lie in the store before the database knows them. */
const GRACE = 60 * 60 * 1_000;

/**
 * Reads every blob that the database knows and hashes it again, then looks for what the database does not know. Holds one
 * batch of names in memory, however many there are.
 *
 * @param onProgress is called after each blob
 */
export async function* verifyBlobs(
  dataSource: DataSource,
  store: BlobStore,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): AsyncGenerator<BlobFinding> {
  const [{ total }] = await dataSource.query<[{ total: number }]>(
    'select count(*)::integer as total from blobs',
  );
  let checked = 0;
  let bytes = 0;
  for await (const row of knownBlobs(dataSource)) {
    const finding = await check(store, row);
    if (finding) yield finding;
    checked += 1;
    bytes += Number(row.size);
    onProgress({ checked, total, bytes });
  }
  yield* unknownNames(dataSource, store);
}

async function* knownBlobs(dataSource: DataSource): AsyncGenerator<Row> {
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await dataSource.query<Row[]>(
      `select sha256, size from blobs where sha256 > $1 order by sha256 limit ${BATCH}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.sha256;
  }
}

async function check(store: BlobStore, { sha256, size }: Row): Promise<BlobFinding | null> {
  const name = sha256.toString('hex');
  const hash = createHash('sha256');
  let found = 0;
  try {
    for await (const chunk of (await store.open(sha256)) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      found += chunk.byteLength;
    }
  } catch (error) {
    if (!(error instanceof BlobMissing)) throw error;
    return { kind: 'missing', name, detail: `${size} bytes were stored` };
  }
  const now = hash.digest();
  if (now.equals(sha256)) return null;
  const detail = `${size} bytes were stored; now there are ${found}, with the hash ${now.toString('hex')}`;
  return { kind: 'altered', name, detail };
}

async function* unknownNames(dataSource: DataSource, store: BlobStore): AsyncGenerator<BlobFinding> {
  const settled = Date.now() - GRACE;
  let batch: StoredName[] = [];
  for await (const stored of store.names()) {
    if (stored.changedAt.getTime() > settled) continue;
    batch.push(stored);
    if (batch.length < BATCH) continue;
    yield* unknownAmong(dataSource, batch);
    batch = [];
  }
  yield* unknownAmong(dataSource, batch);
}

async function* unknownAmong(dataSource: DataSource, batch: StoredName[]): AsyncGenerator<BlobFinding> {
  const hashes = batch.flatMap(({ sha256 }) => sha256 ?? []);
  const rows = await dataSource.query<Pick<Row, 'sha256'>[]>(
    'select sha256 from blobs where sha256 = any($1)',
    [hashes],
  );
  const known = new Set(rows.map(({ sha256 }) => sha256.toString('hex')));
  for (const { name, sha256 } of batch) {
    if (sha256 === null) yield { kind: 'unknown', name, detail: 'not a name of ours' };
    else if (!known.has(sha256.toString('hex')))
      yield { kind: 'unknown', name, detail: 'no record points to it' };
  }
}
