import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const running = new Set();

/**
 * Runs a program to its end.
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export async function run(args, { onOutput, env } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const take = (chunk) => {
    output += chunk;
    onOutput?.(String(chunk), child);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      take(error.message);
      resolve(1);
    });
    child.once('close', resolve);
  });
  running.delete(child);
  return { ok: code === 0, output, seconds: (performance.now() - started) / 1000 };
}

/** Ends whatever is still running; for a run that was interrupted. */
export async function stopChecks() {
  const ended = [...running].map((child) => {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
    return closed.finally(() => clearTimeout(impatient));
  });
  await Promise.all(ended);
}

/**
 * Runs the gates of one stage, as many at a time as there are processors, and
 * prints each with its seconds, and with all it has to say when it is red.
 */
export async function runChecks(checks) {
  const tally = { passed: 0, failed: 0 };
  const waiting = [...checks];
  const next = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { ok, output, seconds } = await run(check.command);
      tally[ok ? 'passed' : 'failed'] += 1;
      console.log(`${ok ? '✓' : '✗'} ${check.name}  ${seconds.toFixed(1)} s`);
      if (!ok) console.log(indent(output.trim() || 'It failed without a word.'));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, next));
  return tally;
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
