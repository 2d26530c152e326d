import { describe, expect, it } from '@jest/globals';
import { between, bothWays } from '../../../../test/support/compared.js';
import { contradictionKeys } from '../contradiction-keys.js';

describe('what is denied in nouns', () => {
  it.each([
    ['News of the death of the novelist Petra Holm is false.', 'Novelist Petra Holm has died.'],
    [
      'There is no truth to reports of the arrest of Tomas Ruiz.',
      'Tomas Ruiz was detained by police on Monday.',
    ],
    [
      'The airline denied reports that it had cancelled all flights to Mersa.',
      'The airline has cancelled all its flights to Mersa.',
    ],
    ['The palace dismissed rumours about the resignation of Ivo Lanz.', 'Ivo Lanz has stepped down.'],
    ['No, the Eastgate tunnel has not been closed.', 'The Eastgate tunnel has been shut.'],
    ['Claims about an outbreak of cholera in Delmar are a fabrication.', 'Cholera has broken out in Delmar.'],
    ['There is no evidence that the Larch bridge was sabotaged.', 'The Larch bridge was sabotaged.'],
    ['لا صحة لما يتداول عن إغلاق مطار الواحة', 'أغلق مطار الواحة'],
    ['خبر وفاة اللاعب مراد حسني غير صحيح', 'توفي اللاعب مراد حسني'],
    ['نفى الاتحاد إقالة المدرب كريم عادل', 'أقيل المدرب كريم عادل'],
    ['نفى المتحدث باسم الوزارة ما تردد عن تأجيل الامتحانات', 'تأجلت الامتحانات'],
    ['ما يتداول عن انهيار سد الوادي عار عن الصحة', 'انهار سد الوادي'],
    ['خبر مفبرك: استقالة المحافظ عماد ناصر', 'استقال المحافظ عماد ناصر من منصبه'],
  ])('is contradicted by whoever says it with a verb: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
    expect(contradictionKeys(a, a < '\u0600' ? 'en' : 'ar').length).toBeGreaterThan(0);
  });

  it.each([
    ['News of the death of Petra Holm is false.', 'The husband of Petra Holm has died.'],
    ['News of the death of Petra Holm is false.', "Petra Holm's husband has died."],
    ['Reports of the resignation of Ada Reyes are untrue.', 'Ada Reyes offered to resign.'],
    ['Reports of the resignation of Ada Reyes are untrue.', 'Ada Reyes may resign next year.'],
    [
      'The airline denied reports that it had cancelled all flights to Mersa.',
      'The railway has cancelled all flights to Mersa.',
    ],
    [
      'The airline denied reports that it had cancelled all flights to Mersa.',
      'The airline has cancelled two of its flights to Mersa.',
    ],
    ['There is no evidence that the Larch bridge was sabotaged.', 'The Larch bridge was closed.'],
    ['خبر وفاة اللاعب مراد حسني غير صحيح', 'توفي والد اللاعب مراد حسني'],
    ['لا صحة لما يتداول عن إغلاق مطار الواحة', 'أغلق الطريق المؤدي إلى مطار الواحة'],
    ['لا صحة لما يتداول عن إغلاق مطار الواحة', 'إغلاق مطار النخيل'],
    ['نفى الاتحاد إقالة المدرب كريم عادل', 'الاتحاد يدرس إقالة المدرب كريم عادل'],
    ['نفى الوزير علمه باستقالة المدير', 'استقال المدير'],
    ['نفت الشركة شائعة إفلاسها', 'أعلنت الشركة تسريح مئة موظف'],
  ])('says nothing against something else: %s / %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
    expect(bothWays(a, b)).not.toContain('agrees');
  });

  it.each([
    ['خبر وفاة اللاعب مراد حسني غير صحيح', 'اللاعب مراد حسني لم يمت'],
    ['News of the death of Petra Holm is false.', 'Petra Holm has not died.'],
  ])('agrees with its denial in other words: %s / %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['agrees', 'agrees']);
  });

  it('tells apart who calls something false from who sees no evidence', () => {
    const doubt = between(
      'There is no evidence that the Larch bridge was sabotaged.',
      'The Larch bridge was sabotaged.',
    );
    expect(doubt.explanation.en).toBe(
      'One statement says that nothing shows what the other says: “the Larch bridge was sabotaged”.',
    );
    expect(doubt.explanation.ar).toContain('«the Larch bridge was sabotaged»');
  });

  it('gives a debunk the keys of what it calls false', () => {
    const [debunk, said] = [
      'لا صحة لما يتداول على مواقع التواصل الاجتماعي عن إغلاق مطار الواحة الدولي',
      'أغلق مطار الواحة الدولي',
    ].map((text) => contradictionKeys(text, 'ar'));
    expect(said?.some((key) => debunk?.includes(key))).toBe(true);
  });
});
