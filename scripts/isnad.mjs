#!/usr/bin/env node
/** The command line. On a clone that was never built it is built first; otherwise nothing stands between. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/src/cli.js', import.meta.url);
if (!existsSync(built)) {
  const prepare = fileURLToPath(new URL('prepare.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [prepare, 'start'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
await import(built.href);
