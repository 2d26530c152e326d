import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('who asks says nothing that another contradicts', () => {
  it.each([
    ['where', 'Was Lena Mark born in Paris?', 'Lena Mark was born in Lyon.'],
    ['how many', 'Did the flood in Tarvia kill 12 people?', 'The flood in Tarvia killed 40 people.'],
    ['a cause', 'Does coffee cause cancer?', 'Coffee does not cause cancer.'],
    ['a date', 'Was the treaty of Halm signed in 1921?', 'The treaty of Halm was signed in 1923.'],
    ['a measure', 'Is the Tarik tower 300 metres tall?', 'The Tarik tower is 250 metres tall.'],
    ['الفائز', 'هل فاز الأهلي على الزمالك يوم الجمعة؟', 'فاز الزمالك على الأهلي يوم الجمعة.'],
    ['المكان', 'هل ولد سمير نادر في حلب؟', 'ولد سمير نادر في غزة.'],
    ['التاريخ', 'هل وقعت معاهدة الريحان عام 1987؟', 'وقعت معاهدة الريحان عام 1991.'],
  ])('%s: %s', (_, question, answer) => {
    expect(bothWays(question, answer)).not.toContain('contradicts');
  });
});

describe('who only tells what others allege says nothing that another contradicts', () => {
  it.each([
    ['A post claims that Lena Mark was born in Paris.', 'Lena Mark was born in Lyon.'],
    ['Rumours say that the flood in Tarvia killed 12 people.', 'The flood in Tarvia killed 40 people.'],
    ['يزعم منشور أن فيضان تارفيا قتل 12 شخصا.', 'فيضان تارفيا قتل 40 شخصا.'],
  ])('%s | %s', (alleged, said) => {
    expect(bothWays(alleged, said)).not.toContain('contradicts');
  });
});

describe('what is said for certain is contradicted still', () => {
  it.each([
    ['Lena Mark was born in Paris.', 'Lena Mark was born in Lyon.'],
    ['The flood in Tarvia killed 12 people.', 'The flood in Tarvia killed 40 people.'],
    ['Coffee causes cancer.', 'Coffee does not cause cancer.'],
    ['فاز الأهلي على الزمالك يوم الجمعة.', 'فاز الزمالك على الأهلي يوم الجمعة.'],
    ['ولد سمير نادر في حلب.', 'ولد سمير نادر في غزة.'],
    // A number that is only rounded.
    ['Nearly 40 people were killed in the Tarvia flood.', '120 people were killed in the Tarvia flood.'],
    // What is alleged of somebody beside it.
    ['The minister, accused of fraud, resigned.', 'The minister did not resign.'],
  ])('%s | %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});
