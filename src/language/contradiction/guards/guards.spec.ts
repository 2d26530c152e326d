import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../../test/support/compared.js';

describe('a contradiction in words is taken back', () => {
  it.each([
    // Of some, and of others.
    ['Some villages in Kasai were evacuated.', 'Some villages in Kasai were not evacuated.'],
    ['Half of the grain reached Aden.', 'Half of the grain did not reach Aden.'],
    ['A quarter of the crew was rescued.', 'A quarter of the crew was not rescued.'],
    ['بعض المتاجر في صور فتحت.', 'بعض المتاجر في صور لم تفتح.'],
    // All of it is denied, and some may be so.
    ['Not all roads in Sindh are flooded.', 'Most roads in Sindh are flooded.'],
    ['ألغت الوزارة بعض الرسوم عن المصدرين.', 'لم تلغ الوزارة جميع الرسوم عن المصدرين.'],
    // What is excepted.
    ['All trains except night trains were cancelled in Lyon.', 'Night trains were not cancelled in Lyon.'],
    ['The senate approved the treaty except for its annex.', 'The senate rejected the annex.'],
    ['ألغيت جميع القطارات في ليون باستثناء قطارات الليل.', 'لم تلغ قطارات الليل في ليون.'],
    // Another thing, or measured otherwise.
    ['Norway allows the hunting of whales.', 'Iceland bans the hunting of whales.'],
    ['The bridge was open before the flood.', 'The bridge is closed.'],
    ['Police arrested 30 farmers in Patna.', 'Police released 12 farmers in Patna.'],
    ['Rents rose 2.5% year on year in May.', 'Rents fell 0.4% month on month in May.'],
    [
      'Poverty in Peru fell to 20.1% in the last quarter.',
      'The number of poor in Peru rose to 9 million in the last quarter.',
    ],
    ['تراجعت الصادرات النفطية العراقية.', 'ارتفعت الصادرات غير النفطية العراقية.'],
    ['Export revenue fell in Qatar.', 'Non-export revenue rose in Qatar.'],
    ['تراجعت صادرات القطن العام الماضي.', 'ارتفعت واردات القطن العام الماضي.'],
    ['Pensions rose in Austria last year.', 'Real pensions fell in Austria last year.'],
    // That it was said is denied, and not what was said.
    ['The ministry did not say that the school in Gao is closed.', 'The school in Gao is closed.'],
    ['لم تعلن الوزارة أن مدرسة سوسة مغلقة.', 'مدرسة سوسة مغلقة.'],
    // A question.
    [
      'Has the ministry of labour closed the port of Sfax?',
      'The ministry of labour has not closed the port of Sfax.',
    ],
    ['هل أغلقت الوزارة ميناء صفاقس التجاري؟', 'لم تغلق الوزارة ميناء صفاقس التجاري.'],
    // Another doer or object in the same place, where only the model speaks.
    ['خفض البنك المركزي النرويجي سعر الفائدة.', 'رفع البنك المركزي السويسري سعر الفائدة.'],
    ['قبلت لجنة الانتخابات ملف ترشح العياري.', 'رفضت لجنة الانتخابات ملف ترشح الدريدي.'],
    ['سحبت الهيئة دواء السعال من الصيدليات.', 'لم تسحب الهيئة دواء الصرع من الصيدليات.'],
  ])('%s | %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
    expect(bothWays(a, b)).not.toContain('agrees');
  });
});

describe('a contradiction in words stays', () => {
  it.each([
    ['All roads in Sindh are flooded.', 'Not all roads in Sindh are flooded.'],
    ['The villages in Kasai were evacuated.', 'The villages in Kasai were not evacuated.'],
    ['The video of the mayor at the dam is real.', 'The video of the mayor at the dam is fake.'],
    ['The senate approved the fishing treaty.', 'The senate rejected the fishing treaty.'],
    ['The key rate in Chile rose in May.', 'The key rate in Chile fell in May.'],
    ['قبل القاضي طعن المرشح المستقل.', 'رفض القاضي طعن المرشح المستقل.'],
    ['انهار جسر المدينة القديم.', 'لم ينهر جسر المدينة القديم.'],
  ])('%s | %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });
});

describe('what is counted for each of a number', () => {
  it.each([
    ['Births increased to 40,000 in the region.', 'Births per 1,000 inhabitants fell in the region.'],
    ['Spending on clinics per head fell.', 'Spending on clinics rose.'],
    ['ارتفع عدد المواليد إلى 40 ألفا.', 'تراجع عدد المواليد لكل ألف من السكان.'],
  ])('may fall where the whole rises: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });
});

describe('a bill that is money', () => {
  it('is no law', () => {
    expect(
      bothWays(
        'North Veldia no longer considers the $20 bill to be legal tender.',
        'North Veldia prohibited and criminalized the use of cyanide.',
      ),
    ).not.toContain('contradicts');
  });
});

describe('what was not done to one thing', () => {
  it.each([
    ['The museum was not sold.', 'The museum sold a painting.'],
    ['Police arrested the driver and did not release his name.', 'The driver was released on Friday.'],
    ['رفضت المحكمة الإفراج عن الكاتب.', 'أفرجت محكمة الاستئناف عن الكاتب بكفالة.'],
  ])('may have been done to another, or by another court: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });
});

describe('two pieces of news of one place or one inquiry', () => {
  it.each([
    ['اندلع حريق في مصنع النسيج فجر الأحد.', 'يقع مصنع النسيج قرب الطريق الدائري.'],
    ['احتشد المئات أمام صوامع الميناء منذ الفجر.', 'صوامع الميناء يبلغ عددها اثنتي عشرة صومعة.'],
    ['ذكرت لجنة الخبراء أن انفجار المستودع سببه تسرب غاز.', 'رأت لجنة الخبراء أن انفجار المستودع متعمد.'],
  ])('do not agree by the model: %s', (a, b) => {
    expect(bothWays(a, b)).not.toContain('agrees');
  });

  it('do not agree where one word that is left is opposed', () => {
    const said = bothWays(
      'سجل معدل الأمية تراجعا خلال الربع الأول من 2021 وفق بيانات الوزارة.',
      'ارتفع معدل الأمية في الربع الأول من عام 2021 بحسب الوزارة.',
    );
    expect(said).toEqual(['contradicts', 'contradicts']);
  });

  it('do not agree where one is in both states, and it is not said which of what', () => {
    expect(
      bothWays('The road to the quay is closed and the tunnel is open.', 'The tunnel is closed.'),
    ).not.toContain('agrees');
  });

  it('do not agree where one says a number and the other "most"', () => {
    expect(
      bothWays(
        'Most workers at the plant are migrants from the south.',
        'Locals make up 70 percent of the workers living at the plant.',
      ),
    ).not.toContain('agrees');
  });
});
