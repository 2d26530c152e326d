import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RecordWithdrawal } from '../../src/claims/record-withdrawal.js';
import { TakeBackWithdrawal } from '../../src/claims/take-back-withdrawal.js';
import { Claim } from '../../src/claims/claim.entity.js';
import { ClaimClosed } from '../../src/claims/claim.errors.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { ClaimPageReader } from '../../src/desk/claim-page.reader.js';
import { HistoryReader } from '../../src/desk/history/history.reader.js';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

let desk: Desk;
let claimId: string;
let linkId: string;

const CORRECTION = {
  withdrawnAt: '2024-05-02T10:00:00.000Z',
  note: 'كان الرقم خاطئًا.',
  language: 'ar',
  url: 'https://speaker.example.org/correction',
};

const record = (link = linkId, more: object = {}) =>
  new RecordWithdrawal(desk.dataSource).execute(EDITOR, claimId, link, { ...CORRECTION, ...more });
const takeBack = (claim = claimId) => new TakeBackWithdrawal(desk.dataSource).execute(EDITOR, claim, linkId);
const page = () => new ClaimPageReader(desk.dataSource).get(EDITOR, claimId);

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'Forty were hurt.' });
  linkId = (await page()).attributions[0]!.id;
});

describe('that a source took back what it said', () => {
  it('stands beside the attribution, with its date, its words and who recorded it', async () => {
    await record();
    expect((await page()).attributions).toMatchObject([
      {
        id: linkId,
        role: 'claimant',
        withdrawal: {
          ...CORRECTION,
          direction: 'rtl',
          recordedBy: EDITOR.name,
          recordedAt: expect.stringMatching(/Z$/) as unknown,
        },
      },
    ]);
    const { items } = await new HistoryReader(desk.dataSource).ofClaim(claimId, { limit: 1 });
    expect(items[0]!.sentence.en).toContain('recorded that \u2068A source\u2069 has taken back or corrected');
  });

  it('is of now where nobody says when', async () => {
    await record(linkId, { withdrawnAt: undefined });
    const { withdrawal } = (await page()).attributions[0]!;
    expect(withdrawal!.withdrawnAt).toBe(withdrawal!.recordedAt);
  });

  it('is recorded of a claim with a verdict too, which stays as it is', async () => {
    await desk.verdict(claimId);
    const { verdict, status } = await page();
    await record();
    expect(await page()).toMatchObject({ verdict, status, attributions: [{ withdrawal: CORRECTION }] });
  });

  it('is recorded once, also by two at once', async () => {
    const outcomes = await Promise.allSettled([record(), record()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(record())).toBe('attribution_withdrawals_pk');
  });

  it('is refused for an attribution of another claim, and for an archived claim', async () => {
    const own = linkId;
    claimId = await desk.claim({ text: 'Fifty were hurt.' });
    await expect(record(own)).rejects.toThrow(RecordNotFound);
    await expect(record(newId())).rejects.toThrow(RecordNotFound);
    const link = (await page()).attributions[0]!.id;
    await desk.dataSource.transaction(async (manager) => {
      await moveClaim(manager, EDITOR, await manager.findOneByOrFail(Claim, { id: claimId }), 'archive');
    });
    await expect(record(link)).rejects.toThrow(ClaimClosed);
  });
});

describe('the record of it', () => {
  it('can be taken back, and made anew', async () => {
    await record();
    await takeBack();
    expect((await page()).attributions[0]!.withdrawal).toBeNull();
    await record(linkId, { note: 'Another' });
    expect((await page()).attributions[0]!.withdrawal).toMatchObject({ note: 'Another' });
  });

  it('cannot be taken back where there is none, or by way of another claim', async () => {
    await expect(takeBack()).rejects.toThrow(RecordNotFound);
    await record();
    await expect(takeBack(await desk.claim({ text: 'Fifty were hurt.' }))).rejects.toThrow(RecordNotFound);
    expect((await page()).attributions[0]!.withdrawal).not.toBeNull();
  });
});
