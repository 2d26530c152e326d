import { describe, expect, it } from '@jest/globals';
import { bothWays } from '../../../test/support/compared.js';

describe('an English and an Arabic claim about one named matter', () => {
  it.each([
    ['Morocco cut diplomatic relations with Iran.', 'لم يقطع المغرب علاقاته الدبلوماسية مع إيران.'],
    ['Sudan did not withdraw from the African Union.', 'انسحب السودان من الاتحاد الأفريقي.'],
    ["Jordan's phosphate exports rose in 2022.", 'تراجعت صادرات الأردن من الفوسفات عام 2022.'],
    ['Unemployment in Tunisia fell in 2024.', 'ارتفعت البطالة في تونس سنة 2024.'],
    ['The Egyptian actress Nadia Lutfi is alive.', 'توفيت الممثلة المصرية نادية لطفي.'],
    ['Zamalek lost the 2021 Egyptian league title.', 'فاز الزمالك بلقب الدوري المصري عام 2021.'],
    ['Algeria banned the niqab in schools.', 'سمحت الجزائر بالنقاب في المدارس.'],
    ['Kuwait did not expel the Iranian ambassador.', 'طردت الكويت السفير الإيراني.'],
    ['Tunisair was founded in 1948.', 'تأسست شركة تونيسير عام 1961.'],
    ['Al Jazeera was founded in 1996.', 'تأسست قناة الجزيرة سنة 2003.'],
    ['The video of the flood was filmed in Derna.', 'صُوّر مقطع السيول في مسقط.'],
    ['The shipwreck off Djerba killed 12 migrants.', 'أودى غرق مركب قبالة جربة بحياة 31 مهاجرا.'],
    ['A fire at a hospital in Nasiriyah killed 92 people.', 'قتل 20 شخصا في حريق بمستشفى في الناصرية.'],
    ['The claim that Kuwait banned the hijab in schools is false.', 'الكويت حظرت الحجاب في المدارس.'],
    ['Inflation in Sudan reached 80% in 2023.', 'بلغ التضخم في السودان 250% في 2023.'],
  ])('contradict each other: %s', (en, ar) => {
    expect(bothWays(en, ar)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['Mali withdrew from the African Union.', 'انسحبت مالي من الاتحاد الأفريقي.'],
    ['Oman did not cut relations with Iran.', 'لم تقطع عمان علاقاتها مع إيران.'],
    ['Iraq executed 21 men in one day in October 2020.', 'أعدم العراق 21 رجلا في يوم واحد في أكتوبر 2020.'],
    ['Five soldiers were killed in a bombing in Arish.', 'لقي خمسة جنود مصرعهم في تفجير بالعريش.'],
  ])('agree: %s', (en, ar) => {
    expect(bothWays(en, ar)).toEqual(['agrees', 'agrees']);
  });

  it.each([
    [
      'another nation',
      'Morocco cut diplomatic relations with Iran.',
      'لم يقطع المغرب علاقاته الدبلوماسية مع الجزائر.',
    ],
    [
      'another year',
      "Jordan's phosphate exports rose in 2022.",
      'تراجعت صادرات الأردن من الفوسفات عام 2020.',
    ],
    ['other goods', "Jordan's phosphate exports rose in 2022.", 'تراجعت صادرات الأردن من الطماطم عام 2022.'],
    ['the other direction of trade', "Jordan's exports rose in 2022.", 'تراجعت واردات الأردن عام 2022.'],
    ['other schools', 'Algeria banned the niqab in universities.', 'سمحت الجزائر بالنقاب في المدارس.'],
    [
      'another organisation',
      'The International Criminal Court accepted the request of Sudan.',
      'رفضت محكمة العدل الدولية طلب السودان.',
    ],
    ['a plan', 'Kuwait plans to expel the Iranian ambassador.', 'لم تطرد الكويت السفير الإيراني.'],
    ['what may be', 'Kuwait may expel the Iranian ambassador.', 'لم تطرد الكويت السفير الإيراني.'],
    ['another envoy', 'Kuwait did not expel the Syrian ambassador.', 'طردت الكويت السفير الإيراني.'],
    [
      'another final',
      'Liverpool lost the 2018 Champions League final.',
      'فاز ليفربول بنهائي دوري الأبطال 2019.',
    ],
    ['another cup', 'Zamalek lost the 2021 Egyptian league title.', 'فاز الزمالك بكأس مصر عام 2021.'],
    ['another person', 'The Egyptian actress Nadia Lutfi is alive.', 'توفيت الممثلة المصرية نادية الجندي.'],
    ['another beginning', 'Al Jazeera English was launched in 2006.', 'تأسست قناة الجزيرة سنة 1996.'],
    ['another film', 'A video of a flood was filmed in Derna.', 'صُوّر مقطع السيول في مسقط.'],
    ['a nation and its town', 'The video of the flood was filmed in Libya.', 'صُوّر مقطع السيول في درنة.'],
    ['one town', 'The video of the flood was filmed in Derna.', 'صُوّر مقطع السيول في درنة.'],
    [
      'another town',
      'The shipwreck off Djerba killed 12 migrants.',
      'أودى غرق مركب قبالة صفاقس بحياة 31 مهاجرا.',
    ],
    ['a part of the dead', 'A fire in Nasiriyah killed 92 people.', 'قتل 20 طفلا في حريق في الناصرية.'],
    ['a measure', 'Inflation in Sudan reached 80% in 2023.', 'بلغت البطالة في السودان 25% في 2023.'],
    [
      'another month',
      'Inflation in Sudan reached 80% in March 2023.',
      'بلغ التضخم في السودان 250% في مايو 2023.',
    ],
    [
      'a part of prices',
      'Food inflation in Sudan reached 80% in 2023.',
      'بلغ التضخم في السودان 250% في 2023.',
    ],
    ['who beat whom', 'Egypt beat Senegal.', 'فازت السنغال على مصر.'],
    ['a question', 'The Egyptian actress Nadia Lutfi is alive.', 'هل توفيت الممثلة المصرية نادية لطفي؟'],
    ['a total', 'Iraq executed 21 men in October 2020.', 'أعدم العراق 45 رجلا.'],
    ['who did it', 'Tunisia rejected the IMF loan.', 'وافق صندوق النقد الدولي على قرض لتونس.'],
    [
      'the other currency',
      'The Egyptian pound fell against the dollar.',
      'ارتفع الدولار أمام الجنيه المصري.',
    ],
    ['another office', 'The Syrian president did not visit Moscow.', 'زار وزير الخارجية السوري موسكو.'],
    ['a rumour', 'Posts claim that Kuwait banned the hijab in schools.', 'لم تحظر الكويت الحجاب في المدارس.'],
  ])('do not where one names %s', (_, en, ar) => {
    for (const relation of bothWays(en, ar)) expect(relation).not.toBe('contradicts');
  });

  it.each([
    ['who beat whom', 'Egypt beat Senegal in Dakar.', 'فازت السنغال على مصر في داكار.'],
    ['the object', 'Mali withdrew from the African Union.', 'انسحبت مالي من الأمم المتحدة.'],
    ['the denial', 'Mali withdrew from the African Union.', 'لم تنسحب مالي من الاتحاد الأفريقي.'],
    ['the doer', 'Iran cut relations with Morocco.', 'قطع المغرب علاقاته مع إيران.'],
  ])('do not agree where they differ in %s', (_, en, ar) => {
    for (const relation of bothWays(en, ar)) expect(relation).not.toBe('agrees');
  });
});
