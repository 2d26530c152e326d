import { createHash, randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BlobMissing } from '../../src/platform/blobs/blob.errors.js';
import { type BlobStore, TooManyBytes } from '../../src/platform/blobs/blob-store.js';
import { Blobs } from '../../src/platform/blobs/blobs.js';
import { openBlobStore } from '../../src/platform/blobs/open-blob-store.js';
import { type BlobFinding, type VerifyProgress, verifyBlobs } from '../../src/platform/blobs/verify-blobs.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { startS3Server, type S3Server } from '../support/s3-server.js';
import { Desk } from './support/desk.js';

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();
const TEXT = { mediaType: 'text/plain', atMost: 1_000 };

let desk: Desk;
let s3: S3Server;
let home: string;

beforeAll(async () => {
  [desk, s3, home] = await Promise.all([
    Desk.open(),
    startS3Server(),
    mkdtemp(join(tmpdir(), 'isnad-blobs-')),
  ]);
});

afterAll(async () => {
  await desk.close();
  await s3.close();
  await rm(home, { recursive: true, force: true });
});

async function bytesOf(readable: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readable) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function* pieces(...texts: string[]): Generator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

const from = (...texts: string[]): Readable => Readable.from(pieces(...texts));

function broken(): Readable {
  return Readable.from(
    (function* () {
      yield Buffer.from('a beginning');
      throw new Error('The line is dead');
    })(),
  );
}

async function allNames(store: BlobStore): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.names()) names.push(name);
  return names;
}

async function findings(
  store: BlobStore,
  onProgress?: (progress: VerifyProgress) => void,
): Promise<BlobFinding[]> {
  const found: BlobFinding[] = [];
  for await (const finding of verifyBlobs(desk.dataSource, store, onProgress)) found.push(finding);
  return found;
}

describe.each(['a folder', 'a bucket'])('a store in %s', (kind) => {
  let store: BlobStore;
  let blobs: Blobs;

  beforeAll(async () => {
    const environment = kind === 'a bucket' ? s3.environment : {};
    store = await openBlobStore(loadConfig({ ISNAD_DATA_DIR: join(home, randomUUID()), ...environment }));
    blobs = new Blobs(desk.dataSource, store);
  });

  it('gives back what was put in, under its hash', async () => {
    const stored = await blobs.store(from('one ', 'two ', 'عربي'), TEXT);
    expect(stored).toEqual({ sha256: sha256('one two عربي'), size: Buffer.byteLength('one two عربي') });
    expect((await bytesOf(await blobs.open(stored.sha256))).toString()).toBe('one two عربي');
    const [row] = await desk.rows('select size, media_type from blobs where sha256 = $1', [stored.sha256]);
    expect(row).toEqual({ size: String(stored.size), media_type: 'text/plain' });
  });

  it('keeps nothing at all, and keeps it well', async () => {
    const { sha256: empty } = await blobs.store(from(), TEXT);
    expect(await bytesOf(await blobs.open(empty))).toHaveLength(0);
  });

  it('keeps the same bytes once, also when they come twice at the same moment', async () => {
    const before = await allNames(store);
    const both = await Promise.all([1, 2].map(() => blobs.store(from('the same'), TEXT)));
    expect(both[0]).toEqual(both[1]);
    expect((await allNames(store)).length).toBe(before.length + 1);
    expect(await desk.count('blobs', 'sha256 = $1', [sha256('the same')])).toBe(1);
  });

  it('takes as many bytes as it is told, and not one more', async () => {
    const word = randomUUID();
    await blobs.store(from(word), { ...TEXT, atMost: word.length });
    const more = `${word}!`;
    const attempt = blobs.store(from(word, '!'), { ...TEXT, atMost: word.length });
    await expect(attempt).rejects.toThrow(TooManyBytes);
    expect(await desk.count('blobs', 'sha256 = $1', [sha256(more)])).toBe(0);
    await expect(store.open(sha256(more))).rejects.toThrow(BlobMissing);
  });

  it('keeps nothing, and no record, of bytes whose source fails', async () => {
    const [names, rows] = [await allNames(store), await desk.count('blobs')];
    await expect(blobs.store(broken(), TEXT)).rejects.toThrow('The line is dead');
    expect(await allNames(store)).toEqual(names);
    expect(await desk.count('blobs')).toBe(rows);
  });

  it('says of what it does not have that it is missing', async () => {
    await expect(store.open(sha256(randomUUID()))).rejects.toThrow(BlobMissing);
  });

  it('holds little in memory of what is large', async () => {
    const megabyte = Buffer.alloc(1_000_000, 'isnad');
    const many = function* (): Generator<Buffer> {
      for (let count = 0; count < 150; count += 1) yield megabyte;
    };
    const before = process.memoryUsage.rss();
    const { size, sha256: hash } = await blobs.store(Readable.from(many()), { ...TEXT, atMost: 1e9 });
    expect(size).toBe(150_000_000);
    const digest = createHash('sha256');
    for await (const chunk of await blobs.open(hash)) digest.update(chunk as Buffer);
    expect(digest.digest()).toEqual(hash);
    expect(process.memoryUsage.rss() - before).toBeLessThan(120_000_000);
  }, 30_000);
});

