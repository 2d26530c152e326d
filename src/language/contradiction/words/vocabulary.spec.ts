import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('opposite words of news', () => {
  it.each([
    ['Coffee increases the risk of liver cancer.', 'Coffee reduces the risk of liver cancer.'],
    ['The central bank raised interest rates to 6%.', 'The central bank cut interest rates to 6%.'],
    ['OPEC+ raised its output target.', 'OPEC+ cut its output target.'],
    [
      'The central bank of Norway kept its key rate unchanged on Thursday.',
      'The central bank of Norway raised its key rate on Thursday.',
    ],
    ['Parliament passed the media law on Wednesday.', 'Parliament rejected the media law on Wednesday.'],
    [
      'The court sentenced the former president to ten years in prison.',
      'The court acquitted the former president.',
    ],
    ['The singer Fairuz died on Thursday.', 'The singer Fairuz is alive and well.'],
    ['توفيت الفنانة فيروز.', 'الفنانة فيروز على قيد الحياة.'],
    ['الصورة المتداولة لمطار دبي مولدة بالذكاء الاصطناعي.', 'الصورة المتداولة لمطار دبي حقيقية.'],
    ['The recording of the minister is AI-generated.', 'The recording of the minister is authentic.'],
    ['Nigeria no longer subsidises petrol.', 'Nigeria subsidises petrol.'],
    ['لم تعد نيجيريا تدعم البنزين.', 'نيجيريا تدعم البنزين.'],
    ['انهار سد أسوان.', 'لم ينهر سد أسوان.'],
    ['استقال وزير الصحة التونسي.', 'لم يستقل وزير الصحة التونسي.'],
    ['تلقى رئيس بلدية إزمير رشوة.', 'لم يتلق رئيس بلدية إزمير رشوة.'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['The central bank raised its growth forecast.', 'The central bank cut its key rate.'],
    [
      'The central bank of Norway raised rates in June.',
      'The central bank of Norway cut rates in September.',
    ],
    ['Parliament passed the media law.', 'Parliament rejected the labour law.'],
    ['The court sentenced Salem to ten years.', 'The court acquitted Haddad.'],
    ['The lower house passed the media law.', 'The upper house rejected the media law.'],
    ['The singer Fairuz is alive and well.', 'The singer Fairuz is alive.'],
    ['لم يعد الرئيس إلى بيروت.', 'لم يصل الرئيس إلى بيروت.'],
  ])('do not where they are said of two things: %s', (a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});
