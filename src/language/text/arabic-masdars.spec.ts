import { expect, it } from '@jest/globals';
import { isMasdarOf } from './arabic-masdars.js';
import { foldForSearch } from './normalise.js';

function knows(masdar: string, verb: string): boolean {
  return isMasdarOf(foldForSearch(masdar), foldForSearch(verb));
}

it.each([
  ['توقيع', 'وقّعت'],
  ['إغلاق', 'أغلق'],
  ['الإغلاق', 'يغلق'],
  ['إجلاء', 'أجلت'],
  ['إقالة', 'أقال'],
  ['اعتقاله', 'اعتقلت'],
  ['انسحاب', 'ينسحب'],
  ['استئناف', 'استأنف'],
  ['مغادرة', 'غادرت'],
  ['لقاء', 'التقت'],
])('knows %s for the verbal noun of %s', (masdar, verb) => {
  expect(knows(masdar, verb)).toBe(true);
});

it.each([
  ['توقيع', 'أوقف'],
  ['إغلاق', 'أعلن'],
  ['مدينة', 'دان'],
])('does not take %s for that of %s', (masdar, verb) => {
  expect(knows(masdar, verb)).toBe(false);
});
