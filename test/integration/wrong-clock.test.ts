import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RecordWithdrawal } from '../../src/claims/record-withdrawal.js';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import { EvidenceReader } from '../../src/evidence/evidence.reader.js';
import { RemoveEvidence } from '../../src/evidence/remove-evidence.js';
import { Desk, EDITOR } from './support/desk.js';
import { RecheckRunner } from './support/recheck-runner.js';

const HOUR = 3_600_000;

let desk: Desk;
let runner: RecheckRunner;
let claimId: string;
let linkId: string;
let evidenceId: string;

beforeAll(async () => {
  desk = await Desk.open();
  runner = new RecheckRunner(desk);
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
