import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { waitUntil } from '../support/wait-until.js';
import { Installation } from './support/installation.js';

jest.setTimeout(150_000);

const run = promisify(execFile);

let installation: Installation;

beforeAll(async () => {
  installation = await Installation.create();
});
afterAll(async () => {
  await installation.remove();
});

describe('where nobody reads what is printed any more', () => {
  it('a process goes on serving, at rest, and can be stopped', async () => {
    const isnad = installation.start();
    const address = await isnad.ready();
    isnad.stopReading();
    const runningRedis = () =>
      installation.children().filter(({ command }) => command.includes('redis.conf'));
    const [redis] = runningRedis();
    process.kill(redis!.pid, 'SIGKILL');
    // Whatever is said of this is said to nobody. The health is not asked: a question that gets to Redis in its last
    // moment is answered by the one that follows it, so nobody may ever hear that it was gone.
    await waitUntil('Redis runs again', () => runningRedis().find(({ pid }) => pid !== redis!.pid));
    const isAtRest = async (): Promise<true> => {
      const before = isnad.secondsUsed;
      await new Promise((later) => setTimeout(later, 4_000));
      expect(isnad.secondsUsed - before).toBeLessThan(2);
      return true;
    };
    // First it does what the new Redis is told that the old one was not.
    await waitUntil('it is at rest', isAtRest, { timeoutMs: 30_000 });
    expect((await fetch(`${address}/api/v1/verdicts`)).status).toBe(200);
    isnad.signal('SIGTERM');
    await installation.hasNoChildLeft();
  });

  it('a command ends, and says nothing', async () => {
    const lines = `yes '{"id":1,"text":"Half of it burned.","language":"en"}' | head -20000`;
    const command = `set -o pipefail; ${lines} | "$0" dist/src/cli.js engine quantities | head -1`;
    const ended = await run('bash', ['-c', command, process.execPath]).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code: 141, stderr: '' });
    expect((ended as { stdout: string }).stdout.trim().split('\n')).toHaveLength(1);
  });

  it('so does a command that uses the database, which stops with it', async () => {
    const command = `"$0" dist/src/cli.js export contradictions --format html | head -c 10`;
    const env = { ...process.env, ISNAD_DATA_DIR: installation.dataDir };
    const { stdout, stderr } = await run('bash', ['-c', command, process.execPath], { env });
    expect(stdout).toHaveLength(10);
    expect(stderr).not.toMatch(/EPIPE|Error/);
    await installation.hasNoChildLeft();
  });
});
