import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('what is said of somebody else, or of a part', () => {
  it.each([
    ['Lena Mark died in 1990.', "Lena Mark's father died in 1985."],
    ['Lena Mark died in 1990.', 'The father of Lena Mark died in 1985.'],
    ["Lena Mark's father died in 1985.", "Lena Mark's mother died in 1990."],
    ['Lena Mark was born in Lyon.', "Lena Mark's father was born in Paris."],
    ['Lena Mark is 31 years old.', "Lena Mark's daughter is 12 years old."],
    ['The prime minister is alive.', "The prime minister's wife is dead."],
    ['Police did not arrest the minister.', "Police arrested the minister's driver."],
    ['The minister resigned.', 'The deputy minister did not resign.'],
    ['The hospital was destroyed.', 'The hospital wall was not destroyed.'],
    ['The Volta bridge is 300 metres long.', "The Volta bridge's tunnel is 900 metres long."],
    ['Volta University was founded in 1900.', 'Volta University Hospital was founded in 1950.'],
    ['The Titan sank in 1912.', 'The Titan II sank in 1950.'],
    ['The Volta bridge cost 3 million dollars.', 'The Volta bridge repairs cost 1 million dollars.'],
    ['ولد سمير نادر في حلب.', 'ولد والد سمير نادر في غزة.'],
    ['لم يعتقل سمير نادر.', 'اعتقل محامي سمير نادر.'],
    ['استقال الوزير.', 'لم يستقل نائب الوزير.'],
    ['لم تعتقل الشرطة الوزير.', 'اعتقلت الشرطة سائق الوزير.'],
    ['عمر سمير نادر 31 عاما.', 'عمر ابنة سمير نادر 12 عاما.'],
    ['تأسست جامعة فولتا عام 1900.', 'تأسس مستشفى جامعة فولتا عام 1950.'],
    ['عمر الرئيس بايدن 80 عاما.', "President Biden's brother is 73 years old."],
  ])('is not said against it: %s | %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    ["The prime minister's wife is alive.", "The prime minister's wife is dead."],
    ['The president of Tarvia resigned.', "Tarvia's president did not resign."],
    ["The Tarik tower's height is 250 metres.", 'The Tarik tower is 300 metres tall.'],
    ['The singer Lena Mark died in 1990.', 'Lena Mark died in 1985.'],
    ['No boat sank in the storm.', 'A small boat sank in the storm.'],
    ["Lena Mark's new film won the prize.", "Lena Mark's film did not win the prize."],
    ['قصفت الطائرات مدينة حلب.', 'لم تقصف الطائرات حلب.'],
    ['تم إغلاق المطار.', 'لم يغلق المطار.'],
    ['ولد الشاعر سمير نادر في حلب.', 'ولد سمير نادر في غزة.'],
  ])('but of the same it is: %s | %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
