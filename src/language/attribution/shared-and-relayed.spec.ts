import { describe, expect, it } from '@jest/globals';
import { readDraftClaims } from './draft-claims.js';
import { readAttributions } from './read-attributions.js';

/** Source and content, and the relays in brackets. */
function told(text: string): string[] {
  return readAttributions(text)
    .filter(({ attitude }) => attitude !== true)
    .map(
      ({ source, content, relay }) =>
        `${source?.text ?? '–'}: ${content.text}${relay.map((link) => ` (${link.role} ${link.text})`).join('')}`,
    );
}

describe('what is shared', () => {
  it.each([
    ['تداول مستخدمون مقطع فيديو زعموا أنه يظهر حريقا في السوق.', 'مستخدمون: يظهر حريقا في السوق'],
    ['تداولت حسابات على فيسبوك صورة زعمت أنها للفيضان.', 'حسابات: للفيضان'],
    ['نشر حساب على إكس صورة وقال إنها من الميناء.', 'حساب: من الميناء'],
    ['نشر الوزير صورة قالت الوكالة إنها قديمة.', 'الوكالة: قديمة'],
    ['وتداولت صفحات صورة لجسر منهار على أنها من الزلزال، لكنها قديمة.', 'صفحات: من الزلزال'],
    ['نشر الموقع الخبر على أن المدينة آمنة.', null],
    [
      'A post shared more than 20,000 times on Facebook claims the bank closed.',
      'A post shared more than 20,000 times on Facebook: the bank closed',
    ],
    ['A photo shared by dozens of accounts claims the port was flooded.', 'A photo: the port was flooded'],
    ['A video posted on Tuesday claims to show the flooded port.', 'A video: show the flooded port'],
    ['The clip purports to show the flooded port.', 'The clip: show the flooded port'],
    [
      'A Facebook video viewed by thousands of users claims that the vaccine was withdrawn.',
      'A Facebook video: the vaccine was withdrawn',
    ],
    ['The minister rejected the union’s wage claims.', 'The minister: the union’s wage claims'],
    ['No harbour is as deep as the owner claims to have measured.', null],
  ])('is said by what or whom: %s', (text, expected) => {
    expect(told(text)).toEqual(expected === null ? [] : [expected]);
  });

  it('by users is of nobody who is named', () => {
    expect(readAttributions('تداول مستخدمون صورة زعموا أنها من الميناء.')[0]?.kind).toBe('unnamed');
  });
});

describe('an outlet beside the speaker', () => {
  it.each([
    [
      'وقالت نادلة في المقهى، نقلت عنها صحيفة المساء: «أغلقنا قبل سنة كاملة من الآن».',
      'نادلة في المقهى: أغلقنا قبل سنة كاملة من الآن (relayed_by صحيفة المساء)',
    ],
    [
      'وفي حديث مع قناة المرسى، قالت الباحثة إن الأسعار تضاعفت.',
      'الباحثة: الأسعار تضاعفت (relayed_by قناة المرسى)',
    ],
    [
      'كتبت النائبة على منصة إكس: «لم نصوت على الميزانية بعد».',
      'النائبة: لم نصوت على الميزانية بعد (relayed_by منصة إكس)',
    ],
    ['وقال الوزير للصحفيين إن الأسعار تضاعفت.', 'الوزير: الأسعار تضاعفت'],
    [
      'A waiter at the café, quoted by the daily Evening Post, said: “We closed a year ago.”',
      'A waiter at the café: We closed a year ago (relayed_by the daily Evening Post)',
    ],
    [
      'In an interview with Radio Haldun, the minister said prices had doubled.',
      'the minister: prices had doubled (relayed_by Radio Haldun)',
    ],
    [
      'In a post on Facebook, the embassy said it had issued no warning.',
      'the embassy: it had issued no warning (relayed_by Facebook)',
    ],
    [
      'In a statement on Tuesday, the embassy said it had issued no warning.',
      'the embassy: it had issued no warning',
    ],
    [
      'In a post on Nov. 3, the embassy said it had issued no warning.',
      'the embassy: it had issued no warning',
    ],
  ])('passes it on: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('where a content ends', () => {
  it.each([
    [
      'ونفى صالح أن تكون النقابة طلبت مالا، واتهم الوزيرة بـ«كسب الوقت».',
      ['صالح: تكون النقابة طلبت مالا', 'صالح: الوزيرة بـ«كسب الوقت»'],
    ],
    ['واتهمت النقابة الشركة بإخفاء الأرقام.', ['النقابة: الشركة بإخفاء الأرقام']],
    [
      'ورأت اللجنة أن السبب خلل، لكن الشركة رفضت هذا الاستنتاج.',
      ['اللجنة: السبب خلل', 'الشركة: هذا الاستنتاج'],
    ],
    ['وقال التجار إن السوق أغلقت، مستندين إلى قرار المجلس.', ['التجار: السوق أغلقت']],
    ['«الأرقام غير صحيحة»، هكذا رد مدير الميناء على الوزارة.', ['مدير الميناء: الأرقام غير صحيحة']],
    ['أكد مصدران طلبا عدم الكشف عن هويتهما أن الخطة جاهزة.', ['مصدران: الخطة جاهزة']],
    [
      'The contract, according to a leaked memo, was signed in May.',
      ['a leaked memo: The contract, according to a leaked memo, was signed in May'],
    ],
    [
      'In May, according to a leaked memo, the contract was signed.',
      ['a leaked memo: the contract was signed'],
    ],
  ])('is told in %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('and what somebody rests a statement on is no statement of theirs', () => {
    const text = 'The union said the dam stood at 24 percent, citing satellite images of the valley.';
    expect(readDraftClaims(text, 'en').reported.map((draft) => draft.text)).toEqual([
      'the dam stood at 24 percent',
    ]);
  });
});

describe('a body that is named in the description of another speaker', () => {
  it('is meant by its noun, and the person by theirs', () => {
    const text =
      'An engineer with the Water Agency said the meters failed. The agency said they work. The engineer said more.';
    expect(readAttributions(text).map(({ source }) => source?.name)).toEqual([
      'An engineer with the Water Agency',
      'the Water Agency',
      'An engineer with the Water Agency',
    ]);
  });

  it('is not found inside another word', () => {
    const text = 'An old reporter from Halden said the pier broke. The port said it stands.';
    expect(readAttributions(text).map(({ source }) => source?.name)).toEqual([
      'An old reporter from Halden',
      'The port',
    ]);
  });

  it('may be a pronoun beside the name of its spokesman', () => {
    expect(readAttributions('وقال المتحدث باسمه كريم منصور إن السوق أغلقت.')[0]?.source?.name).toBe(
      'كريم منصور',
    );
  });
});
