import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { textOf } from '../text/token-runs.js';
import { courseOf, goOtherWays } from './courses.js';

const read = (text: string) => readStatement(text, detectLanguage(text));

describe('which way something went', () => {
  it.each([
    ['Rents in Ostermoor crept higher this spring.', 'up', 'crept higher'],
    ['The decision pushed the Calderran mark down.', 'down', 'pushed the calderran mark down'],
    ['More babies were born in Vastria in 2023 than in the year before.', 'up', 'more'],
    ['Rhossa Motors sold fewer cars in July than it had the month before.', 'down', 'fewer'],
    ['The quality of the air in Sundrel improved.', 'better', 'improved'],
    ['صعدت أسعار الطحين في الرمادة.', 'up', 'صعدت'],
    ['استقبلت الجزر هذا الموسم سياحاً أقل من الموسم الفائت.', 'down', 'اقل'],
    ['شحن المرفأ كميات أقل مما شحنه في كانون الأول.', 'down', 'اقل'],
    ['تدهورت حال الطرق في درمانة.', 'worse', 'تدهورت'],
  ])('%s', (text, way, said) => {
    const reading = read(text);
    const course = courseOf(reading);
    expect(course?.way).toBe(way);
    expect(course && textOf(reading.tokens, course.said)).toBe(said);
  });

  it.each([
    ['a number has more than it', 'More than 20 people applied for the flat.'],
    ['ما يزيد على عدد', 'حضر الحفل أكثر من ألف شخص.'],
    ['both ways', 'Rents rose in May and fell in June.'],
    ['denied', 'Rents did not rise in May.'],
    ['نفي', 'لم ترتفع الإيجارات في أيار.'],
    ['slower, and still up', 'The rise in rents slowed in May.'],
    ['a name', 'Derrick Rose left the club in May.'],
    ['a defeat', 'Corran fell to the Ulmen army in 1921.'],
    ['another meaning of the verb', 'The ministry declined to comment on prices.'],
    ['رفع القيود', 'رفعت هلدوريا الحظر عن الواردات.'],
    ['هبوط طائرة', 'هبطت الطائرة في مطار هجران.'],
    ['why it did, the other way', 'Oil prices rose as Velmora cut its output.'],
    ['another thing is compared with, and no time', 'There are more cinemas in Dorn than in Ostermoor.'],
  ])('says nothing: %s', (_, text) => {
    expect(courseOf(read(text))).toBeNull();
  });
});

describe('whether one cannot follow from the other, by its way', () => {
  it.each([
    ['The price of wheat rose.', 'The price of wheat fell.', true],
    ['تحسن سعر صرف الليرة.', 'هبط سعر صرف الليرة.', true],
    ['Oil fell and then rose.', 'Oil rose and then fell.', true],
    ['Oil fell and then rose.', 'On Monday oil fell and rose.', false],
    ['Oil rose.', 'Oil got better.', false],
  ])('%s %s', (one, other, expected) => {
    expect(goOtherWays(read(one), read(other))).toBe(expected);
  });
});
