import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const PROGRAMS = ['redis-server', 'valkey-server'];
const run = promisify(execFile);

/** The first redis-server or valkey-server on the path that is new enough; absolute. */
export async function findRedisProgram(log: (line: string) => void): Promise<string | null> {
  for (const name of PROGRAMS) {
    for (const directory of (process.env.PATH ?? '').split(delimiter)) {
      const program = join(directory, name);
      if (!(await isExecutable(program))) continue;
      const version = /v=(\d+)\.(\d+)/.exec((await run(program, ['--version'])).stdout);
      const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
      if (major > 6 || (major === 6 && minor >= 2)) return program;
      log(`${program} is older than 6.2 and is not used.`);
    }
  }
  return null;
}

async function isExecutable(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
