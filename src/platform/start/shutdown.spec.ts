import { describe, expect, it } from '@jest/globals';
import { Shutdown, within } from './shutdown.js';

describe('stopping', () => {
  it('goes in the reverse order of starting, one after the other, and only once', async () => {
    const order: string[] = [];
    const shutdown = new Shutdown(() => undefined);
    for (const name of ['database', 'redis', 'application']) {
      shutdown.add({
        name,
        stop: async () => {
          order.push(`${name} stops`);
          await Promise.resolve();
          order.push(`${name} has stopped`);
        },
      });
    }
    await Promise.all([shutdown.stop(), shutdown.stop()]);
    expect(order).toEqual([
      'application stops',
      'application has stopped',
      'redis stops',
      'redis has stopped',
      'database stops',
      'database has stopped',
    ]);
  });

  it('goes on when one thing fails to stop, kills that one and says so', async () => {
    const said: string[] = [];
    const done: string[] = [];
    const shutdown = new Shutdown((line) => said.push(line));
    shutdown.add({ name: 'The database', stop: () => Promise.resolve(void done.push('database stopped')) });
    shutdown.add({
      name: 'The application',
      stop: () => Promise.reject(new Error('a request hangs')),
      kill: () => void done.push('application killed'),
    });
    await shutdown.stop();
    expect(done).toEqual(['application killed', 'database stopped']);
    expect(said).toEqual(['The application did not stop in order: a request hangs']);
  });

  it('tells a start under way at once', async () => {
    const shutdown = new Shutdown(() => undefined);
    expect(shutdown.signal.aborted).toBe(false);
    await shutdown.stop();
    expect(shutdown.signal.aborted).toBe(true);
  });
});

describe('work with a limit of time', () => {
  it('fails when it takes longer', async () => {
    await expect(within(20, new Promise(() => undefined))).rejects.toThrow('it took longer than 0.02 s');
  });

  it('passes on its own failure', async () => {
    await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
