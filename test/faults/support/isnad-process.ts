import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { waitUntil } from '../../support/wait-until.js';

const START_WITHIN_MS = 40_000;
const STOP_WITHIN_MS = 15_000;
/** What the application, Redis and PostgreSQL may take for their ends together. */
export const ALL_STOPPED_WITHIN_MS = 45_000;

/** The built product as a process of its own, the way a person starts it. */
export class IsnadProcess {
  output = '';
  private readonly child: ChildProcess;
  private exitCode: number | string | null = null;

  /** @param env is added to an environment that says nothing of Isnad, with any free port. */
  constructor(env: NodeJS.ProcessEnv) {
    const bare = Object.entries(process.env).filter(
      ([name]) => !/^(ISNAD_|npm_|DATABASE_URL|REDIS_URL|NODE_OPTIONS)/.test(name),
    );
    this.child = spawn(process.execPath, ['dist/src/main.js'], {
      env: { ...Object.fromEntries(bare), PORT: '0', ...env },
      // A group of its own, so that a whole group can be killed and it isn't that of the tests.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (this.output += part));
    }
    // 'close' comes after the last of the output, 'exit' may come before.
    this.child.on('close', (code, signal) => (this.exitCode = code ?? signal ?? 'ended'));
  }

  get pid(): number {
    const { pid } = this.child;
    if (pid === undefined) throw new Error('Isnad did not start as a process');
    return pid;
  }

  /** The address that it prints, once requests to it are served. Throws at once when it ends instead. */
  async ready(): Promise<string> {
    const seen = await waitUntil(
      'Isnad is ready',
      async () => {
        if (this.exitCode !== null) return { address: null };
        const address = /Open +(\S+)/.exec(this.output)?.[1];
        if (address === undefined) throw new Error(`printed only: ${this.output}`);
        const response = await fetch(`${address}/health/ready`);
        if (response.status !== 200) throw new Error(`/health/ready answers ${response.status}`);
        return { address };
      },
      { timeoutMs: START_WITHIN_MS },
    );
    if (seen.address === null) throw new Error(`ended with ${this.exitCode ?? ''}: ${this.output}`);
    return seen.address;
  }

  /** Exit code, or the signal's name, when it has ended. */
  async ended(timeoutMs = STOP_WITHIN_MS): Promise<number | string> {
    const seen = await waitUntil(
      'Isnad has ended',
      () => {
        if (this.exitCode === null) throw new Error(`still running, printed: ${this.output}`);
        return { exitCode: this.exitCode };
      },
      { timeoutMs },
    );
    return seen.exitCode;
  }

  get hasEnded(): boolean {
    return this.exitCode !== null;
  }

  /** From now on nobody reads what it prints, and there is nobody left who could. */
  stopReading(): void {
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
  }

  /** Seconds of a processor that it has used. */
  get secondsUsed(): number {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    // In hundredths of a second, in user and in system mode: proc(5).
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** What a person does who has lost patience, or the system that has run out of memory. */
  killGroup(): void {
    process.kill(-this.pid, 'SIGKILL');
  }
}

export interface RunningCommand {
  readonly pid: number;
  readonly command: string;
}

/** Every process of this machine with its command line. */
export function runningCommands(): RunningCommand[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
}
