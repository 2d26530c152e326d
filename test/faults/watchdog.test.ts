import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { redisPrefix, redisUrl } from '../support/addresses.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { waitUntil } from '../support/wait-until.js';
import { IsnadProcess } from './support/isnad-process.js';

jest.setTimeout(90_000);

const STUCK_SECONDS = 3;
/** Puts a switch into a process that sticks its event loop. */
const STICK = `data:text/javascript,process.on('SIGUSR2',()=>{for(;;);})`;

let database: TestDatabase;
let worker: IsnadProcess;

beforeEach(async () => {
  database = await cloneDatabase();
});

afterEach(async () => {
  worker.signal('SIGKILL');
  await worker.ended();
  await database.drop();
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<void> {
  worker = new IsnadProcess({
    ISNAD_ROLE: 'worker',
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    ISNAD_REDIS_PREFIX: redisPrefix(),
    ISNAD_SAMPLE: 'off',
    ISNAD_STUCK_SECONDS: String(STUCK_SECONDS),
    NODE_OPTIONS: `--import=${STICK}`,
    ...env,
  });
  await waitUntil(
    'the worker runs',
    () => {
      if (!/job worker is running/.test(worker.output)) throw new Error(`printed only: ${worker.output}`);
      return true;
    },
    { timeoutMs: 40_000 },
  );
}

/** Time in which nothing must happen. */
function pass(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}

describe('a worker', () => {
  it('ends itself when its event loop is stuck, and says why in one line', async () => {
    await start();
    const begun = performance.now();
    worker.signal('SIGUSR2');
    expect(await worker.ended(20_000)).toBe('SIGKILL');
    expect((performance.now() - begun) / 1_000).toBeGreaterThan(STUCK_SECONDS - 1.5);
    expect(worker.output.match(/event loop has been stuck for 3 s/g)).toHaveLength(1);
  });

  it('lives on after it was held for longer than that, and stops when it is asked to', async () => {
    await start();
    worker.signal('SIGSTOP');
    await pass(STUCK_SECONDS * 3);
    worker.signal('SIGCONT');
    await pass(STUCK_SECONDS + 2);
    expect(worker.output).not.toContain('stuck');
    worker.signal('SIGTERM');
    expect(await worker.ended()).toBe(0);
  });

  it('is left alone where the watch is off', async () => {
    await start({ ISNAD_STUCK_SECONDS: '0' });
    worker.signal('SIGUSR2');
    await pass(STUCK_SECONDS + 4);
    expect(worker.output).not.toContain('stuck');
  });
});

describe('a process that also serves the dashboard', () => {
  it('is left alone: to end it would be to hang up on everybody', async () => {
    worker = new IsnadProcess({
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl(),
      ISNAD_REDIS_PREFIX: redisPrefix(),
      ISNAD_SAMPLE: 'off',
      ISNAD_STUCK_SECONDS: String(STUCK_SECONDS),
      NODE_OPTIONS: `--import=${STICK}`,
    });
    await worker.ready();
    worker.signal('SIGUSR2');
    await pass(STUCK_SECONDS + 4);
    expect(worker.output).not.toContain('stuck');
  });
});
