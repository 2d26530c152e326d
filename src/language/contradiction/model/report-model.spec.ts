import { describe, expect, it } from '@jest/globals';
import { bothWays, statement } from '../../../../test/support/compared.js';
import { compare } from '../contradiction.js';

describe('one matter in other words, and another number', () => {
  it.each([
    [
      'a bound above and one below',
      'The stomach bug infected no more than ten patients at the Harrow clinic in January.',
      'At the Harrow clinic, at least three dozen patients went down with the stomach bug in January.',
    ],
    [
      'a deed and its noun',
      'Upwards of 1,500 nurses in Delmark resigned during the 2022-23 winter.',
      'Resignations among Delmark nurses stayed below 900 over the 2022-23 winter.',
    ],
    [
      'two units',
      'The burst pipe at Corran spilled five cubic metres of diesel on Saturday.',
      'Fifty thousand litres of diesel leaked from the burst pipe at Corran on Saturday.',
    ],
    [
      'two names of what is counted',
      'A minimum of 60 houses lost their roofs when the tornado hit Brask on 9 April.',
      'No more than 25 Brask homes were unroofed by the 9 April tornado.',
    ],
    [
      'shares that are more than the whole together',
      'Two in five of the water samples from Lake Orlin in July contained pesticide.',
      'Pesticide residues turned up in 85% of the July samples from Lake Orlin.',
    ],
    [
      'a share of those who lack it',
      'Just 15% of homes on the Denmoor estate lack an internet connection.',
      'Only half the homes on the Denmoor estate are connected to the internet.',
    ],
    [
      'a part and its whole in numbers',
      'Of the 96 flats in the Essar tower, 12 are still unsold.',
      'Barely half of the 96 flats in the Essar tower have found a buyer.',
    ],
    [
      'حدّان',
      'يعرض مهرجان تلمار السينمائي في دورته الثامنة ما لا يزيد على ٢٥ فيلماً.',
      'تضم قائمة عروض الدورة الثامنة من مهرجان تلمار السينمائي أكثر من ستين فيلماً.',
    ],
    [
      'نفي ما زاد على العدد',
      'تجاوز عدد المعلمين المضربين في محافظة البيضون يوم الخميس تسعة آلاف.',
      'لم يستجب لدعوة الإضراب يوم الخميس أكثر من ألفي معلم في محافظة البيضون.',
    ],
    [
      'حصة بكلمات أخرى',
      'خصصت حكومة أرخال للتعليم ٢٢٪ من موازنة ٢٠٢٥.',
      'نصيب التعليم من موازنة أرخال لسنة ٢٠٢٥ لا يتجاوز تسعة في المئة.',
    ],
  ])('contradicts: %s', (_, a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'each names a shop of its own',
      'Amazon is giving out free $200 gift cards to Facebook users.',
      'Free $100 Cheesecake Factory gift cards for all Facebook users.',
    ],
    [
      'other things are counted',
      'The bug infected ten patients at the Harrow clinic in January.',
      'The bug infected thirty nurses at the Harrow clinic in January.',
    ],
    [
      'some of them',
      'Eight foreign students were suspended from Dremmen University for cheating in the summer exams.',
      'Dremmen University suspended 63 students for cheating in the summer exams.',
    ],
    [
      'a part of the time',
      'The film "Salt Road" took three million marks in its opening weekend.',
      'Over its entire run in cinemas, "Salt Road" earned 19 million marks.',
    ],
    [
      'something else is denied',
      'The UN did not name the more than 1,200 civilians killed in Aleppo in March 2021.',
      'In March 2021, 1,900 civilians were killed in Aleppo, said the UN.',
    ],
    [
      'a denial behind which something else begins',
      'No deal was reached in Norwich in May 2021 as more than 40 delegates walked out.',
      'In May 2021, 58 delegates walked out of the talks in Norwich.',
    ],
    [
      'ما التي لا تنفي',
      'انفجر مستودع الوقود في مرفأ درنوس يوم السبت ما أسفر عن مقتل أكثر من 300 عامل.',
      'أودى انفجار مستودع الوقود في مرفأ درنوس يوم السبت بحياة 450 عاملا.',
    ],
    [
      'a level and a change',
      'Unemployment in the Norwich region of Norfolk fell to 4% in May 2021.',
      'In May 2021 unemployment in the Norwich region of Norfolk fell by 0.5%.',
    ],
    [
      'most of a quality, and most of a number',
      "Norwich's most popular museum lost visitors in 2021.",
      'In 2021 the popular museum in Norwich lost 20% of its visitors.',
    ],
    [
      'an hour, and half of the city',
      'The power cut in Hillside lasted an hour and half the city was without power on Sunday.',
      'The power cut in Hillside on Sunday lasted one hour.',
    ],
    [
      'two rates of one thing',
      'The Senn glacier is retreating by 1.5 metres a month.',
      'Every year the Senn glacier retreats by 18 metres.',
    ],
    [
      'two shops',
      'Amazon is giving out free $200 gift cards to Facebook users.',
      'Costco is giving out free $75 gift cards to Facebook users.',
    ],
    [
      'two parts of the whole',
      'Only 30% of rivers in Meridia meet the clean water standard.',
      'Seven in ten rivers in Meridia fall short of the clean water standard.',
    ],
    [
      'two days',
      'The measles outbreak in Quill had infected 48 people by 3 February 2024.',
      'By the end of February 2024, the measles outbreak in Quill had infected more than 130 people.',
    ],
    [
      'all of them together',
      'Six of the 15 councillors in Orlen stayed after Monday.',
      'Nine of the 15 councillors in Orlen resigned on Monday.',
    ],
    [
      'another number of the sentence fits',
      'A bus collision with a truck in Tarva has killed at least 30 and left a further 21 injured.',
      '30 people died in the bus collision with a truck in Tarva.',
    ],
    [
      'two deeds',
      'The shelter in Corran housed 210 dogs in 2023.',
      'The shelter in Corran buried 160 dogs in 2023.',
    ],
    [
      'two names of what is counted',
      'The Tarva squad at the Halden games consists of 24 athletes.',
      'The Tarva squad at the Halden games includes nine swimmers.',
    ],
    [
      'shares of two things that may both be had',
      'In 2023, 90% of schools in Arkhal had electricity.',
      'In 2023, 35% of schools in Arkhal had internet access.',
    ],
    [
      'two deeds of which the sentences are the same otherwise',
      'The city council of Denmoor planted 5,000 trees in 2023.',
      'The city council of Denmoor felled 700 trees in 2023.',
    ],
    [
      'من بقي ومن استقال',
      'بقي في المجلس البلدي لغدران، وعدد أعضائه خمسة عشر، ستة أعضاء بعد الاستقالات.',
      'استقال تسعة من أعضاء المجلس البلدي في غدران البالغ عددهم ١٥ عضواً.',
    ],
    [
      'فعلان',
      'قبلت كلية الطب في جامعة كسرال ٢٣٠٠ طالب في ٢٠٢٣.',
      'قابلت كلية الطب في جامعة كسرال ٩٨٠٠ طالب في ٢٠٢٣.',
    ],
    [
      'كليتان',
      'نجح ٩٥٪ من طلاب كلية الطب في جامعة تلرام في امتحانات نهاية العام.',
      'رسب ثلث طلاب كلية الحقوق في جامعة تلرام في امتحانات نهاية العام.',
    ],
    [
      'مجلسان',
      'خسرت الكتلة البيضاء في استراف عشرة مقاعد في مجلس النواب في اقتراع الأحد.',
      'كسبت الكتلة البيضاء في استراف مقعدين إضافيين في مجلس الأعيان في اقتراع الأحد.',
    ],
    [
      'الباقي',
      'ثمانون في المئة من شاحنات قافلة الإغاثة وصلت إلى سرمون.',
      'شاحنة من كل خمس في قافلة الإغاثة لم تصل إلى سرمون.',
    ],
  ])('does not contradict: %s', (_, a, b) => {
    expect(bothWays(a, b)).not.toContain('contradicts');
  });

  it.each([
    [
      'none and some',
      'Not a single grain ship left Solen during the week of the truce.',
      'Shipping data show that two ships laden with wheat sailed from Solen in the truce week.',
      '0 against 2',
    ],
    [
      'what is denied above',
      'لم يفقد أكثر من عشرة عمال وظائفهم في مصنع النسيج بويلبن خلال عام ٢٠٢٣.',
      'At least 150 workers were laid off at the Welbin textile mill in the course of 2023.',
      'at most 10 against at least 150',
    ],
    [
      'what is denied below',
      'Fares on the new Senn high-speed line will run from 15 to 40 crowns, the operator announced.',
      'According to its operator, no ticket on the new Senn high-speed line will cost less than 60 crowns.',
      'between 15 crowns and 40 crowns against at least 60 crowns',
    ],
    [
      'a part of a whole, and the reverse of it',
      'Of the 50 turtles fitted with trackers off Port Hale in May, 41 are still alive.',
      'Most of the 50 turtles with trackers off Port Hale in May have died.',
      'what one says of its share is the reverse of what the other says: “41” against “Most”',
    ],
  ])('is told as it is meant: %s', (_, a, b, told) => {
    const { explanation } = compare(statement(a), statement(b));
    expect(explanation.en).toContain(told);
    expect(explanation.ar).toContain('خبران عن أمر واحد');
  });

  it('names the words by which the two meet, in both languages', () => {
    const { explanation } = compare(
      statement('لم يفقد أكثر من عشرة عمال وظائفهم في مصنع النسيج بويلبن خلال عام ٢٠٢٣.'),
      statement('At least 150 workers were laid off at the Welbin textile mill in the course of 2023.'),
    );
    expect(explanation.en).toContain('\u2068“بويلبن”\u2069 / \u2068“Welbin”\u2069');
    expect(explanation.ar).toContain('\u2068«عمال»\u2069 / \u2068«workers»\u2069');
  });

  it('does not compare lists of results, however long', () => {
    const listOf = (more: number): string =>
      Array.from(
        { length: 40 },
        (_, at) => `Ward ${String(at)} gave ${String(100 + at * 7 + more)} votes`,
      ).join(', ');
    const started = performance.now();
    compare(statement(`${listOf(0)} in Norwich.`), statement(`${listOf(3)} in Norwich.`));
    // It took 21 seconds when each number was a part of each other.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('may have grown between two claims, and cannot have shrunk', () => {
    const say = (text: string, claimedAt: string) => ({
      text,
      language: 'en' as const,
      eventDate: null,
      claimedAt,
    });
    const few = 'The Almar wildfire has consumed 3,000 hectares of forest.';
    const many = 'Some 9,500 hectares of forest have been lost to the Almar wildfire.';
    expect(compare(say(few, '2024-08-10'), say(many, '2024-08-13')).relation).not.toBe('contradicts');
    expect(compare(say(many, '2024-08-10'), say(few, '2024-08-13')).relation).toBe('contradicts');
  });
});
