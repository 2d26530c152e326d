import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { between, statement } from '../../../../test/support/compared.js';
import { compare } from '../contradiction.js';

const CONTRADICTIONS: [string, string][] = [
  ['Four ferries are in the harbour.', 'Nine ferries are in the harbour.'],
  ['ترسو أربع عبّارات في الميناء.', 'ترسو تسع عبّارات في الميناء.'],
  ['The new Orvel ward has 40 beds.', 'The new Orvel ward has 65 beds.'],
  ['The canal is 12 km long.', 'The canal is 12 miles long.'],
  ['يبلغ طول الجسر 12 كيلومترا.', 'يبلغ طول الجسر 12 ميلا.'],
  ['Inflation in Torvania reached 3.2%.', 'Inflation in Torvania reached 3.4%.'],
  ['بلغ التضخم في تورفانيا 3.2%.', 'بلغ التضخم في تورفانيا 3.4%.'],
  ['Varn won the cup final 3-1.', 'Varn won the cup final 2-1.'],
  ['The six-wheeled cart broke down in Kessar.', 'The four-wheeled cart broke down in Kessar.'],
  ['The council met for the second time.', 'The council met for the 5th time.'],
  ['اجتمع المجلس للمرة الثانية.', 'اجتمع المجلس للمرة الخامسة.'],
  ['The climbers reached a third hut.', 'The climbers reached a 7th hut.'],
  ['قُتل جنديان في هجوم على حاجز في دالون.', 'قُتل ثمانية جنود في هجوم على حاجز في دالون.'],
  ['More than 200 homes burned in Waha.', 'Fewer than 150 homes burned in Waha.'],
  ['The acrobat jumps over three chairs.', 'The acrobat jumps over five chairs.'],
];

const AGREEMENTS: [string, string][] = [
  ['The council met for the second time.', 'The council met for the 2nd time.'],
  ['Twelve ferries are in the harbour.', '12 ferries are in the harbour.'],
  ['ترسو اثنتا عشرة عبّارة في الميناء.', 'ترسو ١٢ عبّارة في الميناء.'],
  ['120 films were shown in Solen.', 'More than 100 films were shown in Solen.'],
  ['عُرض 120 فيلما في سولين.', 'عُرض أكثر من 100 فيلم في سولين.'],
  ['The pool holds 2 km of pipes.', 'The pool holds 2000 metres of pipes.'],
  ['Growth in Vastria was 8.2%.', 'Growth in Vastria was 8%.'],
];

const COMPATIBLE: [string, string, string][] = [
  ['another model', 'The Kestrel 12 crashed near Solen.', 'The Kestrel 14 crashed near Solen.'],
  ['كتيبة أخرى', 'انسحبت الكتيبة 51 من دالون.', 'انسحبت الكتيبة 13 من دالون.'],
  ['another district', 'A fire broke out in district 12.', 'A fire broke out in district 13.'],
  ['another hill', 'It rained on hill 12', 'It rained on hill 13'],
  ['another room', 'A fire broke out in room 12 of the hotel.', 'A fire broke out in room 13 of the hotel.'],
  ['تلًّا آخر', 'هطل المطر على تل 7.', 'هطل المطر على تل 9.'],
  ['another quarter of a town', 'اندلع حريق في الحي 12.', 'اندلع حريق في الحي 13.'],
  [
    'another flight and another toll',
    'Three people fell ill on flight 12.',
    'Five people fell ill on flight 13.',
  ],
  ['another street', 'Police closed the 3rd street.', 'Police closed the 9th street.'],
  [
    'another quarter of the year',
    'Profits rose 5% in the first quarter.',
    'Profits rose 5% in the third quarter.',
  ],
  ['ربع آخر', 'ارتفعت الأرباح 5% في الربع الأول.', 'ارتفعت الأرباح 9% في الربع الثالث.'],
  ['another dose', '50% of nurses got the first dose.', '20% of nurses got the second dose.'],
  ['another day', 'A bus overturned near Varn on 4 July.', 'A bus overturned near Varn on 6 July.'],
  ['another hour', 'The market opens at 7:30.', 'The market opens at 9:30.'],
  ['another picture', 'A photo of three wolves in Kessar.', 'A photo of nine wolves in Kessar.'],
  ['another woman', 'A 31-year-old woman was hurt in Solen.', 'A 54-year-old woman was hurt in Solen.'],
  ['bounds that overlap', 'More than 200 homes burned in Waha.', 'Fewer than 500 homes burned in Waha.'],
  ['tolls of nobody knows where', 'قُتل خمسة أشخاص.', 'قُتل ثلاثون شخصا.'],
  ['a toll so far', 'So far 4 boats have been found off Lurna.', 'So far 9 boats have been found off Lurna.'],
];

describe('two statements that are the same in every word but a number', () => {
  it.each(CONTRADICTIONS)('contradict each other: %s / %s', (a, b) => {
    expect([between(a, b).relation, between(b, a).relation]).toEqual(['contradicts', 'contradicts']);
  });

  it.each(AGREEMENTS)('agree where the first says what the second does: %s / %s', (a, b) => {
    expect(between(a, b).relation).toBe('agrees');
  });

  it.each(COMPATIBLE)('can both hold: %s', (_case, a, b) => {
    expect([between(a, b).relation, between(b, a).relation]).toEqual(['compatible', 'compatible']);
  });

  it('name both amounts in the explanation, in units that people read', () => {
    const { basis, explanation } = between('The canal is 12 km long.', 'The canal is 12 miles long.');
    expect(basis).toMatch(/^(?:number|amount)$/);
    expect(explanation.en).toContain('12 km against 19.31 km');
    expect(explanation.ar).toContain('مقابل 19.31');
  });

  it('may have grown from one day to the next, and not shrunk', () => {
    const few = 'Four ferries are in the harbour.';
    const many = 'Nine ferries are in the harbour.';
    const monday = { claimedAt: '2024-06-03' };
    const tuesday = { claimedAt: '2024-06-04' };
    expect(compare(statement(few, monday), statement(many, tuesday)).basis).toBe('cumulative');
    expect(compare(statement(few, tuesday), statement(many, monday)).relation).toBe('contradicts');
  });

  it.each([
    (count: number) => `The museum in Orvel shows ${String(count)} masks from the old palace.`,
    (count: number) => `يعرض متحف أورفيل ${String(count)} قناعا من القصر القديم.`,
  ])('get one answer in either order, and agree with themselves (%#)', (say) => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99 }), fc.integer({ min: 3, max: 99 }), (one, other) => {
        const there = between(say(one), say(other));
        const back = between(say(other), say(one));
        expect([there.relation, there.basis, there.score]).toEqual([back.relation, back.basis, back.score]);
        expect(there.relation).toBe(one === other ? 'agrees' : 'contradicts');
      }),
      { numRuns: 60 },
    );
  });
});
