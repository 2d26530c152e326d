import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';

describe('where a picture comes from', () => {
  it.each([
    [
      'The photo of an eagle carrying a lamb was made with AI',
      'The photo of an eagle carrying a lamb is authentic',
    ],
    [
      'This footage of a missile strike was taken from a video game',
      'This footage shows a real missile strike',
    ],
    [
      'The image of the shark on the motorway has been digitally altered',
      'The image of the shark on the motorway has not been manipulated',
    ],
    [
      'The video of the explosion in Tarsk was filmed on Monday',
      'The video of the explosion in Tarsk is old footage from 2015',
    ],
    [
      'The photo of the burning church was taken in Lisbon in 2012',
      "The photo of the burning church shows this week's fire in Oslo",
    ],
    [
      'The footage of the market blaze comes from Nairobi',
      'The footage of the market blaze was shot in Mumbai',
    ],
    [
      'The audio of the minister insulting teachers is a deepfake',
      'The recording of the minister insulting teachers is authentic',
    ],
    ['فيديو الانفجار مولد بالذكاء الاصطناعي', 'فيديو الانفجار حقيقي'],
    ['الفيديو المتداول لانهيار الجسر قديم ويعود إلى عام 2014', 'فيديو انهيار الجسر صور اليوم'],
    ['مقطع إسقاط الطائرة مأخوذ من لعبة فيديو', 'المقطع يظهر إسقاط طائرة حقيقية في الحرب'],
    ['صورة الأسد في شوارع المدينة مفبركة', 'صورة الأسد في شوارع المدينة حقيقية'],
    ['صورة الدب وهو في حديقة البيت مولدة بالذكاء الاصطناعي', 'صورة الدب في حديقة البيت حقيقية'],
    ['صورة الدمار التقطت في حلب عام 2016', 'صورة الدمار التقطت في غزة هذا الشهر'],
  ])('has one answer: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
    expect(between(a, b).presumesOneEvent).toBe(false);
  });

  it.each([
    [
      'The video of the explosion in Tarsk was filmed on Monday',
      'A video of the explosion in Minsk was filmed in 2015',
    ],
    ['A video of the fire was filmed in Nairobi', 'A video of the fire was filmed in Mumbai'],
    [
      'The photo of an eagle carrying a lamb was made with AI',
      'A photo of an eagle carrying a hare won a prize',
    ],
    ['The photo of the eagle is real', 'The video of the eagle is computer-generated'],
    [
      'One video of the Tarsk explosion is from 2015',
      'Several videos of the Tarsk explosion were filmed on Monday',
    ],
    [
      'The first part of the video of the march was filmed in Lima',
      'The second part of the video of the march was filmed in Madrid',
    ],
    ['The video of the march was posted on Monday', 'The video of the march was filmed in 2015'],
    ['The photo was edited to brighten the sky', 'The photo shows the real Kessel flood'],
    ['The photo of the airport shows a fake policeman', 'The photo of the airport is real'],
    ['The video of the dam is being shared as genuine', 'The video of the dam is computer-generated'],
    ['The image of the shark on the motorway has been doctored', 'A real shark was found on the motorway'],
    ['فيديو الانفجار مولد بالذكاء الاصطناعي', 'وقع انفجار حقيقي في المرفأ'],
    ['صورة الدمار التقطت في حلب عام 2016', 'صورة أخرى للدمار التقطت في غزة هذا الشهر'],
    ['صورة الأسد في شوارع المدينة مفبركة', 'صورة النمر في حديقة الحيوان حقيقية'],
    ['جزء من الفيديو صور عام 2018', 'الفيديو صور عام 2022'],
    ['صورة تعبيرية لحريق المصنع مولدة بالذكاء الاصطناعي', 'صورة حريق المصنع حقيقية'],
  ])('but not of two pictures, or of what else is said: %s / %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it('quotes both answers', () => {
    const { explanation } = between('فيديو الانفجار مولد بالذكاء الاصطناعي', 'فيديو الانفجار حقيقي');
    expect(explanation.ar).toBe(
      'ينسب القولان صورة واحدة أو تسجيلًا واحدًا إلى مصدرين لا يجتمعان: «مولد بالذكاء الاصطناعي» مقابل «حقيقي».',
    );
  });
});
