import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('a denial of only why, where, when or by whom', () => {
  it.each([
    ['The bridge did not collapse because of the flood.', 'The bridge collapsed because of an earthquake.'],
    ['The school was not closed by the army.', 'The school was closed by the ministry.'],
    ['The strike was not called off by the union.', 'The strike was called off.'],
    ['Karim did not die in 1990.', 'Karim died.'],
    ['The museum was not destroyed by fire.', 'The museum was destroyed.'],
    ['لم يستقل الوزير بسبب الفضيحة.', 'استقال الوزير.'],
    ['لم يقتل الملك في القاهرة.', 'قتل الملك.'],
    ['لم ينهر الجسر بسبب الفيضان.', 'انهار الجسر بسبب زلزال.'],
    ['لم تعتقل الشرطة سمير يوم الأحد.', 'اعتقلت الشرطة سمير.'],
  ])('leaves open whether it was done: %s | %s', (denied, said) => {
    expect(bothWays(denied, said)).not.toContain('contradicts');
  });

  it.each([
    ['The bridge did not collapse.', 'The bridge collapsed because of an earthquake.'],
    ['The school was not closed by the ministry.', 'The school was closed by the ministry.'],
    ['Karim did not die.', 'Karim died in 1990.'],
    ['The minister did not resign and remains in office.', 'The minister resigned.'],
    ['The king has not died, the palace said on Monday.', 'The king died.'],
    ['لم يستقل الوزير.', 'استقال الوزير بسبب الفضيحة.'],
    ['لم يستقل الوزير بسبب الفضيحة.', 'استقال الوزير بسبب الفضيحة.'],
    ['لم ينهر السد حتى الآن.', 'انهار السد.'],
  ])('does not where the deed is denied, or all of it is said: %s | %s', (denied, said) => {
    expect(bothWays(denied, said)).toEqual(['contradicts', 'contradicts']);
  });
});
