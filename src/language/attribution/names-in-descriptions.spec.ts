import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

/** The name of the one source of "X said that the dam is safe", and how it is told. */
function speaker(phrase: string): { name: string | undefined; kind: string | undefined } {
  const [said] = readAttributions(`قال ${phrase} إن السد آمن.`);
  return { name: said?.source?.name, kind: said?.kind };
}

describe('a name inside the description of a source', () => {
  it.each([
    'مصدر مقرب من الوزير سالم الحربي',
    'مسؤول في مكتب الوزير سالم الحربي',
    'خصوم رئيس البلدية كريم عادل',
    'معارضو الرئيس كريم عادل',
    'أحد حراس الرئيس كريم عادل',
    'قيادي في حزب الرئيس كريم عادل',
    'مستشار لوزير الخارجية كريم عادل',
    'مسؤول مرتبط بالوزير سالم الحربي',
    'مصدر في مكتب المدير العام المهندس سالم الحربي',
  ])('is not that of a source which stays unnamed: %s', (phrase) => {
    expect(speaker(phrase)).toEqual({ name: phrase, kind: 'unnamed' });
  });

  it.each([
    'نجل الوزير سالم الحربي',
    'شقيق الوزير سالم الحربي',
    'والد الطفل كريم عادل',
    'مكتب الوزير سالم الحربي',
    'حزب الرئيس كريم عادل',
    'محامي الوزير سالم الحربي',
    'المتحدث باسم الرئيس كريم عادل',
  ])('is not that of kin, an office or a body: %s', (phrase) => {
    expect(speaker(phrase)).toEqual({ name: phrase, kind: 'paraphrase' });
  });

  it.each([
    ['وزير النقل سالم الحربي', 'سالم الحربي'],
    ['نائب رئيس البلدية كريم عادل', 'كريم عادل'],
    ['مدير الرعاية الأولية في الوزارة الدكتور سالم الحربي', 'سالم الحربي'],
    ['القيادي في حركة النورس سالم الحربي', 'سالم الحربي'],
    ['المشرف على المشروع المهندس سالم الحربي', 'سالم الحربي'],
    ['مدرب الفريق كريم عادل', 'كريم عادل'],
    ['محاميها كريم عادل', 'كريم عادل'],
    ['زوجته هند القاضي', 'هند القاضي'],
    ['رجل عرف نفسه بأنه القيادي في الجماعة سالم الحربي', 'سالم الحربي'],
  ])('is the source where its title heads the phrase: %s', (phrase, name) => {
    expect(speaker(phrase)).toEqual({ name, kind: 'paraphrase' });
  });

  it.each([
    ['نقابة الصيادين (اتحاد الغواصين)', 'نقابة الصيادين (اتحاد الغواصين)'],
    ['الناطق باسم النقابة (اتحاد الغواصين) كريم عادل', 'كريم عادل'],
    ['الشيخة مريم بنت خالد', 'مريم بنت خالد'],
  ])('is all of it: %s', (phrase, name) => {
    expect(readAttributions(`ذكرت ${phrase} أن السد آمن.`)[0]?.source).toMatchObject({ text: phrase, name });
  });

  it('goes without an age in brackets', () => {
    expect(speaker('سالم الحربي (45 عاما)').name).toBe('سالم الحربي');
  });

  it('is the source where it owns what is said or shown', () => {
    expect(readAttributions('فيديو للرئيس كريم عادل يعلن استعداده للحوار.')[0]?.source?.name).toBe(
      'كريم عادل',
    );
  });
});

describe('a source behind إن', () => {
  it.each([
    ['مسؤولا', 'unnamed'],
    ['محللا بارزا', 'unnamed'],
    ['مصدرا مقربا من الوزير سالم الحربي', 'unnamed'],
    ['تقريرا', 'document'],
    ['المحلل البارز', 'unnamed'],
  ])('is of the kind that it is without its ending: %s', (phrase, kind) => {
    expect(readAttributions(`قالت الوكالة إن ${phrase} أكد أن السد آمن.`)).toMatchObject([
      { source: { text: phrase }, kind },
    ]);
  });
});
