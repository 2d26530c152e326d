import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { waitUntil } from '../support/wait-until.js';
import { BadClaims } from '../faults/support/bad-claims.js';
import { Newsroom } from '../faults/support/newsroom.js';
import { OwnPostgres } from '../faults/support/own-postgres.js';
import { SeededRandom } from './seeded-random.js';
import { BAD_WAYS, nextFault } from './soak-faults.js';
import { differences } from './soak-ledger.js';

const PRELOADED = ['bad-jobs', 'shifted-clock'].map((name) =>
  fileURLToPath(new URL(`../../../../test/faults/support/${name}.mjs`, import.meta.url)),
);
/** The largest difference of a clock, in minutes. */
const CLOCKS_OFF = 7;
/** Claims of one request, and milliseconds between two requests. */
const AT_ONCE = 20;
const REQUEST_EVERY = 1_000;
const SETTLED_WITHIN = 300_000;

interface Options {
  minutes: number;
  seed: number;
}

const stopping = new AbortController();

/** Has faults strike at random while rechecks are asked for all along, and reads the ledger at the end. */
async function soak({ minutes, seed }: Options): Promise<boolean> {
  console.log(`Seed ${seed}: npm run soak -- --minutes ${minutes} --seed ${seed} has the same faults.`);
  const random = new SeededRandom(seed);
  const clocks = new SeededRandom(seed);
  const postgres = await OwnPostgres.create();
  const newsroom = await Newsroom.open(postgres, {
    env: (role) => ({
      NODE_OPTIONS: [
        ...(role === 'worker' ? ['--max-old-space-size=256'] : []),
        ...PRELOADED.map((path) => `--import=${path}`),
      ].join(' '),
      CLOCK_SHIFT_MS: String(clocks.between(-CLOCKS_OFF, CLOCKS_OFF) * 60_000),
    }),
  });
  const supervised = new AbortController();
  const supervising = newsroom.fleet.supervise(supervised.signal);
  try {
    const bad = await BadClaims.choose(newsroom.flood, BAD_WAYS);
    const until = performance.now() + minutes * 60_000;
    const isOver = (): boolean => stopping.signal.aborted || performance.now() > until;
    const asking = askAllAlong(newsroom, bad, isOver);
    let faults = 0;
    while (!isOver()) {
      const { pause, fault } = nextFault(random);
      await sleep(pause * 1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isOver()) break;
      faults += 1;
      progress(until - minutes * 60_000, `${fault.name}   (${await figures(newsroom)})`);
      // A job that cannot be asked for, for want of a database, is no fault of its code either.
      await fault.strike({
        newsroom,
        postgres,
        requestBad: (way) => bad.request(way).catch(() => undefined),
      });
    }
    await asking;
    if (stopping.signal.aborted) return false;
    progress(until - minutes * 60_000, `${faults} faults struck; what is left is being done`);
    // Each pair has to have been compared.
    await waitUntil('all is asked for once more', () => newsroom.flood.request(bad.others()), {
      timeoutMs: 60_000,
    });
    return await tell(newsroom, bad, faults);
  } finally {
    supervised.abort();
    await supervising;
    await newsroom.close();
  }
}

/** Asks whatever happens. What fails for want of a database was not asked for, or was and is in the ledger. */
async function askAllAlong(newsroom: Newsroom, bad: BadClaims, isOver: () => boolean): Promise<void> {
  const { flood } = newsroom;
  const claims = bad.others();
  await flood.request(claims).catch(() => undefined);
  for (let at = 0; !isOver(); at = (at + AT_ONCE) % claims.length) {
    await flood.requestAtOnce(claims.slice(at, at + AT_ONCE)).catch(() => undefined);
    await sleep(REQUEST_EVERY);
  }
}

async function figures({ flood }: Newsroom): Promise<string> {
  try {
    const { rechecks, doneOnce } = await flood.ledger();
    return `${rechecks} asked, ${doneOnce} done`;
  } catch {
    return 'the database does not answer';
  }
}

/** Waits for the end of all that was promised, and says whether the ledger is balanced. */
async function tell({ flood, fleet }: Newsroom, bad: BadClaims, faults: number): Promise<boolean> {
  await flood.untilSettled(SETTLED_WITHIN).catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error));
  });
  const ledger = await flood.ledger();
  const wrong = differences(ledger, await bad.given(), flood.pairs);
  console.log(
    `${faults} faults, ${fleet.replaced} processes replaced, ${ledger.rechecks} rechecks, ` +
      `${ledger.doneOnce} done once, ${Object.values(ledger.failed).reduce((a, b) => a + b, 0)} given up.`,
  );
  console.log(wrong.length === 0 ? 'The ledger is balanced.' : `The ledger is not balanced:`);
  for (const line of wrong) console.log(`  ${line}`);
  return wrong.length === 0;
}

function progress(since: number, what: string): void {
  if (!process.stdout.isTTY) return;
  const seconds = Math.floor((performance.now() - since) / 1_000);
  const clock = [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0'));
  console.log(`${clock.join(':')}  ${what}`);
}

function number(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!(value >= least)) throw new InvalidArgumentError(`A number from ${least} is expected.`);
    return value;
  };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping.abort();
  });
}

const program = new Command('npm run soak --')
  .description(
    'Has faults strike a fleet of two web and three worker processes at random times, while rechecks are asked for all along, and checks at the end that each was done exactly once. Everything runs on this machine, on loopback ports and in temporary folders, and ends with it. Exit code 1: the ledger is not balanced, or it was stopped.',
  )
  .option('--minutes <number>', 'for how long faults strike', number(0.1), 15)
  .option('--seed <number>', 'repeats the schedule of the run that printed it', number(0))
  .action(async ({ minutes, seed }: { minutes: number; seed?: number }) => {
    const isBalanced = await soak({ minutes, seed: seed ?? Math.floor(Math.random() * 1e6) });
    process.exitCode = isBalanced ? 0 : 1;
  });
await program.parseAsync();
process.exit();
