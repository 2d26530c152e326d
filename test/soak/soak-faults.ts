import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../support/wait-until.js';
import type { BadWay } from '../faults/support/bad-claims.js';
import type { Fleet, Member, Role } from '../faults/support/fleet.js';
import type { Newsroom } from '../faults/support/newsroom.js';
import type { OwnPostgres } from '../faults/support/own-postgres.js';
import type { SeededRandom } from './seeded-random.js';

/** What the faults of a soak strike at. */
export interface Scene {
  newsroom: Newsroom;
  postgres: OwnPostgres;
  /** Asks for a recheck of a claim on which the code of the job fails in this way. */
  requestBad: (way: BadWay) => Promise<void>;
}

export const BAD_WAYS: readonly BadWay[] = ['throws', 'hangs', 'loops', 'devours'];

/** One fault of a schedule: what it is, in words, and how it is done to the scene. Fulfils when it is over. */
export interface Fault {
  readonly name: string;
  strike(scene: Scene): Promise<void>;
}

/** Draws all that a kind of fault needs, so that a seed says everything. */
type Kind = (random: SeededRandom) => Fault;

function fault(name: string, strike: Fault['strike']): Fault {
  return { name, strike };
}

/** Fulfils after so many seconds. */
function after(seconds: number): Promise<void> {
  return sleep(seconds * 1_000);
}

function memberOf(fleet: Fleet, role: Role, number: number): Member | undefined {
  const members = fleet.members.filter((member) => member.role === role);
  return members[number % Math.max(members.length, 1)];
}

function killed(role: Role, number: number): Fault {
  return fault(`a ${role} process is killed`, async ({ newsroom: { fleet } }) => {
    const member = memberOf(fleet, role, number);
    if (member) await fleet.kill(member);
    await fleet.launch(role);
  });
}

const REDIS: readonly Kind[] = [
  () => fault('Redis is emptied', ({ newsroom }) => newsroom.redis.empty()),
  (random) => {
    const seconds = random.between(0, 10);
    return fault(`Redis is killed, and back after ${seconds} s`, async ({ newsroom: { redis } }) => {
      await redis.kill();
      await after(seconds);
      await redis.start();
    });
  },
  (random) => {
    const seconds = random.between(5, 20);
    return fault(`Redis is full for ${seconds} s`, async ({ newsroom: { redis } }) => {
      await redis.fill();
      await after(seconds);
      await redis.giveMemory();
    });
  },
  (random) => {
    const [seconds, latency] = [random.between(5, 30), random.between(50, 400)];
    return fault(`Redis takes ${latency} ms each way for ${seconds} s`, async ({ newsroom: { network } }) => {
      network.latencyMs = latency;
      await after(seconds);
      network.latencyMs = 0;
    });
  },
  (random) => {
    const seconds = random.oneOf([5, 20, 60]);
    return fault(`Redis is out of reach for ${seconds} s`, async ({ newsroom: { network } }) => {
      await network.cut();
      await after(seconds);
      await network.mend();
    });
  },
];

const POSTGRES: readonly Kind[] = [
  () => fault('PostgreSQL crashes', ({ postgres }) => postgres.crash()),
  () => fault('PostgreSQL is restarted', ({ postgres }) => postgres.restart()),
  () =>
    fault('every connection to PostgreSQL is ended', async ({ newsroom }) => {
      // The connection that asks may be one that an earlier fault has broken.
      await waitUntil('the connections are ended', () =>
        newsroom.flood.endOtherConnections().then(() => true),
      );
    }),
  (random) => {
    const seconds = random.between(2, 20);
    return fault(`PostgreSQL is out of reach for ${seconds} s`, async ({ postgres: { proxy } }) => {
      await proxy.cut();
      await after(seconds);
      await proxy.mend();
    });
  },
];

const PROCESSES: readonly Kind[] = [
  (random) => killed('worker', random.between(0, 2)),
  (random) => killed('web', random.between(0, 1)),
  (random) => {
    const number = random.between(0, 2);
    return fault('a worker is replaced in order', async ({ newsroom: { fleet } }) => {
      const member = memberOf(fleet, 'worker', number);
      if (member) await fleet.retire(member);
      await fleet.launch('worker');
    });
  },
  (random) => {
    const [number, seconds] = [random.between(0, 2), random.between(2, 15)];
    return fault(`a worker is halted for ${seconds} s`, async ({ newsroom: { fleet } }) => {
      const member = memberOf(fleet, 'worker', number);
      member?.process.signal('SIGSTOP');
      await after(seconds);
      member?.process.signal('SIGCONT');
    });
  },
];

const JOBS: readonly Kind[] = [
  (random) => {
    const way = random.oneOf(BAD_WAYS);
    return fault(`there is a job whose code ${way}`, ({ requestBad }) => requestBad(way));
  },
];

/** What happens next, and after how many seconds: the same for the same seed. */
export function nextFault(random: SeededRandom): { pause: number; fault: Fault } {
  const pause = random.between(3, 20);
  const kind = random.oneOf(random.oneOf([REDIS, POSTGRES, PROCESSES, JOBS]));
  return { pause, fault: kind(random) };
}
