import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { ApiClient, type Answer } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { made, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const TOTP_ROUTE = '/api/v1/account/totp';

let app: TestApp;
let person: SignedIn;
let here: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  person = await app.signIn('fact_checker');
  here = new ApiClient(app.url, { cookie: person.cookie });
});

/** The code of this half minute, or of one before or after it. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

const signIn = (code?: string): Promise<Answer> => {
  const { email, password } = person;
  return app.anonymous.post('/api/v1/session', { email, password, ...(code === undefined ? {} : { code }) });
};

/** Waits, where this half minute ends in a moment: a code of the one before it would be none by the time it is read. */
async function untilWithinHalfMinute(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 5_000) await new Promise((later) => setTimeout(later, left));
}

/** Sets up the second step with a code of the half minute before, so that the present one is still good. */
async function switchOn(): Promise<{ secret: string; recoveryCodes: string[] }> {
  await untilWithinHalfMinute();
  const secret = String(made(await here.post(TOTP_ROUTE, {}))['secret']);
  const confirmed = made(await here.put(TOTP_ROUTE, { code: codeOf(secret, -1) }));
  return { secret, recoveryCodes: confirmed['recoveryCodes'] as string[] };
}

describe('a second step', () => {
  it('is asked for once a code has confirmed it, and not before', async () => {
    await untilWithinHalfMinute();
    const begun = made(await here.post(TOTP_ROUTE, {}));
    const secret = String(begun['secret']);
    expect(begun['uri']).toContain(`secret=${secret}`);
    expect((await signIn()).status).toBe(200);
    expectProblem(await here.put(TOTP_ROUTE, { code: '000 000' }), 422, 'code_wrong');
    expect((await signIn()).status).toBe(200);
    expect((await here.put(TOTP_ROUTE, { code: codeOf(secret, -1) })).status).toBe(200);
    expectProblem(await signIn(), 401, 'code_required');
    expect((await signIn(codeOf(secret))).status).toBe(200);
  });

  it('says nothing to whoever does not know the password', async () => {
    const { secret } = await switchOn();
    person = { ...person, password: 'not the password' };
    expectProblem(await signIn(codeOf(secret)), 401, 'wrong_credentials');
  });

  it('takes a code once, though two show it at the same time', async () => {
    const { secret } = await switchOn();
    const code = codeOf(secret);
    const statuses = (await Promise.all([signIn(code), signIn(code), signIn(code)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 422, 422]);
    expectProblem(await signIn(code), 422, 'code_wrong');
    expect((await signIn(codeOf(secret, 1))).status).toBe(200);
    expectProblem(await signIn(code), 422, 'code_wrong');
  });

  it('takes a recovery code once, however it is typed', async () => {
    const { recoveryCodes } = await switchOn();
    const [first] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    expect((await signIn(first!.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expectProblem(await signIn(first), 422, 'code_wrong');
    expect((await here.get('/api/v1/account')).body).toMatchObject({
      hasPassword: true,
      totpSince: expect.stringMatching(/Z$/),
      recoveryCodesLeft: 9,
    });
  });

  it('gives few guesses to whoever knows the password, and then none', async () => {
    await switchOn();
    const statuses: number[] = [];
    for (let guess = 0; guess < 7; guess += 1) statuses.push((await signIn(`00000${guess}`)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
  });

  it('is switched off with a code, and then not asked for', async () => {
    const { secret } = await switchOn();
    expectProblem(await here.post(`${TOTP_ROUTE}/removal`, { code: '123456' }), 422, 'code_wrong');
    expect((await here.post(`${TOTP_ROUTE}/removal`, { code: codeOf(secret) })).status).toBe(204);
    expect((await signIn()).status).toBe(200);
    expectProblem(await here.post(`${TOTP_ROUTE}/removal`, { code: '123456' }), 409, 'totp_state_wrong');
  });

  it('is not set up anew while it is on, nor confirmed before it was begun', async () => {
    expectProblem(await here.put(TOTP_ROUTE, { code: '123456' }), 409, 'totp_state_wrong');
    const { secret } = await switchOn();
    expectProblem(await here.post(TOTP_ROUTE, {}), 409, 'totp_state_wrong');
    expectProblem(await here.put(TOTP_ROUTE, { code: codeOf(secret) }), 409, 'totp_state_wrong');
  });

  it('is switched off by an administrator for whoever has lost it', async () => {
    await switchOn();
    const admin = await app.client('admin');
    expect((await admin.delete(`/api/v1/users/${person.userId}/totp`)).status).toBe(204);
    expect((await signIn()).status).toBe(200);
    expectProblem(await admin.delete(`/api/v1/users/${NOBODY}/totp`), 404, 'not_found');
  });
});
