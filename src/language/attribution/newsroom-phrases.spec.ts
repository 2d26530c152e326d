import { describe, expect, it } from '@jest/globals';
import { readAttributions } from './read-attributions.js';

/** Source and content, and the relays in brackets. */
function told(text: string): string[] {
  return readAttributions(text).map(
    ({ source, content, relay }) =>
      `${source?.text ?? '–'}: ${content.text}${relay.map((link) => ` (${link.role} ${link.text})`).join('')}`,
  );
}

const names = (text: string): (string | undefined)[] =>
  readAttributions(text).map(({ source }) => source?.name);

describe('Arabic speakers with their offices', () => {
  it.each([
    [
      'نفى المتحدث باسم الجيش الإسرائيلي دانيال هاغاري استهداف مدنيين في القطاع.',
      'المتحدث باسم الجيش الإسرائيلي دانيال هاغاري: استهداف مدنيين في القطاع (speaks_for الجيش الإسرائيلي)',
      'دانيال هاغاري',
    ],
    [
      'نفى الناطق باسم حركة حماس سامي أبو زهري وجود مفاوضات جديدة.',
      'الناطق باسم حركة حماس سامي أبو زهري: وجود مفاوضات جديدة (speaks_for حركة حماس)',
      'سامي أبو زهري',
    ],
    [
      'أعلن المتحدث باسم الحوثيين يحيى سريع استهداف سفينة في البحر الأحمر.',
      'المتحدث باسم الحوثيين يحيى سريع: استهداف سفينة في البحر الأحمر (speaks_for الحوثيين)',
      'يحيى سريع',
    ],
    [
      'نفى رئيس الوزراء العراقي محمد شياع السوداني وجود قوات أجنبية في البلاد.',
      'رئيس الوزراء العراقي محمد شياع السوداني: وجود قوات أجنبية في البلاد',
      'محمد شياع السوداني',
    ],
    [
      'نفى المتحدث باسم وزارة الخارجية القطرية ماجد الأنصاري وجود خلافات.',
      'المتحدث باسم وزارة الخارجية القطرية ماجد الأنصاري: وجود خلافات (speaks_for وزارة الخارجية القطرية)',
      'ماجد الأنصاري',
    ],
    [
      'نفت المتحدثة باسم البيت الأبيض كارين جان بيير تغيير السياسة.',
      'المتحدثة باسم البيت الأبيض كارين جان بيير: تغيير السياسة (speaks_for البيت الأبيض)',
      'كارين جان بيير',
    ],
    [
      'أعلن المتحدث العسكري باسم كتائب القسام أبو عبيدة تدمير دبابة.',
      'المتحدث العسكري باسم كتائب القسام أبو عبيدة: تدمير دبابة (speaks_for كتائب القسام)',
      'أبو عبيدة',
    ],
    [
      'أعلن نائب رئيس حركة حماس خليل الحية وقف المفاوضات.',
      'نائب رئيس حركة حماس خليل الحية: وقف المفاوضات',
      'خليل الحية',
    ],
    [
      'نفى الأمين العام لحزب الله حسن نصر الله استهداف المطار.',
      'الأمين العام لحزب الله حسن نصر الله: استهداف المطار',
      'حسن نصر الله',
    ],
  ])('reads %s', (text, expected, name) => {
    expect(told(text)).toEqual([expected]);
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['نفى المتحدث باسم الجيش استهداف مدنيين.', 'المتحدث باسم الجيش: استهداف مدنيين (speaks_for الجيش)'],
    ['نفى المتحدث باسم الجيش خبر مقتل القائد.', 'المتحدث باسم الجيش: خبر مقتل القائد (speaks_for الجيش)'],
    [
      'نفى المتحدث باسم تنظيم الفجر علاقته بالتفجير.',
      'المتحدث باسم تنظيم الفجر: علاقته بالتفجير (speaks_for تنظيم الفجر)',
    ],
    ['نفى مسؤول إيراني وجود قوات في البلاد.', 'مسؤول إيراني: وجود قوات في البلاد'],
    ['نفى مسؤولون في واشنطن وجود خطة.', 'مسؤولون في واشنطن: وجود خطة'],
    ['نفت حركة حماس مسؤوليتها عن الهجوم.', 'حركة حماس: مسؤوليتها عن الهجوم'],
    ['أعلنت حركة طالبان اعتقال خمسة أشخاص.', 'حركة طالبان: اعتقال خمسة أشخاص'],
    ['أعلنت جماعة أنصار الله الحوثية إسقاط طائرة.', 'جماعة أنصار الله الحوثية: إسقاط طائرة'],
  ])('ends the body where what it says begins: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('reads the name behind a spokesman whose words come as a clause', () => {
    expect(names('قال الناطق باسم حركة حماس سامي أبو زهري إن الوفد غادر.')).toEqual(['سامي أبو زهري']);
    expect(names('قال رئيس الوزراء العراقي محمد شياع السوداني إن الوفد غادر.')).toEqual([
      'محمد شياع السوداني',
    ]);
  });
});

