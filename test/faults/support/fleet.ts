import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../../src/platform/embedded/free-port.js';
import { waitUntil } from '../../support/wait-until.js';
import { IsnadProcess } from './isnad-process.js';

const START_WITHIN_MS = 60_000;

export type Role = 'web' | 'worker';

/** One process of a fleet, with the address at which it tells how it is. */
export interface Member {
  readonly role: Role;
  readonly address: string;
  readonly process: IsnadProcess;
}

export interface FleetPlaces {
  databaseUrl: string;
  redisUrl: string;
  /** What the processes of a role have in their environment besides, told by how many of them were started before. */
  env?: (role: Role, number: number) => NodeJS.ProcessEnv;
}

/** Two web and three worker processes on one database and one Redis, as a newsroom with many machines runs them. */
export class Fleet {
  readonly members: Member[] = [];
  /** How many processes were replaced that nobody had ended on purpose. */
  replaced = 0;
  private started = 0;

  private constructor(private readonly places: FleetPlaces) {}

  /** Fulfils when all of them are well. */
  static async start(places: FleetPlaces, roles: readonly Role[] = ALL_ROLES): Promise<Fleet> {
    const fleet = new Fleet(places);
    try {
      await Promise.all(roles.map((role) => fleet.add(role)));
    } catch (error) {
      await fleet.stop();
      throw error;
    }
    return fleet;
  }

  get workers(): readonly Member[] {
    return this.members.filter(({ role }) => role === 'worker');
  }

  /** Starts one more, and waits until it is well. */
  async add(role: Role): Promise<Member> {
    const member = await this.launch(role);
    await waitUntil(
      `the new ${role} process is well`,
      async () => {
        if (member.process.hasEnded) return { isWell: false };
        const response = await fetch(`${member.address}/health/ready`);
        if (response.status !== 200) throw new Error(`/health/ready answers ${response.status}`);
        return { isWell: true };
      },
      { timeoutMs: START_WITHIN_MS },
    ).then(({ isWell }) => {
      if (!isWell) throw new Error(`The new ${role} process ended: ${member.process.output}`);
    });
    return member;
  }

  /** Does to a process what nobody can refuse, and forgets it. */
  async kill(member: Member): Promise<void> {
    this.forget(member);
    // One that was halted dies of this too.
    member.process.signal('SIGKILL');
    await member.process.ended();
  }

  /** Asks a process to stop, and tells with what it ended. */
  async retire(member: Member): Promise<number | string> {
    this.forget(member);
    member.process.signal('SIGTERM');
    return member.process.ended(30_000);
  }

  /** Throws, with what it said, where a process has ended that nobody ended. */
  allLive(): true {
    const dead = this.members.find(({ process }) => process.hasEnded);
    if (dead)
      throw new Error(`A ${dead.role} process has ended by itself: ${dead.process.output.slice(-4_000)}`);
    return true;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.members].map((member) => this.kill(member)));
  }

  /**
   * Does what a container platform or systemd does, until the signal is aborted: a process that has ended, or has not
   * answered for a while, is replaced by a new one.
   */
  async supervise(signal: AbortSignal): Promise<void> {
    const patience = new Map<Member, number>();
    while (!signal.aborted) {
      await Promise.all(
        [...this.members].map(async (member) => {
          const missed = (await answers(member)) ? 0 : (patience.get(member) ?? 0) + 1;
          patience.set(member, missed);
          if (!member.process.hasEnded && missed < PROBES_MISSED) return;
          if (!this.members.includes(member)) return;
          await this.kill(member);
          this.replaced += 1;
          await this.launch(member.role);
        }),
      );
      await sleep(PROBE_EVERY_MS);
    }
  }

  /** Starts one more, and does not wait for it. */
  async launch(role: Role): Promise<Member> {
    const port = await findFreePort();
    const number = this.started;
    this.started += 1;
    const isnad = new IsnadProcess({
      ISNAD_ROLE: role,
      DATABASE_URL: this.places.databaseUrl,
      REDIS_URL: this.places.redisUrl,
      ISNAD_REDIS_PREFIX: '{isnad-fleet}',
      ISNAD_DATABASE_POOL: '6',
      ISNAD_SAMPLE: 'off',
      ISNAD_LOG_LEVEL: 'warn',
      PORT: String(port),
      ...this.places.env?.(role, number),
    });
    const member = { role, address: `http://127.0.0.1:${port}`, process: isnad };
    this.members.push(member);
    return member;
  }

  private forget(member: Member): void {
    const at = this.members.indexOf(member);
    if (at >= 0) this.members.splice(at, 1);
  }
}

const ALL_ROLES: readonly Role[] = ['web', 'web', 'worker', 'worker', 'worker'];

const PROBE_EVERY_MS = 1_000;
const PROBE_WITHIN_MS = 5_000;
/** Long enough for a process that is only just starting. */
const PROBES_MISSED = 3;

async function answers({ address, process }: Member): Promise<boolean> {
  if (process.hasEnded) return false;
  // It may still be loading.
  if (!/(ready|running)/.test(process.output)) return true;
  try {
    return (await fetch(`${address}/health/live`, { signal: AbortSignal.timeout(PROBE_WITHIN_MS) })).ok;
  } catch {
    return false;
  }
}
