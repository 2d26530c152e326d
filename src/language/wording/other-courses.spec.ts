import { describe, expect, it } from '@jest/globals';
import { readStatement } from '../statement/statement-reading.js';
import { detectLanguage } from '../text/language.js';
import { areOfOtherCourses } from './other-courses.js';

const read = (text: string) => readStatement(text, detectLanguage(text));

describe('whether both may be true', () => {
  it.each([
    ['The Corran pound fell against the dollar.', 'The dollar rose against the Corran pound.', true],
    ['The Corran pound fell against the dollar.', 'The Corran pound rose against the euro.', true],
    ['The Corran pound fell against the dollar.', 'Against the dollar, the pound of Corran rose.', false],
    ['Corran wheat rose in early trading.', 'Corran wheat fell back by the close.', true],
    ['زاد عدد الصفقات في بئر اللوز.', 'هبطت قيمة الصفقات في بئر اللوز.', true],
    ['The pound of Corran fell.', 'The dollar rose against the pound of Corran.', true],
    ['More people flew in May 2022 than in 2021.', 'Fewer people flew in May 2022 than in 2019.', true],
    ['Arrivals rose in June from May.', 'Arrivals in June fell from a year earlier.', true],
    ['Arrivals rose in June from May.', 'Arrivals in June fell compared with May.', false],
    ['The bridge opened.', 'The bridge was closed.', false],
    ['تراجع الجنيه التلماري أمام الدولار.', 'صعد الدولار أمام الجنيه التلماري.', true],
    ['تراجع الجنيه التلماري أمام الدولار.', 'صعد الجنيه التلماري مقابل الدولار.', false],
  ])('%s %s', (one, other, expected) => {
    expect(areOfOtherCourses(read(one), read(other))).toBe(expected);
    expect(areOfOtherCourses(read(other), read(one))).toBe(expected);
  });
});