describe('states by their names and capitals', () => {
  it.each([
    ['قالت روسيا إن المدينة سقطت. ونفت كييف ذلك.', ['روسيا: المدينة سقطت', 'كييف: ذلك']],
    ['أعلنت موسكو السيطرة على البلدة، ونفت كييف ذلك.', ['موسكو: السيطرة على البلدة', 'كييف: ذلك']],
    ['قالت روسيا إن المدينة سقطت. ونفت ذلك كييف.', ['روسيا: المدينة سقطت', 'كييف: ذلك']],
    ['نفت كوريا الشمالية إرسال جنود.', ['كوريا الشمالية: إرسال جنود']],
  ])('are speakers in %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what an outlet was told', () => {
  it.each([
    ['وبحسب ما نقلته قناة المشهد فإن الجسر أغلق.', 'قناة المشهد: الجسر أغلق'],
    ['وبحسب ما نقلته قناة المشهد، فإن الجسر أغلق.', 'قناة المشهد: الجسر أغلق'],
    ['ووفقا لما نقله موقع الساحل فإنه تم الاتفاق على ذلك.', 'موقع الساحل: تم الاتفاق على ذلك'],
    ['ووفق ما ذكرته وكالة الساحل فإن الجسر أغلق.', 'وكالة الساحل: الجسر أغلق'],
    ['بحسب ما أفادت به وزارة الصحة، أصيب 14 شخصًا.', 'وزارة الصحة: أصيب 14 شخصًا'],
    [
      'وبحسب ما نقلته قناة المشهد عن مصدر أمني فإن الجسر أغلق.',
      'مصدر أمني: الجسر أغلق (relayed_by قناة المشهد)',
    ],
  ])('is read in %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has whom it cites between commas as its source', () => {
    const text =
      'Reuters reported, citing two officials familiar with the matter, that Qatar had rejected the offer.';
    expect(told(text)).toEqual([
      'two officials familiar with the matter: Qatar had rejected the offer (relayed_by Reuters)',
    ]);
    expect(readAttributions(text)).toMatchObject([{ kind: 'unnamed', polarity: 'asserts' }]);
  });
});

describe('hearings, headlines and quoting agencies', () => {
  it.each([
    ['The court heard that the brakes had failed.', ['–: the brakes had failed']],
    ['The inquest was told the brakes had failed.', ['–: the brakes had failed']],
    ['Driver was drunk, court told', ['–: Driver was drunk']],
    ['Man stole 40 boats, court hears', ['–: Man stole 40 boats']],
    ['The court told the firm that it had to pay.', ['The court: it had to pay']],
    ['“We lost everything”: flood victims recall disaster', ['flood victims: We lost everything']],
    ['‘No regrets’, says outgoing coach', ['outgoing coach: No regrets']],
    ['PM: No talks with rebels', ['PM: No talks with rebels']],
    ['Ostmark shelled the port, a charge Varland denied on Monday.', ['Varland: Ostmark shelled the port']],
    ['Scientists warned on Monday of a long drought.', ['Scientists: a long drought']],
    [
      'The minister was quoted by KNA as saying the bridge would reopen.',
      ['The minister: the bridge would reopen (relayed_by KNA)'],
    ],
    [
      '“Nothing will change,” Reuters quoted the minister as saying.',
      ['the minister: Nothing will change (relayed_by Reuters)'],
    ],
    [
      'The report, which was leaked, accuses the firm of hiding losses and says that two directors knew.',
      ['The report: the firm of hiding losses', 'The report: two directors knew'],
    ],
    [
      'A spokesman for the port, who declined to be named, said the crane had failed.',
      ['A spokesman for the port: the crane had failed (speaks_for the port)'],
    ],
    ['Neither side would confirm the deal.', []],
    ['Crowds chanted “Resign!” outside the palace.', []],
    [
      'Rep. Ada Brook (North): “I never heard of it at all.”',
      ['Rep. Ada Brook (North): I never heard of it at all'],
    ],
    [
      'Brook said the plan, which she called “a joke,” would fail.',
      ['Brook: the plan, which she called “a joke,” would fail'],
    ],
    ['He said, “We will win,” and left.', ['He: We will win']],
    [
      'The memo, first reported by the Daily Beacon, says the leak began in May.',
      ['The memo: the leak began in May (relayed_by the Daily Beacon)'],
    ],
    ['Many in the party say the vote will be lost.', ['Many in the party: the vote will be lost']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Arabic speakers in their sentence', () => {
  it.each([
    ['فيما نفى محاميهم ضلوعهم في الحادث.', 'محاميهم: ضلوعهم في الحادث'],
    ['وأكدت منظمة «أمل» في تقريرها السنوي ارتفاع معدلات البطالة.', 'منظمة «أمل»: ارتفاع معدلات البطالة'],
    ['وقال الناطق العسكري في تغريدة: إن العملية انتهت.', 'الناطق العسكري: العملية انتهت'],
    ['وكتب الرئيس على حسابه: «النصر قريب».', 'الرئيس: النصر قريب'],
    ['وقال حارس كان قرب المرفأ، رافضًا ذكر اسمه، إن البوابة كُسرت.', 'حارس: البوابة كُسرت'],
    ['«لن نتراجع».. نقيب الصيادين يرد على الوزارة', 'نقيب الصيادين: لن نتراجع'],
  ])('are told from what they say: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('rejecting', () => {
  it.each(['Qatar rejected the offer on Monday.', 'The ministry dismissed two directors.'])(
    'is an act, and no denial: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it.each([
    'The ministry rejected the allegations of fraud.',
    'Qatar rejected reports of a deal.',
    'The mayor dismissed the video as fake.',
    'The firm disputed the account.',
  ])('denies where a claim is rejected: %s', (text) => {
    expect(readAttributions(text)).toMatchObject([{ polarity: 'denies', kind: 'denial' }]);
  });
});

describe('a source without a name', () => {
  it.each([
    'قال مصدر أمني لم تسمّه الوكالة إن الطريق أُغلق. وأضاف المصدر أن الجسر سليم.',
    'ونقلت وكالة رويترز عن مصدر أمني لم تسمّه قوله إن الطريق أُغلق. وأضاف المصدر أن الجسر سليم.',
    'قال مصدر أمني إن الطريق أُغلق. وأضاف المصدر نفسه أن الجسر سليم.',
  ])('stays one source from sentence to sentence: %s', (text) => {
    expect(names(text)).toEqual(['مصدر أمني', 'مصدر أمني']);
    expect(readAttributions(text)).toMatchObject([{ kind: 'unnamed' }, { kind: 'unnamed' }]);
  });

  it('keeps only the relay that its own sentence names', () => {
    expect(
      told('ونقلت رويترز عن مصدر أمني قوله إن الطريق أُغلق. وأضاف المصدر لقناة العرب أن الجسر سليم.'),
    ).toEqual(['مصدر أمني: الطريق أُغلق (relayed_by رويترز)', 'المصدر: الجسر سليم (relayed_by قناة العرب)']);
  });
});
