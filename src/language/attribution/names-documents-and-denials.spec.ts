import { describe, expect, it } from '@jest/globals';
import { readDraftClaims } from './draft-claims.js';

const sourcesOf = (text: string) =>
  readDraftClaims(text, 'ar').reported.map(({ chain }) => chain[0]?.name ?? null);

describe('the fullest name of a source in a text', () => {
  it.each([
    ['غادر سالم الحربي البلاد. وقال الحربي إن الجسر آمن.', ['سالم الحربي']],
    ['قال أشرف الحربي إن الجسر آمن. وأضاف الحربي أن الطريق مغلق.', ['أشرف الحربي', 'أشرف الحربي']],
  ])('has the given name: %s', (text, names) => {
    expect(sourcesOf(text)).toEqual(names);
  });

  it.each([
    ['قال الوزير إن المدير سرق المال. وقال المدير إن الجسر آمن.', ['الوزير', 'المدير']],
    ['قالت الصحيفة أن الحربي استقال. وقال الحربي إن الجسر آمن.', ['الصحيفة', 'الحربي']],
    ['سرق المدير المال. وقال المدير إن الجسر آمن.', ['المدير']],
    ['غادر الحربي البلاد. وقال الحربي إن الجسر آمن.', ['الحربي']],
    ['ثم الوزير زار السد. وقال الوزير إن الجسر آمن.', ['الوزير']],
  ])('has no particle and no verb that stands before it elsewhere: %s', (text, names) => {
    expect(sourcesOf(text)).toEqual(names);
  });
});

describe('a document', () => {
  const chainOf = (text: string) =>
    readDraftClaims(text, 'ar').reported.map(({ chain }) => chain.map(({ role, name }) => `${role} ${name}`));

  it.each([
    ['بحسب مذكرة اطلعت عليها صحيفة الوادي، ستكلف الإصلاحات 4 ملايين دولار.', 'مذكرة', 'صحيفة الوادي'],
    ['ووفقا لوثيقة اطلعت عليها وكالة الشمس فإن الميناء سيغلق.', 'وثيقة', 'وكالة الشمس'],
    ['وأظهرت وثيقة حصلت عليها رويترز أن الميناء سيغلق.', 'وثيقة', 'رويترز'],
  ])('reached the reader through the outlet that has seen it: %s', (text, document, outlet) => {
    expect(chainOf(text)).toEqual([[`claimant ${document}`, `relayed_by ${outlet}`]]);
  });

  it('did not through whoever has seen it', () => {
    expect(chainOf('ووفقا لوثيقة اطلع عليها المحقق فإن الميناء سيغلق.')).toEqual([['claimant وثيقة']]);
  });
});

describe('what is confirmed or denied behind a statement', () => {
  const told = (text: string) =>
    readDraftClaims(text, 'ar').reported.map(
      ({ polarity, text: said, chain }) => `${chain[0]?.name ?? '?'} ${polarity} ${said}`,
    );

  it.each([
    [
      'قال الوزير إن الإصلاحات ستكلف 4 ملايين دولار، وهو رقم تنفيه النقابة.',
      ['الوزير asserts الإصلاحات ستكلف 4 ملايين دولار', 'النقابة denies الإصلاحات ستكلف 4 ملايين دولار'],
    ],
    [
      'قال الوزير إن المدير سرق المال، وهي تهمة ينفيها المدير.',
      ['الوزير asserts المدير سرق المال', 'المدير denies المدير سرق المال'],
    ],
    [
      'قالت الشركة إن السد آمن، وهي رواية يشكك فيها الخبراء.',
      ['الشركة asserts السد آمن', 'الخبراء questions السد آمن'],
    ],
    [
      'قال الوزير إن السد آمن، وهو موقف ثابت منذ سنوات.',
      ['الوزير asserts السد آمن، وهو موقف ثابت منذ سنوات'],
    ],
  ])('is the same statement, whatever it is called: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an indefinite source that a clause describes', () => {
  it.each([
    ['وأكد شاهدان تحدثا إلى وكالة الشمس أنهما لم يريا أي انهيار.', 'شاهدان', 'وكالة الشمس'],
    ['وأكد مسؤولون تحدثوا لوكالة الشمس أن الجسر سليم.', 'مسؤولون', 'وكالة الشمس'],
    ['وأكد خبير تحدث إلى صحيفة الوادي أن الجسر سليم.', 'خبير', 'صحيفة الوادي'],
  ])('keeps its statement, and the outlet that it talked to: %s', (text, source, outlet) => {
    expect(readDraftClaims(text, 'ar').reported).toMatchObject([
      {
        kind: 'unnamed',
        chain: [
          { role: 'claimant', name: source },
          { role: 'relayed_by', name: outlet },
        ],
      },
    ]);
  });
});

describe('what is no statement', () => {
  it.each([
    'Asked whether he would resign, the minister laughed.',
    'The fire chief disputed that, saying nothing more.',
    'The fire chief denied this.',
  ])('makes no draft: %s', (text) => {
    expect(readDraftClaims(text, 'en').reported.map(({ text: said }) => said)).not.toContainEqual(
      expect.stringMatching(/^(?:Asked|that|this)/),
    );
  });
});
