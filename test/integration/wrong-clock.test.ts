import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RecordWithdrawal } from '../../src/claims/record-withdrawal.js';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { systemActor } from '../../src/platform/auth/actor.js';
import { createApiKey } from '../../src/platform/auth/keys/create-api-key.js';
import { rotateApiKey } from '../../src/platform/auth/keys/rotate-api-key.js';
import { makeAccountLink } from '../../src/platform/auth/links/make-account-link.js';
import { UseLink } from '../../src/platform/auth/links/use-link.js';
import { createUser } from '../../src/platform/auth/people/create-user.js';
import { openSession } from '../../src/platform/auth/sessions/open-session.js';
import { tokenHash } from '../../src/platform/auth/secrets.js';
import type { User } from '../../src/platform/auth/user.entity.js';
import { Desk, EDITOR, HERE } from './support/desk.js';
import { RecheckRunner } from './support/recheck-runner.js';

const HOUR = 3_600_000;

let desk: Desk;
let user: User;
let runner: RecheckRunner;
let claimId: string;
let linkId: string;
let evidenceId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
  user = await desk.dataSource.transaction((manager) =>
    createUser(manager, { email: 'clock@example.org', name: 'N', password: null, role: 'reader' }),
  );
});
afterAll(() => desk.close());
afterEach(() => {
  jest.useRealTimers();
});

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
  ({ linkId, evidenceId } = await runner.evidence(claimId, { text: 'It rained all night.' }));
});

/** Only the clock: what waits goes on waiting as it does. */
function clockIsOffBy(milliseconds: number): void {
  jest.useFakeTimers({
    now: Date.now() + milliseconds,
    advanceTimers: true,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

/** Seconds between a time that was written and the database's. */
async function secondsOff(written: string | null | undefined): Promise<number> {
  const [row] = await desk.rows<{ seconds: number }>(
    'select abs(extract(epoch from now() - $1::timestamptz))::float as seconds',
    [written],
  );
  return row!.seconds;
}

describe.each([HOUR, -HOUR])(
  'a process whose clock is off by %d ms writes the time of the database',
  (off) => {
    it('when evidence was added', async () => {
      clockIsOffBy(off);
      const added = await desk.evidence(claimId);
      const { addedAt } = await new EvidenceReader(desk.dataSource).getLink(EDITOR, added);
      expect(await secondsOff(addedAt)).toBeLessThan(60);
    });

    it('when evidence was removed', async () => {
      clockIsOffBy(off);
      await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId);
      const [link] = await desk.rows<{ removed_at: string }>(
        'select removed_at::text from evidence_links where id = $1',
        [linkId],
      );
      expect(await secondsOff(link!.removed_at)).toBeLessThan(60);
    });

    it('when a source took back what it said', async () => {
      const page = () => new ClaimPageReader(desk.dataSource).get(EDITOR, claimId);
      const [attribution] = (await page()).attributions;
      clockIsOffBy(off);
      await new RecordWithdrawal(desk.dataSource).execute(EDITOR, claimId, attribution!.id, {
        note: 'The figure was wrong.',
        language: 'en',
      });
      expect(await secondsOff((await page()).attributions[0]!.withdrawal?.recordedAt)).toBeLessThan(60);
    });

    it('when somebody signed in, for as long as a session lasts', async () => {
      clockIsOffBy(off);
      const { token } = await desk.dataSource.transaction((manager) => openSession(manager, user, HERE, 1));
      const [session] = await desk.rows<{ created_at: string; ends: number }>(
        `select created_at::text, extract(epoch from expires_at - now())::float as ends from sessions
         where token_hash = $1`,
        [tokenHash(token)],
      );
      expect(await secondsOff(session!.created_at)).toBeLessThan(60);
      expect(Math.abs(session!.ends - 3_600)).toBeLessThan(60);
    });

    it('when a link was made, and when it was used', async () => {
      clockIsOffBy(off);
      const { token } = await desk.dataSource.transaction((manager) =>
        makeAccountLink(manager, systemActor('test'), user.id, 'password_reset'),
      );
      // It works for another half hour by the clock of the database.
      await desk.rows(
        `update account_links set created_at = now() - interval '1 hour', expires_at = now() + interval '30 minutes'
         where token_hash = $1`,
        [tokenHash(token)],
      );
      await new UseLink(desk.dataSource).execute('password_reset', {
        token,
        password: 'A long one for the test',
      });
      const [link] = await desk.rows<{ ended_at: string }>(
        'select ended_at::text from account_links where token_hash = $1',
        [tokenHash(token)],
      );
      expect(await secondsOff(link!.ended_at)).toBeLessThan(60);
    });

    it('where it tells whether a key has expired', async () => {
      const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
      const [ahead, past] = [inMinutes(30), inMinutes(-30)];
      clockIsOffBy(off);
      const make = (expiresAt: Date) =>
        desk.dataSource.transaction((manager) =>
          createApiKey(manager, { name: 'K', role: 'reader', ownerId: null, expiresAt }),
        );
      await expect(make(past)).rejects.toMatchObject({ type: { code: 'expiry_not_ahead' } });
      const { id } = await make(ahead);
      const rotate = () => desk.dataSource.transaction((manager) => rotateApiKey(manager, id, 0));
      await rotate();
      await desk.rows(`update api_keys set created_at = $2, expires_at = $3 where id = $1`, [
        id,
        new Date(past.getTime() - 60_000),
        past,
      ]);
      await expect(rotate()).rejects.toMatchObject({ type: { code: 'key_ended' } });
    });

    it('when a page was seen and a recheck concluded, so that a change after the verdict is one', async () => {
      await desk.verdict(claimId);
      await runner.lookAlways();
      clockIsOffBy(off);
      const done = await runner.recheck(claimId, { [evidenceId]: { text: 'It snowed all night.' } });
      expect(done.outcome).toBe('needs_review');
      expect(await secondsOff(done.finishedAt)).toBeLessThan(60);
      const captures = await desk.rows<{ finished_at: string }>(
        'select finished_at::text from captures where evidence_id = $1 order by finished_at desc limit 1',
        [evidenceId],
      );
      expect(await secondsOff(captures[0]!.finished_at)).toBeLessThan(60);
    });
  },
);
