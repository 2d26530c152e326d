import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('figures of different scope', () => {
  it.each([
    [
      'a day and a year',
      '1,200 migrants crossed the Channel in small boats on Saturday.',
      '45,000 migrants crossed the Channel in small boats in 2022.',
    ],
    ['يوم وعام', 'عبر 1200 مهاجر بحر المانش يوم السبت.', 'عبر 45 ألف مهاجر بحر المانش عام 2022.'],
    [
      'a month and a year',
      'Vastria exported 30 million barrels of oil in May.',
      'Vastria exported 380 million barrels of oil in 2023.',
    ],
    [
      'one dose and two',
      'One dose of the vaccine is 52% effective against the virus.',
      'Two doses of the vaccine are 95% effective against the virus.',
    ],
    ['جرعة وجرعتان', 'جرعة واحدة من اللقاح فعالة بنسبة 52%.', 'جرعتان من اللقاح فعالتان بنسبة 95%.'],
    [
      'a degree',
      'One in ten children in Yemen is severely malnourished.',
      'One in three children in Yemen is malnourished.',
    ],
    ['درجة', 'طفل من كل عشرة في اليمن يعاني سوء تغذية حادا.', 'طفل من كل ثلاثة في اليمن يعاني سوء التغذية.'],
    [
      'opposite things',
      'The team won 12 of its matches this season.',
      'The team lost 9 of its matches this season.',
    ],
    ['two wholes', 'CO2 makes up 0.04% of the atmosphere.', 'CO2 makes up 76% of greenhouse gas emissions.'],
    [
      'two ages',
      'The jab is recommended for people over 65.',
      'The jab is not recommended for people under 50.',
    ],
    [
      'two ages, both affirmed',
      'The jab is recommended for people over 65.',
      'The jab is recommended for people under 50.',
    ],
    ['عمران', 'يوصى باللقاح لمن هم فوق 65 عاما.', 'لا يوصى باللقاح لمن هم دون 50 عاما.'],
    ['two directions', 'سلمت أوكرانيا روسيا 200 جثة.', 'سلمت روسيا أوكرانيا 1200 جثة.'],
    ['two directions', 'Ukraine handed Russia 200 bodies.', 'Russia handed Ukraine 1,200 bodies.'],
    [
      'a first and a later toll',
      'The earthquake killed 296 people, the ministry said in its first statement.',
      'The earthquake killed 2,122 people, the ministry said in its latest update.',
    ],
    [
      'a measure of disease',
      'Two doses of the vaccine are 95% effective against severe disease.',
      'Two doses of the vaccine are 60% effective against infection.',
    ],
  ])('do not contradict each other: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it.each([
    [
      'more on one day than in the year',
      '60,000 migrants crossed the Channel in small boats on Saturday.',
      '45,000 migrants crossed the Channel in small boats in 2022.',
    ],
    [
      'the same years',
      'Vastria exported 30 million barrels of oil in 2023.',
      'Vastria exported 380 million barrels of oil in 2023.',
    ],
    ['الجرعات نفسها', 'جرعتان من اللقاح فعالتان بنسبة 52%.', 'جرعتان من اللقاح فعالتان بنسبة 95%.'],
    [
      'طفل من كل عشرة ومن كل ثلاثة',
      'طفل من كل عشرة في اليمن يعاني سوء التغذية.',
      'طفل من كل ثلاثة في اليمن يعاني سوء التغذية.',
    ],
  ])('do where the scope is one: %s', (_, a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});

describe('all of a group', () => {
  it.each([
    ['All hospitals in Gaza are out of service.', 'Ten hospitals in Gaza are still in service.'],
    ['جميع مستشفيات غزة خارج الخدمة.', 'عشرة مستشفيات في غزة ما زالت في الخدمة.'],
  ])('is not in service where some are: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['All hospitals in Gaza are out of service.', 'Ten hospitals in Jenin are still in service.'],
    ['Ten hospitals in Gaza are out of service.', 'Five hospitals in Gaza are still in service.'],
  ])('may be, where the other is another group or some: %s', (a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});

describe('a converted number', () => {
  it.each([
    [
      'The aftershock was felt 100 kilometres from the epicentre.',
      'The aftershock was felt 62 miles from the epicentre.',
    ],
    ['The storm is 300 kilometres from Muscat.', 'The storm is 186 miles from Muscat.'],
    ['بلغت درجة الحرارة في الكويت 50 درجة مئوية.', 'بلغت درجة الحرارة في الكويت 122 فهرنهايت.'],
    ['بلغ طول النفق 80 كيلومترا.', 'بلغ طول النفق 50 ميلا.'],
  ])('is the same: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it('is another where the difference is larger than rounding', () => {
    expect(bothWays('The canal is 12 km long.', 'The canal is 12 miles long.')).toEqual([
      'contradicts',
      'contradicts',
    ]);
  });
});
