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
    ['نشر كريم عادل مقطعا يقول فيه سالم الحربي إن السد آمن.', 'سالم الحربي: السد آمن'],
    ['تداول ناشطون تسجيلا يقول فيه رئيس البلدية كريم عادل إن السد آمن.', 'رئيس البلدية كريم عادل: السد آمن'],
    ['نشر كريم عادل رسالة قالت فيها هند القاضي إن السد آمن.', 'هند القاضي: السد آمن'],
    ['نشرت هند القاضي منشورا قالت فيه إن السد آمن.', 'هند القاضي: السد آمن'],
    ['نشر كريم عادل مقطعا للوزير سالم الحربي وهو يقول إن السد آمن.', 'للوزير سالم الحربي: السد آمن'],
    ['نشرت الصفحة مقطعا لسالم الحربي وهو يقول إن السد آمن.', 'سالم الحربي: السد آمن'],
    ['تداول ناشطون فيديو يظهر فيه الوزير وهو يقول إن السد آمن.', 'الوزير: السد آمن'],
    ['نشر كريم عادل مقطعا، وهو يقول إن السد آمن.', '–: السد آمن'],
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

  it('and names whom it shows without the particle', () => {
    const text = 'نشر كريم عادل مقطعا للوزير سالم الحربي وهو يقول إن السد آمن.';
    expect(readAttributions(text)[0]?.source?.name).toBe('سالم الحربي');
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

  it.each([
    [
      'أقر مدير السوق بوقوع مخالفات، غير أنه نفى طرد أي تاجر.',
      ['مدير السوق: وقوع مخالفات', 'مدير السوق: طرد أي تاجر'],
    ],
    ['زعمت صفحات عدة أن الصورة من الفيضان، لكنها تعود إلى عام 2013.', ['صفحات عدة: الصورة من الفيضان']],
    ['قال المدير إن السوق فتحت، لكنها خالية.', ['المدير: السوق فتحت، لكنها خالية']],
    [
      'حمّلت النقابة إدارة الميناء مسؤولية الحادث، في حين لم تعلق الإدارة على ذلك.',
      ['النقابة: إدارة الميناء مسؤولية الحادث', 'الإدارة: ذلك'],
    ],
    [
      'المعارضة شككت في هذه الأرقام وقالت إنها لا تستند إلى بيانات.',
      ['المعارضة: هذه الأرقام', 'المعارضة: لا تستند إلى بيانات'],
    ],
    ['الوزير قال إن السدود فارغة وأضاف أن الأمطار تأخرت.', ['الوزير: السدود فارغة', 'الوزير: الأمطار تأخرت']],
    ['استقبل رئيس البلدية الوفد وأكد أن العمل مستمر.', ['رئيس البلدية: العمل مستمر']],
    [
      'وقال المدعي إن المتهم اعترف بالتهم، مضيفا أن الجلسة غدا.',
      ['المتهم: التهم (relayed_by المدعي)', 'المدعي: الجلسة غدا'],
    ],
    [
      'الأسعار، كما يقول التجار، ارتفعت بنسبة الثلث.',
      ['التجار: الأسعار، كما يقول التجار، ارتفعت بنسبة الثلث'],
    ],
    [
      'ذكرت صحيفة الميزان، نقلا عن مصادر، أن الاجتماع غدا.',
      ['مصادر: الاجتماع غدا (relayed_by صحيفة الميزان)'],
    ],
    [
      'وردا على سؤال، اكتفى الناطق بالقول: «سنعلن التفاصيل في حينها لاحقا».',
      ['الناطق: سنعلن التفاصيل في حينها لاحقا'],
    ],
    ['أبلغ شاهدان وكالة المرسى بأن الرصيف انهار.', ['شاهدان: الرصيف انهار (relayed_by وكالة المرسى)']],
    ['قالت الوكالة إن الوزير أبلغ البرلمان أن الرصيف انهار.', ['الوزير: الرصيف انهار (relayed_by الوكالة)']],
    ['وصف الأمين العام للاتحاد القرار بأنه متهور.', ['الأمين العام للاتحاد: القرار بأنه متهور']],
    ['لم تؤكد الشرطة ولم تنف خبر الاعتقال.', ['الشرطة: خبر الاعتقال']],
    ['تصر إدارة النادي على أن اللاعب باق.', ['إدارة النادي: اللاعب باق']],
    [
      'Per the ministry’s own figures, 1,870 people left the camp.',
      ['the ministry’s own figures: 1,870 people left the camp'],
    ],
    ['A viral video claims the bridge fell, but it was filmed in 2016.', ['A viral video: the bridge fell']],
    [
      'The mayor claims the bridge fell, but that the road is open.',
      ['The mayor: the bridge fell, but that the road is open'],
    ],
    [
      'The spokesman said in a statement the strike had hit a depot.',
      ['The spokesman: the strike had hit a depot'],
    ],
    [
      'The bridge fell, the agency said late Wednesday, adding that the road is open.',
      ['the agency: The bridge fell', 'the agency: the road is open'],
    ],
    [
      '“If the rains fail,” warned Dr. Sefa Amin of the institute, “we will lose the herd.”',
      [
        'Dr. Sefa Amin of the institute: If the rains fail',
        'Dr. Sefa Amin of the institute: we will lose the herd',
      ],
    ],
    [
      'Citing two diplomats, Gulf Channel said a swap was near.',
      ['two diplomats: a swap was near (relayed_by Gulf Channel)'],
    ],
    [
      'The ministry said the results were final but declined to comment on complaints.',
      ['The ministry: the results were final', 'The ministry: comment on complaints'],
    ],
  ])('is told where several things are said in %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['وأكدت الوزارة في تغريدة على حسابها الرسمي عدم صحة الوثيقة المتداولة.', 'الوثيقة المتداولة'],
    ['أفادت الوزارة بعدم صحة الوثيقة المتداولة.', 'الوثيقة المتداولة'],
    ['أكدت الوزارة زيف الوثيقة المتداولة.', 'الوثيقة المتداولة'],
    ['نفت الوزارة عدم صحة الوثيقة المتداولة.', 'عدم صحة الوثيقة المتداولة'],
  ])('is a denial where the truth of it is denied: %s', (text, content) => {
    expect(readAttributions(text)).toMatchObject([
      { polarity: 'denies', kind: 'denial', content: { text: content } },
    ]);
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
