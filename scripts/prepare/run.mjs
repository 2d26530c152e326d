import { spawn } from 'node:child_process';

/**
 * Runs a program with its output held back.
 * @returns {Promise<string>} what it wrote.
 * @throws {Error} with all that it wrote when it fails or takes longer than `timeoutMs`.
 */
export function run(program, args, { env = process.env, timeoutMs = 15 * 60_000 } = {}) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, { env, timeout: timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => {
        output += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          new Error(`${output.trim()}\n${program} ${args.join(' ')} ended with ${code ?? signal}.`.trim()),
        );
    });
  });
}

/** Runs npm, the very one that runs us where one does. */
export function npm(...args) {
  const { npm_execpath: npmPath, ...env } = process.env;
  // The outer npm's script settings are not for the inner one.
  delete env.npm_config_ignore_scripts;
  return npmPath?.endsWith('.js')
    ? run(process.execPath, [npmPath, ...args], { env })
    : run('npm', args, { env });
}

/**
 * Says what is about to be done, since it may take minutes, and then how long it took.
 * @param {string} what in the words for what has just begun.
 */
export async function told(what, work) {
  const start = performance.now();
  console.error(`${what} …`);
  await work();
  console.error(`  done (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
