import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WrongCredentials } from '../../src/platform/auth/auth.errors.js';
import { createUser } from '../../src/platform/auth/people/create-user.js';
import { type SignedIn, SignIn } from '../../src/platform/auth/sessions/sign-in.js';
import { TooManyAttempts } from '../../src/platform/auth/throttle/throttle.errors.js';
import { Throttle } from '../../src/platform/auth/throttle/throttle.js';
import type { Visitor } from '../../src/platform/auth/visitor/visitor.js';
import { SecondStep } from '../../src/platform/auth/totp/second-step.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Desk } from './support/desk.js';

const PASSWORD = 'correct horse battery';
/** Attempts at one account from one place, and at one account from everywhere; as in limits.ts. */
const FROM_ONE_PLACE = 5;
const FROM_EVERYWHERE = 30;

let desk: Desk;
let email: string;
let places = 0;

/** Another place for each test. */
function somewhere(): Visitor {
  places += 1;
  const address = `10.0.${Math.floor(places / 250)}.${(places % 250) + 1}`;
  return { address, network: `${address}/32`, userAgent: null };
}

function signIn(password: string, visitor: Visitor, who = email): Promise<SignedIn> {
  const throttle = new Throttle(desk.dataSource);
  const secondStep = new SecondStep(desk.dataSource, throttle);
  const useCase = new SignIn(desk.dataSource, loadConfig({}), throttle, secondStep);
  return useCase.execute({ email: who, password }, visitor);
}

/** How often each kind of answer came. */
async function outcomes(attempts: Promise<SignedIn>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(attempts)) {
    const name = result.status === 'fulfilled' ? 'in' : (result.reason as Error).name;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const wrong = (many: number, visitor: Visitor, who = email) =>
  outcomes(Array.from({ length: many }, () => signIn('a wrong password', visitor, who)));

/** As if so many seconds had passed. */
const wait = (seconds: number) =>
  desk.rows('update attempt_limits set free_at = free_at - make_interval(secs => $1)', [seconds]);

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

beforeEach(async () => {
  email = `${newId()}@example.org`;
  await desk.dataSource.transaction((manager) =>
    createUser(manager, { email, name: 'N', password: PASSWORD, role: 'reader' }),
  );
});

describe('attempts to sign in', () => {
  it('with a wrong password, fifty at once, are let through as often as one after the other', async () => {
    const place = somewhere();
    expect(await wrong(50, place)).toEqual({
      WrongCredentials: FROM_ONE_PLACE,
      TooManyAttempts: 50 - FROM_ONE_PLACE,
    });
    await expect(signIn(PASSWORD, place)).rejects.toThrow(TooManyAttempts);
  });

  it('from elsewhere succeed while one place hammers the account', async () => {
    const hammering = wrong(50, somewhere());
    const { user } = await signIn(PASSWORD, somewhere());
    expect(user.email).toBe(email);
    await hammering;
    expect(await outcomes([signIn(PASSWORD, somewhere())])).toEqual({ in: 1 });
  });

  it('at an account that nobody has are counted alike', async () => {
    expect(await wrong(50, somewhere(), 'nobody@example.org')).toEqual({
      WrongCredentials: FROM_ONE_PLACE,
      TooManyAttempts: 50 - FROM_ONE_PLACE,
    });
  });

  it('are counted for one account however its address is written', async () => {
    const place = somewhere();
    for (let many = 0; many < FROM_ONE_PLACE; many += 1) {
      await wrong(1, place, many % 2 ? email.toUpperCase() : ` ${email}`);
    }
    await expect(signIn(PASSWORD, place)).rejects.toThrow(TooManyAttempts);
  });

  it('tell how long to wait, and one more is let through after that', async () => {
    const place = somewhere();
    await wrong(FROM_ONE_PLACE, place);
    const refusal = await signIn(PASSWORD, place).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooManyAttempts);
    const { retryAfter } = refusal as TooManyAttempts;
    expect(retryAfter).toBeGreaterThan(170);
    expect(retryAfter).toBeLessThanOrEqual(180);
    await wait(retryAfter);
    expect(await wrong(2, place)).toEqual({ WrongCredentials: 1, TooManyAttempts: 1 });
  });

  it('start afresh from that place after one that is right', async () => {
    const place = somewhere();
    await wrong(FROM_ONE_PLACE - 1, place);
    await signIn(PASSWORD, place);
    expect(await wrong(FROM_ONE_PLACE, place)).toEqual({ WrongCredentials: FROM_ONE_PLACE });
  });

  it('that are right count against nothing, however many', async () => {
    const place = somewhere();
    for (let many = 0; many < 12; many += 1) await signIn(PASSWORD, place);
    expect(await wrong(FROM_ONE_PLACE, place)).toEqual({ WrongCredentials: FROM_ONE_PLACE });
  });

  it('at all accounts from one place are limited, too', async () => {
    const place = somewhere();
    const attempts = Array.from({ length: 40 }, () => signIn('wrong', place, `${newId()}@example.org`));
    expect(await outcomes(attempts)).toEqual({ WrongCredentials: 30, TooManyAttempts: 10 });
  });
});

describe('an account that many places hammer', () => {
  /** One wrong attempt from each of many places. */
  const fromEverywhere = () =>
    outcomes(Array.from({ length: FROM_EVERYWHERE + 5 }, () => signIn('wrong', somewhere())));

  it('is shut to new places', async () => {
    expect(await fromEverywhere()).toEqual({ WrongCredentials: FROM_EVERYWHERE, TooManyAttempts: 5 });
    await expect(signIn(PASSWORD, somewhere())).rejects.toThrow(TooManyAttempts);
  });

  it('lets its person in from where they have signed in before', async () => {
    const home = somewhere();
    await signIn(PASSWORD, home);
    await fromEverywhere();
    await expect(signIn(PASSWORD, somewhere())).rejects.toThrow(TooManyAttempts);
    expect((await signIn(PASSWORD, home)).user.email).toBe(email);
    expect(await wrong(10, home)).toEqual({ WrongCredentials: FROM_ONE_PLACE, TooManyAttempts: 5 });
  });
});

describe('what is counted', () => {
  it('names nobody: what was typed as an address stands nowhere as it is', async () => {
    await signIn('x', somewhere(), 'my secret password').catch((error: unknown) => {
      expect(error).toBeInstanceOf(WrongCredentials);
    });
    const [row] = await desk.rows<{ dump: string }>(
      `select string_agg(a::text, ' ') as dump from attempt_limits a`,
    );
    expect(row!.dump).not.toContain(Buffer.from('my secret password').toString('hex'));
    expect(row!.dump).not.toContain('my secret');
  });

  it('is swept up once it says nothing any more', async () => {
    await desk.rows('delete from attempt_limits');
    await wrong(1, somewhere());
    await wait(24 * 3_600);
    await wrong(1, somewhere());
    expect(await desk.count('attempt_limits', 'free_at < now()')).toBe(0);
  });

  it('is not undone by the sweeping of another attempt at the same time', async () => {
    const place = somewhere();
    await wrong(FROM_ONE_PLACE, place);
    await Promise.all(Array.from({ length: 20 }, () => wrong(1, somewhere(), `${newId()}@example.org`)));
    await expect(signIn(PASSWORD, place)).rejects.toThrow(TooManyAttempts);
  });
});
