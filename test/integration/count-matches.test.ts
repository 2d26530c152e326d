import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Claim } from '../../src/claims/claim.entity.js';
import { moveClaim } from '../../src/claims/move-claim.js';
import { countMatches } from '../../src/contradictions/count-matches.js';
import { compare } from '../../src/language/contradiction/contradiction.js';
import { Desk, EDITOR } from './support/desk.js';

const BANNED = 'أفتت دار الإفتاء بتحريم التعامل بالعملات المشفرة.';
const ALLOWED = 'أجازت دار الإفتاء التعامل بالعملات المشفرة.';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

describe('claims that say the same', () => {
  const count = (claimId: string, since = new Date(0)): Promise<number> =>
    countMatches(desk.dataSource.manager, claimId, since);

  it('are counted where rules say so, of those that came since and are not archived', async () => {
    const claimId = await desk.claim({ text: 'The Harbour Bridge was closed on Monday.', language: 'en' });
    const since = new Date();
    expect(await count(claimId)).toBe(0);
    const same = await desk.claim({ text: 'On Monday the Harbour Bridge was closed.', language: 'en' });
    await desk.claim({ text: 'The Harbour Bridge was not closed on Monday.', language: 'en' });
    expect(await count(claimId, since)).toBe(1);
    expect(await count(claimId, new Date(Date.now() + 60_000))).toBe(0);
    await desk.dataSource.transaction(async (manager) => {
      await moveClaim(manager, EDITOR, await manager.findOneByOrFail(Claim, { id: same }), 'archive');
    });
    expect(await count(claimId, since)).toBe(0);
  });

  it('are not those that only the model takes for the same', async () => {
    const said = (text: string) => ({ text, language: 'ar' as const, eventDate: null });
    expect(compare(said(BANNED), said(ALLOWED))).toMatchObject({ relation: 'agrees', basis: 'model' });
    const claimId = await desk.claim({ text: BANNED, language: 'ar' });
    await desk.claim({ text: ALLOWED, language: 'ar' });
    expect(await count(claimId)).toBe(0);
  });
});
