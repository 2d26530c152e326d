import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('to and from, for and against', () => {
  it.each([
    ['Flights to Cairo were cancelled.', 'Flights from Cairo were cancelled.'],
    ['The king moved from Paris to London.', 'The king moved from London to Paris.'],
    ['A train from Osen to Delen derailed.', 'A train from Delen to Osen derailed.'],
    ['Thousands rallied for the new law.', 'Thousands rallied against the new law.'],
    ['ألغيت الرحلات إلى القاهرة.', 'ألغيت الرحلات من القاهرة.'],
    ['Flights to Cairo were cancelled.', 'ألغيت الرحلات من القاهرة.'],
  ])('make no agreement of the same words: %s / %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('agrees');
  });

  it.each([
    ['Flights to Cairo were cancelled.', 'Flights from Cairo were not cancelled.'],
    ['Karim Holt voted for the law.', 'Karim Holt did not vote against the law.'],
    ['Exports to China rose in May.', 'Exports from China fell in May.'],
    ['Exports from China to Tarvia rose.', 'Exports from Tarvia to China fell.'],
    ['ألغيت الرحلات إلى القاهرة.', 'لم تلغ الرحلات من القاهرة.'],
    ['ارتفعت الصادرات إلى الصين في مايو.', 'انخفضت الصادرات من الصين في مايو.'],
  ])('are of two things, of which one may be denied: %s / %s', (a, b) => {
    for (const relation of bothWays(a, b)) expect(['compatible', 'unrelated']).toContain(relation);
  });

  it.each([
    ['Flights to Cairo were cancelled.', 'Flights to Cairo were not cancelled.'],
    ['The council voted for the ban.', 'The council voted against the ban.'],
    ['The house is close to the river.', 'The house is far from the river.'],
    ['Exports to China rose in May.', 'Exports to China fell in May.'],
    ['صوت كريم حداد لصالح القانون.', 'لم يصوت كريم حداد لصالح القانون.'],
  ])('leave what one denies of the same: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
