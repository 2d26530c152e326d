import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../test/support/compared.js';
import type { Relation } from './comparison.js';

function expectBoth(a: string, b: string, relation: Relation): void {
  expect(bothWays(a, b)).toEqual([relation, relation]);
}

describe('what is only alleged does not contradict its denial', () => {
  it.each([
    ['Posts say that drinking bleach cures malaria.', 'Drinking bleach does not cure malaria.'],
    ['The ballot in Peru was allegedly rigged.', 'The ballot in Peru was not rigged.'],
    ['The mayor of Leeds was accused of theft.', 'The mayor of Leeds denied theft.'],
    ['The minister was charged with taking bribes.', 'The minister did not take bribes.'],
    ['Critics say the new law bans marches in Oslo.', 'The new law does not ban marches in Oslo.'],
    ['The firm claims that its syrup is safe.', "The firm's syrup is not safe."],
    ['يزعم منشور أن الكحل يسبب العمى.', 'الكحل لا يسبب العمى.'],
    ['اتهمت النقابة الوزارة بتأخير الرواتب في تونس.', 'نفت الوزارة تأخير الرواتب في تونس.'],
    ['اتهم رئيس البلدية بسرقة المال العام.', 'نفى رئيس البلدية سرقة المال العام.'],
    ['يقول مستخدمون إن السد انهار في درنة', 'لم ينهر السد في درنة'],
  ])('%s / %s', (a, b) => {
    expectBoth(a, b, 'compatible');
  });

  it.each([
    // The allegation itself is denied, or what is denied stands outside of it.
    ['The mayor of Leeds was accused of theft.', 'The mayor of Leeds was not accused of theft.'],
    ['The minister was charged with taking bribes.', 'The minister was not charged with taking bribes.'],
    ['The mayor, accused of fraud, resigned on Monday.', 'The mayor did not resign on Monday.'],
    [
      'The group claimed responsibility for the Izmir attack.',
      'The group denied responsibility for the Izmir attack.',
    ],
    ['The ministry said the bridge in Mosul is open.', 'The bridge in Mosul is not open.'],
    ['لم تتهم إسرائيل إيران بمهاجمة الناقلة', 'اتهمت إسرائيل إيران بمهاجمة الناقلة'],
    ['أعلنت الوزارة أن الجسر مفتوح في الموصل', 'الجسر غير مفتوح في الموصل'],
  ])('but %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });

  it('does not follow from being alleged', () => {
    expect(bothWays('The poll in Togo was allegedly rigged.', 'The poll in Togo was rigged.')).toEqual([
      'compatible',
      'agrees',
    ]);
  });
});

describe('things measured against each other', () => {
  it.each([
    ['Iran produces more gas than Qatar.', 'Qatar produces less gas than Iran.'],
    ['Rents are higher in Spain than in Italy.', 'Rents are lower in Italy than in Spain.'],
    ['تنتج السعودية من النفط أكثر من العراق', 'ينتج العراق من النفط أقل من السعودية'],
    ['عدد سكان الهند أكبر من عدد سكان الصين', 'عدد سكان الصين أقل من عدد سكان الهند'],
  ])('turned round agree: %s / %s', (a, b) => {
    expectBoth(a, b, 'agrees');
  });

  it.each([
    ['Iran produces more gas than Qatar.', 'Qatar produces more gas than Iran.'],
    ['Iran produces more gas than Qatar.', 'Iran produces less gas than Qatar.'],
    ['Rents are higher in Spain than in Italy.', 'Rents are higher in Italy than in Spain.'],
    ['نهر النيل أطول من نهر الأمازون', 'نهر الأمازون أطول من نهر النيل'],
    ['تنتج السعودية من النفط أكثر من العراق', 'ينتج العراق من النفط أكثر من السعودية'],
  ])('only one of the two is more: %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });
});

describe('a rule and its exception', () => {
  it.each([
    ['Alcohol is banned in Kuwait.', 'Alcohol is allowed in private clubs in Kuwait.'],
    ['Hunting is banned in Kenya.', 'Hunting is allowed in Kenya when an animal threatens people.'],
    ['Cannabis is banned in Norway.', 'Cannabis is allowed in Norway for medical use.'],
    ['Smoking is not allowed in Bhutan.', 'Smoking is allowed in hotels in Bhutan.'],
    ['يحظر بيع الخمور في العراق', 'يسمح ببيع الخمور في إقليم كردستان العراق'],
    ['يمنع القانون السلاح في اليمن', 'يسمح القانون بالسلاح في اليمن للصيد'],
  ])('%s / %s', (a, b) => {
    expectBoth(a, b, 'compatible');
  });

  it.each([
    ['Hunting is banned in the parks of Kenya.', 'Hunting is allowed in the parks of Kenya.'],
    ['Women are not allowed to drive in Brunei.', 'Women are allowed to drive in Brunei.'],
    ['يحظر بيع الخمور في العراق', 'يسمح ببيع الخمور في العراق'],
  ])('but %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });
});

describe('figures of two measures or two stages', () => {
  it.each([
    [
      'Pay in Britain rose by 6% in nominal terms last year.',
      'Pay in Britain fell by 2% in real terms last year.',
    ],
    [
      'The bureau first estimated growth at 3.4 percent for 2019.',
      'The bureau revised its growth figure for 2019 down to 2.9 percent.',
    ],
    ['Growth in Ghana was initially put at 3.2 percent.', 'Growth in Ghana was 2.1 percent.'],
    ['توقع استطلاع فوز الحزب الأخضر بـ 45 بالمئة', 'فاز الحزب الأخضر بـ 52 بالمئة'],
  ])('%s / %s', (a, b) => {
    expectBoth(a, b, 'compatible');
  });

  it.each([
    [
      'The budget deficit of Malta was 4.1 percent in 2021.',
      'The budget deficit of Malta was 5.2 percent in 2021.',
    ],
    ['Pay in Britain rose last year.', 'Pay in Britain fell last year.'],
  ])('but %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });
});

describe('no agreement', () => {
  it.each([
    ['The storm in Tampa reached 160 km/h.', 'The storm in Tampa never exceeded 120 km/h.'],
    ['أفتى الشيخ بجواز التبرع بالأعضاء', 'أفتى الشيخ بعدم جواز التبرع بالأعضاء'],
    ['الموقع محجوب في الأردن', 'الموقع متاح في الأردن وغير محجوب'],
    ['Ann Bancroft was the first woman to ski there.', 'Liv Arnesen was the first woman to ski there.'],
  ])('but a contradiction: %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });

  it.each([
    ['Barack Obama visited Cuba in 2016.', 'Donald Trump visited Cuba in 2016.'],
    ['The court lifted the ban on protests in Amman.', 'Protests are banned in Amman.'],
    ['عين الرئيس أحمد الشرع محافظا للبنك المركزي', 'عين الرئيس خالد العناني محافظا للبنك المركزي'],
    ['تأهل منتخب السيدات المصري إلى دور الثمانية', 'خرج المنتخب المصري للرجال من دور الثمانية'],
    ['فاز الأهلي على الزمالك', 'فاز الزمالك على الأهلي'],
    ['أوقفت الشرطة المتهم في حريق السوق', 'لم يحاكم بعد المتهم في حريق السوق'],
  ])('of %s / %s', (a, b) => {
    const answers = bothWays(a, b);
    expect(answers).not.toContain('agrees');
    expect(answers).not.toContain('contradicts');
  });

  it('of another than the one named in full', () => {
    expect(
      bothWays('Arnesen was the first woman to ski there.', 'Liv Arnesen was the first woman to ski there.'),
    ).toContain('agrees');
  });
});

describe('two of one kind', () => {
  it.each([
    [
      'Measles cases among children fell in Torvia last year.',
      'Measles cases among adults rose in Torvia last year.',
    ],
    ['انخفضت إصابات الحصبة بين الأطفال في تورفيا.', 'ارتفعت إصابات الحصبة بين البالغين في تورفيا.'],
    ['أُغلقت المدارس في محافظة دالون بسبب الثلوج.', 'لم تُغلق المدارس في محافظة سولين بسبب الثلوج.'],
    ['أُغلقت المدارس في محافظة إربد بسبب الثلوج.', 'لم تُغلق المدارس في محافظة العقبة رغم موجة البرد.'],
    [
      "Mayor Relk's losing the election despite more votes than last time is indicative of a flaw.",
      "Mayor Relk congratulated the wrong town for the Falcons' cup win.",
    ],
    ['Solera beat Tamora 2-0 in the opening match.', 'خسرت تامورا المباراة الافتتاحية أمام سوليرا بهدفين.'],
  ])('do not contradict each other: %s / %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    [
      'Measles cases among children fell in Torvia last year.',
      'Measles cases among children rose in Torvia last year.',
    ],
    ['أُغلقت المدارس في محافظة دالون بسبب الثلوج.', 'لم تُغلق المدارس في محافظة دالون بسبب الثلوج.'],
  ])('but one does: %s / %s', (a, b) => {
    expectBoth(a, b, 'contradicts');
  });
});
