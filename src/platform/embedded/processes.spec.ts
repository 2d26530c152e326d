import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { commandLineOf, identityOf, stopProcess } from './processes.js';

async function run(script: string) {
  const child = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  // The script says when it is set up.
  await once(child.stdout, 'data');
  return { pid: child.pid ?? 0, ended: once(child, 'exit') };
}

describe('a process', () => {
  it('keeps its identity while it runs and has none afterwards', async () => {
    const { pid, ended } = await run('echo up; exec sleep 60');
    const identity = identityOf(pid);
    expect(identity).not.toBeNull();
    expect(identityOf(pid)).toBe(identity);
    expect(commandLineOf(pid)).toContain('sleep 60');
    expect(await stopProcess(pid, [['SIGTERM', 5_000]])).toBe(true);
    await ended;
    expect(identityOf(pid)).toBeNull();
    expect(commandLineOf(pid)).toBeNull();
  });

  it('is made to stop when it does not listen', async () => {
    const { pid, ended } = await run("trap '' TERM; echo up; while :; do sleep 1; done");
    const steps = [
      ['SIGTERM', 100],
      ['SIGKILL', 5_000],
    ] as const;
    expect(await stopProcess(pid, steps)).toBe(true);
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  it('is said to be still there when it outlives every step', async () => {
    const { pid, ended } = await run("trap '' TERM; echo up; while :; do sleep 1; done");
    expect(await stopProcess(pid, [['SIGTERM', 50]])).toBe(false);
    await stopProcess(pid, [['SIGKILL', 5_000]]);
    await ended;
  });
});
