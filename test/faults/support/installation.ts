import { execFile as execFileWithCallback, execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findEmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.js';
import { sendSignal } from '../../../src/platform/embedded/processes.js';
import { waitUntil } from '../../support/wait-until.js';
import {
  ALL_STOPPED_WITHIN_MS,
  IsnadProcess,
  type RunningCommand,
  runningCommands,
} from './isnad-process.js';

const execFile = promisify(execFileWithCallback);

/** A data directory of its own, and whatever processes were started on it. */
export class Installation {
  private readonly started: IsnadProcess[] = [];

  private constructor(private readonly home: string) {}

  static async create(): Promise<Installation> {
    const home = await mkdtemp(join(tmpdir(), 'isnad-faults-'));
    // Where this is root, PostgreSQL runs as somebody else, and its data would move to where that one can go.
    await chmod(home, 0o711);
    return new Installation(home);
  }

  get dataDir(): string {
    return join(this.home, 'data');
  }

  /** Takes over the data of another that is stopped, as `cp -a` does. */
  async copyFrom(other: Installation): Promise<void> {
    await execFile('cp', ['-a', other.dataDir, this.dataDir]);
  }

  /** What a command of the command line says. @throws when it fails */
  async command(...words: string[]): Promise<string> {
    const env = { ...process.env, ISNAD_DATA_DIR: this.dataDir };
    const { stdout, stderr } = await execFile(process.execPath, ['dist/src/cli.js', ...words], { env });
    return stdout + stderr;
  }

  start(env: NodeJS.ProcessEnv = {}): IsnadProcess {
    const isnad = new IsnadProcess({ ISNAD_DATA_DIR: this.dataDir, ...env });
    this.started.push(isnad);
    return isnad;
  }

  /** The servers that run on the data directory. */
  children(): RunningCommand[] {
    return runningCommands().filter(({ command }) => command.includes(this.home));
  }

  killChildren(): void {
    for (const { pid } of this.children()) sendSignal(pid, 'SIGKILL');
  }

  /** Throws where something still runs after a while, with its command line. */
  async hasNoChildLeft(): Promise<true> {
    const check = (): true => {
      const left = this.children().map(({ command }) => command);
      if (left.length > 0) throw new Error(left.join('; '));
      return true;
    };
    return waitUntil('no child of Isnad is left', check, { timeoutMs: ALL_STOPPED_WITHIN_MS });
  }

  /** Rows of its embedded database. */
  async query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    const url = await findEmbeddedPostgres(this.dataDir);
    if (url === null) throw new Error('no embedded PostgreSQL is running');
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** A search path for programs on which there is no Redis, only what Isnad needs to find an account. */
  async pathWithoutRedis(): Promise<string> {
    const directory = join(this.home, 'programs');
    await mkdir(directory);
    await symlink(
      execFileSync('/bin/sh', ['-c', 'command -v id'], { encoding: 'utf8' }).trim(),
      join(directory, 'id'),
    );
    return directory;
  }

  async remove(): Promise<void> {
    for (const isnad of this.started) {
      isnad.signal('SIGKILL');
      await isnad.ended();
    }
    this.killChildren();
    await this.hasNoChildLeft();
    await rm(this.home, { recursive: true, force: true });
  }
}
