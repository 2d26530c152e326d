import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimDirectory } from './owner-lock.js';
import { identityOf } from './processes.js';

describe('owning a directory', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'isnad-owner-'));
  });

  afterEach(async () => {
    await rm(directory, { recursive: true, force: true });
  });

  const leaveOwner = (pid: number, identity: string) =>
    writeFile(join(directory, 'owner'), JSON.stringify({ pid, identity }));

  it('is for one at a time, and names who has it', async () => {
    const first = await claimDirectory(directory);
    expect(first).toHaveProperty('release');
    expect(await claimDirectory(directory)).toEqual({ heldBy: process.pid });
  });

  it('is possible again after it was given back, and leaves no file behind', async () => {
    const first = await claimDirectory(directory);
    if ('release' in first) await first.release();
    expect(await readdir(directory)).toEqual([]);
    expect(await claimDirectory(directory)).toHaveProperty('release');
  });

  it('is given to one of many who ask at once', async () => {
    await leaveOwner(deadPid(), 'long ago');
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimDirectory(directory)));
    expect(claims.filter((claim) => 'release' in claim)).toHaveLength(1);
  });

  it('passes on from an owner that has died', async () => {
    await leaveOwner(deadPid(), 'long ago');
    expect(await claimDirectory(directory)).toHaveProperty('release');
  });

  it('passes on from an owner whose process id another process has now', async () => {
    await leaveOwner(process.pid, 'started at another time');
    expect(await claimDirectory(directory)).toHaveProperty('release');
  });

  it('does not pass on from an owner that is alive', async () => {
    await leaveOwner(process.ppid, identityOf(process.ppid) ?? '');
    expect(await claimDirectory(directory)).toEqual({ heldBy: process.ppid });
  });

  it('passes on from an owner whose file was cut short by a power failure', async () => {
    await writeFile(join(directory, 'owner'), '{"pid": 12');
    expect(await claimDirectory(directory)).toHaveProperty('release');
  });
});

function deadPid(): number {
  return spawnSync('/bin/sh', ['-c', 'exit 0']).pid;
}
