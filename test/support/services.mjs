import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('./service-host.mjs', import.meta.url));

/**
 * Starts the test servers in a process of their own (see service-host.mjs).
 *
 * @param {{ redis?: boolean }} [options] `redis: false` starts PostgreSQL alone.
 * @returns {Promise<{ adminUrl: string, redisUrl: string | null, stop: () => Promise<void> }>}
 *   `adminUrl` connects as the ordinary role that owns what it creates, to a
 *   database that is only there to connect to.
 */
export async function startServices({ redis = true } = {}) {
  const host = spawn(process.execPath, [HOST, ...(redis ? [] : ['--no-redis'])], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C reaches a whole foreground group; the servers must outlast the tests that use them.
    detached: true,
  });
  const ended = new Promise((resolve) => host.once('close', resolve));
  let out = '';
  let problem = '';
  const line = new Promise((resolve, reject) => {
    host.once('error', reject);
    host.stderr.on('data', (chunk) => {
      problem += chunk;
    });
    host.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve(out);
    });
    host.once('close', () => reject(new Error(problem.trim() || 'The test servers ended without a word.')));
  });
  const { adminUrl, redisUrl } = JSON.parse(await line);
  // They must not keep a run alive that has nothing else to do.
  host.unref();
  for (const stream of [host.stdin, host.stdout, host.stderr]) stream.unref();
  return {
    adminUrl,
    redisUrl,
    stop: async () => {
      host.ref();
      host.stdin.end();
      await ended;
      if (problem) process.stderr.write(problem);
    },
  };
}
