import { describe, expect, it } from '@jest/globals';
import { bothWays, statement } from '../../../../test/support/compared.js';
import { compare } from '../contradiction.js';

describe('one thing that went opposite ways, in other words', () => {
  it.each([
    [
      'more than the year before, and fewer',
      'More trout were caught in Lake Orlin in 2023 than in the year before.',
      'Trout catches in Lake Orlin dwindled in 2023, anglers said.',
    ],
    [
      'who told it counts for nothing',
      "Sheep flocks across the Carrow Hills thinned out in 2021, the farmers' league reported.",
      'There were more sheep grazing the Carrow Hills in 2021 than a year earlier, a livestock census found.',
    ],
    [
      'أكثر من الموسم السابق، وتراجع',
      'استقبل متحف هجران في عام 2023 زواراً أكثر من العام السابق.',
      'تراجع عدد زوار متحف هجران في عام 2023، بحسب إدارته.',
    ],
    [
      'من أخبر به لا يحسب على أحد',
      'تقلّص عجز الموازنة في جمهورية تارسيا عام ٢٠٢١، حسبما أعلن وزير المالية.',
      'اتسعت الفجوة بين نفقات الخزينة التارسية وإيراداتها خلال ٢٠٢١، وفق تقرير ديوان المحاسبة.',
    ],
    ['in two languages', 'انحسرت مياه بحيرة لورن في آب 2021.', 'The level of Lake Lorn rose in August 2021.'],
  ])('contradicts: %s', (_, a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'exports and imports',
      'Timber exports from Calder rose in March.',
      'Timber imports into Calder fell in March.',
    ],
    [
      'صادرات وواردات، بلغتين',
      'Imports of medicine into Halvia decreased in 2022, the trade ministry said.',
      'ارتفعت صادرات هالفيا من الأدوية في 2022.',
    ],
    [
      'a month before and a year before',
      'Gold reserves at the bank of Lumira fell in June from the month before.',
      'Gold reserves at the bank of Lumira were higher in June than a year earlier.',
    ],
    [
      'early and at the close',
      'Corran wheat rose in early trading on Tuesday.',
      'Corran wheat fell back by the close on Tuesday.',
    ],
    [
      'how many, and for how much',
      'زاد عدد صفقات الأراضي في بئر اللوز خلال أيلول عما كان في آب.',
      'هبطت قيمة صفقات الأراضي في بئر اللوز خلال أيلول مقارنة بآب.',
    ],
    [
      'women and all',
      'Unemployment among women in Sarwah province climbed in May 2022.',
      'Sarwah province saw unemployment fall in May 2022.',
    ],
    [
      'نساء وكل الناس',
      'ارتفعت البطالة بين النساء في إقليم السروح في أيار 2022',
      'انخفضت البطالة في إقليم السروح خلال أيار 2022',
    ],
    [
      'women and men',
      'Unemployment among the women of Sarwah climbed in 2022.',
      'In 2022 unemployment among the men of Sarwah went down.',
    ],
    [
      'one currency against the other',
      'The Corran pound weakened against the dollar on Monday.',
      'The dollar strengthened against the Corran pound on Monday.',
    ],
    [
      'عملة مقابل أخرى',
      'تراجع الجنيه التلماري أمام الدولار يوم الاثنين.',
      'صعد الدولار أمام الجنيه التلماري يوم الاثنين.',
    ],
    [
      'what follows in the other',
      'Rents in Dorn rose in 2022 as the supply of homes fell.',
      'In Dorn the supply of homes fell in 2022.',
    ],
    [
      'a ban that is eased',
      'Ulmen eased its ban on imports in May 2023.',
      'رفعت أولمن الحظر عن الواردات في أيار 2023',
    ],
    ['the bad thing that grew', 'The drought in Dorn intensified in 2022.', 'ضرب الجفاف دورن عام 2022'],
    ['losses that grew, and that got worse', "Calder's losses grew in 2020.", 'تفاقمت خسائر كالدر عام 2020'],
    [
      'قصر لا يقصر',
      'Visitors to the Orlin palace in Dorn rose in 2023.',
      'قصر أورلين في دورن جذب زوارا عام 2023',
    ],
    [
      'a level and a temperature',
      'The water level of the Arle fell in August 2020.',
      'Water temperature of the Arle rose in August 2020.',
    ],
    [
      'the capital and the country',
      'Rents in the capital of Ivessa slid over the summer of 2021.',
      "Nationwide, Ivessa's rents climbed over the summer of 2021.",
    ],
  ])('leaves alone: %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    [
      'September was wetter in the Carden valley this year than last, the weather station at Pell recorded.',
      'Less rain fell on the Carden valley this September than in September last year, the Pell station reported.',
    ],
    [
      'صعد سعر غرام الذهب في سوق الصاغة بمدينة نوران عند إغلاق يوم السبت مقارنة بإغلاق الخميس.',
      'أقفل غرام الذهب في سوق الصاغة بنوران يوم السبت على سعر أدنى من سعر إغلاق الخميس.',
    ],
  ])('never agrees, and answers the same whichever comes first: %s', (a, b) => {
    const [first, turned] = bothWays(a, b);
    expect(first).toBe(turned);
    expect(first).not.toBe('agrees');
  });

  it('says by which words they met and which way it went', () => {
    const { explanation } = compare(
      statement('More trout were caught in Lake Orlin in 2023 than in the year before.'),
      statement('Trout catches in Lake Orlin dwindled in 2023, anglers said.'),
    );
    expect(explanation.en).toMatch(
      /two reports of one matter \(\u2068“trout”\u2069, \u2068“caught”\u2069 \/ \u2068“catches”\u2069, .*“Orlin”.*\), and one says that it went up, the other that it went down: “More” against “dwindled”\.$/,
    );
    expect(explanation.ar).toMatch(/يقول أحدهما بالارتفاع والآخر بالانخفاض: «More» مقابل «dwindled»\.$/u);
  });
});
