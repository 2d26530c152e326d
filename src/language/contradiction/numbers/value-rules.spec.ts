import { describe, expect, it } from '@jest/globals';
import { between, bothWays, statement } from '../../../../test/support/compared.js';
import { compare } from '../contradiction.js';

describe('amounts of one thing in other words', () => {
  it.each([
    ['The Orva stadium cost $3 million to build.', 'The stadium in Orva was built for $5 million.'],
    ['The talks in Belm lasted two hours.', 'The Belm talks went on for 40 minutes.'],
    [
      'Lake Brim covers an area of 900 square kilometres.',
      'The surface of Lake Brim is 310 square kilometres.',
    ],
    ['The Tarn mine blast killed 18 people.', 'There were 31 deaths in the explosion at the Tarn mine.'],
    ['The May Day march in Belm drew 300 people.', 'Tens of thousands marched in Belm on May Day.'],
    [
      'Thieves stole $2 million from the Halm bank in Orva.',
      'The robbery at the Halm bank in Orva netted $90,000.',
    ],
    [
      'Police arrested a 31-year-old man over the Halm bank robbery.',
      'The man arrested over the Halm bank robbery is aged 27.',
    ],
    ['بلغت كلفة بناء سد الريحان 400 مليون دولار.', 'شيد سد الريحان بتكلفة 250 مليون دولار.'],
    ['استمرت محادثات الرابية ساعتين.', 'دامت محادثات الرابية أربعين دقيقة.'],
    ['يبلغ طول نهر السرو 120 كيلومترا.', 'يمتد نهر السرو على طول 85 كيلومترا.'],
  ])('contradict each other: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    ['two dimensions', 'The Halm dam is 113 metres high.', 'The Halm dam is 900 metres long.'],
    [
      'what was planned',
      'The Orva stadium was expected to cost $3 million.',
      'The stadium in Orva cost $5 million to build.',
    ],
    [
      'two parts',
      'The first phase of the Orva port cost $3 million.',
      'The second phase of the Orva port cost $5 million.',
    ],
    [
      'rounding',
      'The Orva stadium cost about $5 million.',
      'The stadium in Orva was built for $4.8 million.',
    ],
    [
      'at least',
      'The Tarn mine blast killed at least 18 people.',
      'There were 31 deaths in the Tarn mine blast.',
    ],
    [
      'a part of the dead',
      'The Tarn mine blast killed 31 people, among them five children.',
      'Five children died in the Tarn mine blast.',
    ],
    [
      'two times',
      'The Tarn mine blast of 2011 killed 18 people.',
      'The Tarn mine blast of 2019 killed 31 people.',
    ],
    [
      'a rising toll',
      'The Tarn mine blast killed 18 people.',
      'The death toll from the Tarn mine blast has risen to 31.',
    ],
    ['two men', 'Police in Orva arrested a 31-year-old man.', 'A 27-year-old man was arrested in Orva.'],
    [
      'two buildings',
      'كلف ترميم قصر الريحان ثلاثة ملايين دولار.',
      'كلف ترميم سوق الريحان خمسة ملايين دولار.',
    ],
    [
      'what is expected',
      'من المتوقع أن تبلغ كلفة سد الريحان 400 مليون دولار.',
      'بلغت كلفة سد الريحان 250 مليون دولار.',
    ],
  ])('fit together: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });

  it('leave it open on another day whether a toll has grown', () => {
    const [a, b] = ['The Tarn mine blast killed 18 people.', 'There were 31 deaths in the Tarn mine blast.'];
    const later = compare(
      statement(a, { claimedAt: '2024-05-01' }),
      statement(b, { claimedAt: '2024-05-03' }),
    );
    expect(later.relation).toBe('compatible');
  });

  it('are explained by what both give', () => {
    const { explanation } = between(
      'The Orva stadium cost $3 million to build.',
      'The stadium in Orva was built for $5 million.',
    );
    expect(explanation.en).toContain('Both statements give a cost');
    expect(explanation.ar).toContain('يذكر القولان الكلفة');
  });
});

describe('nobody and everybody', () => {
  it.each([
    ['No casualties were reported in the Orva port fire.', 'The fire at Orva port left 12 people wounded.'],
    [
      'A crane fell onto a school in Belm without causing any injuries.',
      'Two teachers were hurt when a crane fell onto a school in Belm.',
    ],
    [
      'Everyone aboard the Halm ferry survived when it capsized.',
      'Three passengers died when the Halm ferry capsized.',
    ],
    [
      'The Orva council approved the tram extension unanimously.',
      'Three councillors in Orva voted against the tram extension.',
    ],
    ['انفجر أنبوب غاز في بلدة الريحان دون وقوع ضحايا.', 'قتل ثلاثة أشخاص في انفجار أنبوب غاز ببلدة الريحان.'],
    ['لم ينج أحد من ركاب الطائرة التي تحطمت قرب الرابية.', 'نجا أربعة ركاب من تحطم الطائرة قرب الرابية.'],
    ['أقر مجلس بلدية الرابية الميزانية بالإجماع.', 'صوت خمسة أعضاء في مجلس بلدية الرابية ضد الميزانية.'],
  ])('exclude some: %s', (a, b) => {
    expect(bothWays(a, b)).toEqual(['contradicts', 'contradicts']);
  });

  it.each([
    [
      'dead and wounded',
      'No deaths were reported in the Orva port fire.',
      'The Orva port fire left 12 people wounded.',
    ],
    [
      'some among them',
      'There were no injuries among the pupils when a bus overturned in Belm.',
      'The driver was injured when a bus overturned in Belm.',
    ],
    [
      'so far',
      'No casualties have been reported so far in the Orva port fire.',
      'The Orva port fire killed four people.',
    ],
    [
      'another year',
      'No casualties were reported in the Orva port fire.',
      'The 2011 fire at Orva port left 12 people wounded.',
    ],
    [
      'another group',
      'لم يصب أي من أفراد الطاقم في حادث عبارة الريحان.',
      'أصيب 14 راكبا في حادث عبارة الريحان.',
    ],
    [
      'some among them',
      'لا إصابات بين صفوف الشرطة في احتجاجات الرابية.',
      'أصيب 15 متظاهرا في احتجاجات الرابية.',
    ],
  ])('leave room for others: %s', (_, a, b) => {
    for (const relation of bothWays(a, b)) expect(relation).not.toBe('contradicts');
  });
});
