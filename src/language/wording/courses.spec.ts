import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { textOf } from '../text/token-runs.js';
import { areOfOtherCourses, courseOf } from './courses.js';

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
    ['another thing is compared with, and no time', 'There are more cinemas in Dorn than in Ostermoor.'],
  ])('says nothing: %s', (_, text) => {
    expect(courseOf(read(text))).toBeNull();
  });
});

describe('whether both may be true', () => {
  it.each([
    ['The Corran pound fell against the dollar.', 'The dollar rose against the Corran pound.', true],
    ['The Corran pound fell against the dollar.', 'The Corran pound rose against the euro.', true],
    ['The Corran pound fell against the dollar.', 'Against the dollar, the pound of Corran rose.', false],
    ['Corran wheat rose in early trading.', 'Corran wheat fell back by the close.', true],
    ['زاد عدد الصفقات في بئر اللوز.', 'هبطت قيمة الصفقات في بئر اللوز.', true],
    ['The bridge opened.', 'The bridge was closed.', false],
    ['تراجع الجنيه التلماري أمام الدولار.', 'صعد الدولار أمام الجنيه التلماري.', true],
    ['تراجع الجنيه التلماري أمام الدولار.', 'صعد الجنيه التلماري مقابل الدولار.', false],
  ])('%s %s', (one, other, expected) => {
    expect(areOfOtherCourses(read(one), read(other))).toBe(expected);
    expect(areOfOtherCourses(read(other), read(one))).toBe(expected);
  });
});