describe('a store in a folder', () => {
  it('lets nobody else read, and leaves nothing half-written where blobs lie', async () => {
    const dataDir = join(home, randomUUID());
    const store = await openBlobStore(loadConfig({ ISNAD_DATA_DIR: dataDir }));
    await store.put(from('secret'), 100);
    const name = sha256('secret').toString('hex');
    const folder = join(dataDir, 'blobs', name.slice(0, 2), name.slice(2, 4));
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    for (const path of [folder, join(dataDir, 'blobs'), join(dataDir, 'blobs', 'incoming')])
      expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(dataDir, 'blobs', 'incoming'))).toEqual([]);
  });

  it('leaves the directory of the data as passable as it was', async () => {
    const dataDir = await mkdtemp(join(home, 'data-'));
    await chmod(dataDir, 0o711);
    const store = await openBlobStore(loadConfig({ ISNAD_DATA_DIR: dataDir }));
    await store.put(from('x'), 100);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o711);
  });

  it('clears away what a process that died has left behind, and not what is under way', async () => {
    const dataDir = join(home, randomUUID());
    const config = loadConfig({ ISNAD_DATA_DIR: dataDir });
    await (await openBlobStore(config)).put(from('x'), 100);
    const incoming = join(dataDir, 'blobs', 'incoming');
    await writeFile(join(incoming, 'old'), 'half');
    await writeFile(join(incoming, 'new'), 'half');
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1_000);
    await utimes(join(incoming, 'old'), longAgo, longAgo);
    await openBlobStore(config);
    expect(await readdir(incoming)).toEqual(['new']);
  });
});

describe('verifying', () => {
  const run = promisify(execFile);
  let dataDir: string;
  let store: BlobStore;
  let placeOf: (text: string) => string;

  async function verify(): Promise<{ code: number; stdout: string; stderr: string }> {
    const environment = { ...process.env, DATABASE_URL: desk.url, ISNAD_DATA_DIR: dataDir };
    try {
      return {
        code: 0,
        ...(await run(process.execPath, ['dist/src/cli.js', 'blobs', 'verify'], {
          env: { ...environment, NODE_OPTIONS: '' },
        })),
      };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  beforeAll(async () => {
    await desk.rows('alter table blobs disable trigger user');
    await desk.rows('delete from blobs');
    dataDir = join(home, randomUUID());
    store = await openBlobStore(loadConfig({ ISNAD_DATA_DIR: dataDir }));
    const blobs = new Blobs(desk.dataSource, store);
    for (const text of ['good', 'altered', 'cut short', 'missing']) await blobs.store(from(text), TEXT);
    placeOf = (text) => {
      const name = sha256(text).toString('hex');
      return join(dataDir, 'blobs', name.slice(0, 2), name.slice(2, 4), name);
    };
  });

  it('finds nothing where nothing is wrong, says nothing in a pipe, and tells how far it is', async () => {
    const seen: VerifyProgress[] = [];
    expect(await findings(store, (progress) => seen.push(progress))).toEqual([]);
    expect(seen.at(-1)).toEqual({ checked: 4, total: 4, bytes: 27 });
    expect(await verify()).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('names what is missing, altered and unknown, and exits with 1', async () => {
    await writeFile(placeOf('altered'), 'Altered');
    await truncate(placeOf('cut short'), 3);
    await unlink(placeOf('missing'));
    await store.put(from('nobody knows me'), 100);
    await writeFile(join(dataDir, 'blobs', 'notes.txt'), 'left here by hand');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1_000);
    const strangers = [placeOf('nobody knows me'), join(dataDir, 'blobs', 'notes.txt')];
    for (const path of strangers) await utimes(path, longAgo, longAgo);
    // One that is being stored at this moment, whose record is about to be written.
    await store.put(from('just now'), 100);

    const found = await findings(store);
    expect(found.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(
      [
        `altered ${sha256('altered').toString('hex')}`,
        `altered ${sha256('cut short').toString('hex')}`,
        `missing ${sha256('missing').toString('hex')}`,
        ...strangers.map((path) => `unknown ${path}`),
      ].sort(),
    );
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      found.map(({ kind, name, detail }) => `${kind}\t${name}\t${detail}`).sort(),
    );
  });

  it('is content again when the bytes are stored again', async () => {
    const blobs = new Blobs(desk.dataSource, store);
    for (const text of ['altered', 'cut short', 'missing', 'nobody knows me'])
      await blobs.store(from(text), TEXT);
    await unlink(join(dataDir, 'blobs', 'notes.txt'));
    expect(await findings(store)).toEqual([]);
  });

  it('fails when the store cannot be asked, instead of calling everything missing', async () => {
    const gone = await startS3Server();
    const unreachable = await openBlobStore(loadConfig({ ISNAD_DATA_DIR: dataDir, ...gone.environment }));
    await gone.close();
    await expect(findings(unreachable)).rejects.toThrow(/ECONNREFUSED/);
  }, 20_000);

  it('goes through a bucket too', async () => {
    await desk.rows('delete from blobs');
    const bucket = await openBlobStore(
      loadConfig({
        ISNAD_DATA_DIR: dataDir,
        ...s3.environment,
        ISNAD_BLOBS: 's3://isnad-test/of/its/own',
      }),
    );
    await new Blobs(desk.dataSource, bucket).store(from('in a bucket'), TEXT);
    expect(await findings(bucket)).toEqual([]);
    await desk.rows('insert into blobs (sha256, size, media_type) values ($1, 4, $2)', [
      sha256('lost'),
      'text/plain',
    ]);
    expect(await findings(bucket)).toEqual([
      { kind: 'missing', name: sha256('lost').toString('hex'), detail: '4 bytes were stored' },
    ]);
  });
});
