import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

/** The source of what is said last. */
function speaker(text: string): string {
  return readAttributions(text).at(-1)?.source?.text ?? '–';
}

describe('who speaks after a clause of the narration', () => {
  it.each([
    ['اتهمت هند الوزير بالكذب وقالت إن السد مهدد.', 'هند'],
    ['سُئل الوزير عن قول عادل إن السد مهدد فقال إنه آمن.', 'الوزير'],
    ['والتقى سالم الحربي كريم عادل وقال له إن السد آمن.', 'سالم الحربي'],
    ['الوزير زار السد وقال إنه آمن.', 'الوزير'],
    ['الوزير زار سد النهضة وقال إنه آمن.', 'الوزير'],
    ['التقى الوزير وفد النقابة وأكد أن السد آمن.', 'الوزير'],
    ['اجتمع كريم عادل مع النقابة وقال إن السد آمن.', 'كريم عادل'],
    ['انتقدت النقابة الوزير وقالت إنه كذب.', 'النقابة'],
    ['شاركت هند في المؤتمر وقالت إن السد آمن.', 'هند'],
    ['هند زارت السد وقالت إنه آمن.', 'هند'],
    ['سالم الحربي زار السد وقال إنه آمن.', 'سالم الحربي'],
    ['وتفقد محافظ الساحل سالم الحربي السد وأكد أنه آمن.', 'محافظ الساحل سالم الحربي'],
    ['قالت هند إن الدواء نفد. وزار الوزير السد، وقال إنه آمن.', 'الوزير'],
    ['في الميناء التقى الوزير وفدا وقال إن السد آمن.', 'الوزير'],
    ['وعقد الوزير مؤتمرا صحفيا قال فيه إن السد آمن.', 'الوزير'],
  ])('is the one who did something in it: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it.each([
    'استقبل الوزير مسؤولا قال إن السد آمن.',
    'عائلة الضحية غاضبة وقالت إن السد مهدد.',
    'سُئل عن السد فقال إنه آمن.',
  ])('is nobody where the words do not tell: %s', (text) => {
    expect(speaker(text)).toBe('–');
  });

  it.each([
    ['مركز رصد الزلازل قال إن السد آمن.', 'مركز رصد الزلازل'],
    ['نشر حساب على إكس صورة وقال إنها من الميناء.', 'حساب'],
  ])('may be called by a noun that is written as a verb: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it('is no owner of a noun of saying together with a verb', () => {
    const text = 'تصريح للرئيس كريم عادل يقول فيه إن السد آمن.';
    expect(readAttributions(text).map(({ cue }) => cue?.text)).toEqual(['يقول']);
  });
});
