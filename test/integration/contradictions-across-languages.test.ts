import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { Desk } from './support/desk.js';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

afterEach(() =>
  desk.rows(`
    delete from contradictions;
    delete from jobs;
    update claims set status = 'archived', archived_from = status where status <> 'archived'`),
);

const english = (text: string) => desk.claim({ text, language: 'en' });
const arabic = (text: string) => desk.claim({ text, language: 'ar' });
const scan = (id: string) => desk.dataSource.transaction((manager) => new ScanClaim().scan(manager, id));
const suggested = () =>
  desk.rows<{ claim_a_id: string; claim_b_id: string }>('select claim_a_id, claim_b_id from contradictions');

describe('a claim in Arabic and one in English that were entered apart', () => {
  it.each([
    [
      'a denial and what it denies',
      "Jordan's government lifted the subsidy on bread.",
      'نفت الحكومة الأردنية رفع الدعم عن الخبز.',
    ],
    [
      'a person and a deed',
      'Omar Radi was convicted of espionage.',
      'برأت المحكمة عمر الراضي من تهمة التجسس.',
    ],
    [
      'a body and a place',
      'Qatar Airways cancelled its flights to Damascus.',
      'الخطوط القطرية تستأنف رحلاتها إلى دمشق.',
    ],
    ['no name at all', 'The polio vaccine causes infertility.', 'لقاح شلل الأطفال لا يسبب العقم.'],
  ])('are suggested as a contradiction, whichever is scanned: %s', async (_, en, ar) => {
    await english('A volcano erupted near Naples.');
    const one = await english(en);
    const other = await arabic(ar);
    await arabic('افتتاح متحف جديد في الجيزة.');
    for (const id of [one, other]) {
      expect(await scan(id)).toMatchObject({ suggested: 1 });
      expect(await suggested()).toEqual([{ claim_a_id: one, claim_b_id: other }]);
      await desk.rows('delete from contradictions');
    }
  });

  it.each([
    ['one person', 'Mahmoud Abbas met Emmanuel Macron in Paris.', 'محمود عباس لم يصل إلى موسكو.'],
    ['one town', 'The museum in Aleppo was reopened.', 'مستشفى حلب مغلق.'],
    ['one country', 'Algeria recalled its ambassador to France.', 'الجزائر لم تستدع سفيرها في مدريد.'],
  ])('are not where they only name %s', async (_, en, ar) => {
    const one = await english(en);
    const other = await arabic(ar);
    for (const id of [one, other]) expect(await scan(id)).toMatchObject({ suggested: 0 });
    expect(await suggested()).toEqual([]);
  });
});
