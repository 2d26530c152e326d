import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../../test/support/processor-time.js';
import { between, statement } from '../../../test/support/compared.js';
import type { Statement } from './comparison.js';
import { contradictionKeys } from './contradiction-keys.js';
import { compare } from './contradiction.js';

const INTERCEPTED = [
  'تم صد 99% من الصواريخ والطائرات المسيرة الإيرانية',
  'صد 99% من الصواريخ والطائرات المسيرة الإيرانية',
  '99% of the Iranian missiles and drones were intercepted',
];
const HIT = [
  'أصاب نصف الصواريخ والطائرات المسيرة أهدافها المحددة',
  'إصابة نصف هذه الصواريخ والطائرات المسيرة أهدافها المحددة',
  'Half of the missiles and drones hit their designated targets',
];

describe('the sample article', () => {
  const pairs = INTERCEPTED.flatMap((a) => HIT.map((b) => [a, b] as const));

  it.each(pairs)('finds that "%s" and "%s" cannot both hold', (a, b) => {
    for (const date of ['2024-04-13', null]) {
      const comparison = compare(statement(a, { eventDate: date }), statement(b, { eventDate: date }));
      expect(comparison).toMatchObject({ relation: 'contradicts', basis: 'share_complement' });
    }
  });

  it('explains it with its own figures, in both languages', () => {
    const { explanation } = between(INTERCEPTED[0] ?? '', HIT[0] ?? '');
    expect(explanation.en).toBe(
      'The two outcomes exclude each other for the same drones and missiles: if 99% were intercepted, at most 1% is left, while the other statement says that half (50%) hit their targets.',
    );
    expect(explanation.ar).toBe(
      'النتيجتان لا تجتمعان في الطائرات المسيّرة والصواريخ نفسها: إذا كانت نسبة الاعتراض 99% فلا يبقى سوى 1% على الأكثر، بينما يجعل القول الآخر نسبة إصابة الأهداف النصف (50%).',
    );
  });

  it('says of people what Arabic grammar lets it say, and denies in English with a verb', () => {
    const people = between('80% من الركاب نجوا', 'توفي نصف الركاب').explanation;
    expect(people.ar).toContain('في الفئة نفسها (الركاب): إذا كانت نسبة النجاة 80%');
    const missed = between(
      '70% of the missiles did not reach their targets',
      'Half of the missiles hit their targets',
    );
    expect(missed.explanation.en).toContain(
      '70% did not hit their targets, the other that half (50%) hit their targets',
    );
    expect(missed.explanation.ar).toContain('عدم إصابة الأهداف في أحدهما 70%');
  });

  it('does not hold one attack against another day', () => {
    const comparison = compare(
      statement(INTERCEPTED[0] ?? '', { eventDate: '2024-04-13' }),
      statement(HIT[0] ?? '', { eventDate: '2024-10-01' }),
    );
    expect(comparison).toMatchObject({ relation: 'compatible', basis: 'event' });
  });
});

describe('pairs that contradict', () => {
  it.each([
    [
      'At least 40 people were killed in the Dalun market fire.',
      'Fewer than 30 people died in the Dalun market fire.',
      'count_bound',
    ],
    [
      'لقي ما لا يقل عن خمسين مهاجراً حتفهم في غرق قارب قبالة سواحل تورفانيا يوم الاثنين.',
      'لم يتجاوز عدد قتلى غرق قارب المهاجرين قبالة سواحل تورفانيا يوم الاثنين عشرين شخصاً.',
      'count_bound',
    ],
    [
      'استعادت الشرطة ثلاثة أرباع القطع الأثرية التي سُرقت من متحف شمسان.',
      'لا يزال ٦٠٪ من القطع الأثرية التي سُرقت من متحف شمسان مفقوداً.',
      'share_complement',
    ],
    [
      "Turnout in Meridia's presidential run-off reached 71%.",
      "Only 48% of registered voters took part in Meridia's presidential run-off.",
      'same_outcome_share',
    ],
    [
      '60% of voters backed the plan in Kessar.',
      'الناخبون: صوّت 55% من الناخبين ضد الخطة في كيسار.',
      'share_complement',
    ],
    [
      '70% of the missiles fired at Varn did not reach their targets.',
      'Half of the missiles fired at Varn struck their targets.',
      'same_outcome_share',
    ],
  ])('%s ↔ %s', (a, b, basis) => {
    expect(between(a, b)).toMatchObject({ relation: 'contradicts', basis });
  });
});

describe('pairs that do not', () => {
  it.each([
    [
      'bounds that overlap',
      'At least 40% of the missiles were intercepted.',
      'Half of the missiles were intercepted.',
    ],
    [
      'shares that fit into one whole',
      '40% of the missiles were intercepted.',
      'Half of the missiles hit their targets.',
    ],
    ['another population', '99% of the missiles were intercepted.', 'Half of the drones hit their targets.'],
    [
      'opposed nationalities',
      '99% of the Iranian missiles were intercepted.',
      'Half of the Israeli missiles hit their targets.',
    ],
    [
      'women and men',
      '80% of women voted for the plan in Kessar.',
      '60% of men voted against the plan in Kessar.',
    ],
    [
      'a part and the whole',
      '80% of young voters voted for the plan in Kessar.',
      '60% of voters voted against the plan in Kessar.',
    ],
    [
      'an age group and all',
      'Seventy percent of voters under 30 backed the nuclear plan.',
      '54% of voters rejected the nuclear plan.',
    ],
    [
      'the wounded and the dead',
      'Two thirds of the wounded in the Orvel blast were women.',
      'A tenth of the dead in the Orvel blast were women.',
    ],
    [
      'another place',
      '99% of the missiles fired at Varn were intercepted.',
      'Half of the missiles fired at Solen hit their targets.',
    ],
    [
      'another year',
      'In 2015, 40% of voters took part in Torvania.',
      'In 2023, 70% of voters took part in Torvania.',
    ],
    [
      'another weekday',
      'On Monday 14 people died in the Dalun hotel.',
      'On Thursday 19 people died in the Dalun hotel.',
    ],
    [
      'firefighters among the dead',
      'Six firefighters were killed in the Waha hotel fire.',
      '31 people were killed in the Waha hotel fire.',
    ],
    [
      'five Americans among nine dead',
      'A July bombing at Hebrew University killed nine people, including five Americans.',
      'A July bomb in a Hebrew University cafeteria killed the five Americans.',
    ],
    [
      'a toll so far',
      'So far 14 people have been killed in the Dalun market fire.',
      '19 people were killed in the Dalun market fire.',
    ],
    [
      'a forecast and a result',
      '60% of voters may reject the plan in Kessar.',
      '70% of voters voted for the plan in Kessar.',
    ],
    ['two tolls of unknown events', 'Five people were killed.', 'Thirty people were killed.'],
    [
      'ages and sizes',
      'A 31-year-old woman died of poisoning in Varn.',
      'A 23-year-old woman died of poisoning in Varn.',
    ],
    [
      'another army',
      'خسر الجيش الشمالي عشرين دبابة في معركة مستنقعات دالون.',
      'فقد الجيش الجنوبي أكثر من أربعين دبابة في معركة مستنقعات دالون.',
    ],
    [
      'youth and overall rate',
      'بلغ معدل البطالة بين الشباب في ميريديا 40% عام 2023.',
      'بلغ معدل البطالة العام في ميريديا 12% عام 2023.',
    ],
    [
      'approval of two things',
      '70% of Americans approve of the president.',
      "60% of Americans disapprove of the president's handling of the economy.",
    ],
    ['about and exact', 'حضر نحو أربعين ألف متفرج نهائي كأس فستريا.', 'حضر 39,860 متفرجا نهائي كأس فستريا.'],
  ])('%s', (_case, a, b) => {
    expect(between(a, b).relation).not.toBe('contradicts');
    expect(between(b, a).relation).not.toBe('contradicts');
  });

  it('lets a toll grow with the date of the claim, and not shrink without a word', () => {
    const early = (text: string): Statement => statement(text, { claimedAt: '2024-04-01' });
    const late = (text: string): Statement => statement(text, { claimedAt: '2024-04-03' });
    const low = '14 people were killed in the Dalun market fire.';
    const high = '19 people were killed in the Dalun market fire.';
    expect(compare(early(low), late(high))).toMatchObject({ relation: 'compatible', basis: 'cumulative' });
    expect(compare(early(high), late(low)).relation).toBe('contradicts');
  });

  it('does not call a denial and its opposite the same wording', () => {
    expect(
      between('نفى نادي النسور تعاقده مع المدرب', 'أعلن نادي النسور تعاقده مع المدرب').relation,
    ).not.toBe('agrees');
  });
});

interface Frame {
  population: readonly [en: string, ar: string];
  one: readonly [en: (share: string) => string, ar: (share: string) => string];
  other: readonly [en: (share: string) => string, ar: (share: string) => string];
}

const FRAMES: readonly Frame[] = [
  {
    population: ['missiles', 'الصواريخ'],
    one: [(n) => `${n} of the missiles were intercepted`, (n) => `تم اعتراض ${n} من الصواريخ`],
    other: [(n) => `${n} of the missiles hit their targets`, (n) => `أصاب ${n} من الصواريخ أهدافها`],
  },
  {
    population: ['passengers', 'الركاب'],
    one: [(n) => `${n} of the passengers died`, (n) => `توفي ${n} من الركاب`],
    other: [(n) => `${n} of the passengers survived`, (n) => `نجا ${n} من الركاب`],
  },
  {
    population: ['voters', 'الناخبين'],
    one: [(n) => `${n} of voters voted for the plan`, (n) => `أيد ${n} من الناخبين الخطة`],
    other: [(n) => `${n} of voters voted against the plan`, (n) => `عارض ${n} من الناخبين الخطة`],
  },
  {
    population: ['hostages', 'الرهائن'],
    one: [(n) => `${n} of the hostages were freed`, (n) => `أفرج عن ${n} من الرهائن`],
    other: [(n) => `${n} of the hostages are still held`, (n) => `${n} من الرهائن قيد الاحتجاز`],
  },
  {
    population: ['homes', 'المنازل'],
    one: [(n) => `${n} of the homes were destroyed`, (n) => `دمر ${n} من المنازل`],
    other: [(n) => `${n} of the homes were left standing`, (n) => `بقي ${n} من المنازل قائما`],
  },
];

const FRAME = fc.constantFrom(...FRAMES);
const LANGUAGE = fc.constantFrom<0 | 1>(0, 1);

describe('compare, for any figures', () => {
  it('finds planted shares that add up to more than the whole, within and across languages', () => {
    fc.assert(
      fc.property(
        FRAME,
        LANGUAGE,
        LANGUAGE,
        fc.integer({ min: 5, max: 100 }),
        fc.integer({ min: 5, max: 100 }),
        (frame, l, m, x, y) => {
          fc.pre(x + y > 103);
          const comparison = between(frame.one[l](`${String(x)}%`), frame.other[m](`${String(y)}%`));
          expect(comparison).toMatchObject({ relation: 'contradicts', basis: 'share_complement' });
        },
      ),
    );
  });

  it('never reports shares that fit, nor the same share twice', () => {
    fc.assert(
      fc.property(
        FRAME,
        LANGUAGE,
        LANGUAGE,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (frame, l, m, x, y) => {
          const first = frame.one[l](`${String(x)}%`);
          if (x + y <= 100)
            expect(between(first, frame.other[m](`${String(y)}%`)).relation).not.toBe('contradicts');
          expect(between(first, frame.one[m](`${String(x)}%`)).relation).not.toBe('contradicts');
        },
      ),
    );
  });

  it('never reports bounds that one number satisfies', () => {
    const bounded = fc.constantFrom(
      'at least N',
      'more than N',
      'no more than N',
      'fewer than N',
      'about N',
      'N',
    );
    const satisfied = (bound: string, n: number, value: number): boolean => {
      if (bound === 'at least N') return value >= n;
      if (bound === 'more than N') return value > n;
      if (bound === 'no more than N') return value <= n;
      if (bound === 'fewer than N') return value < n;
      return value === n;
    };
    fc.assert(
      fc.property(bounded, bounded, fc.nat(200), fc.nat(200), fc.nat(250), (left, right, x, y, value) => {
        fc.pre(satisfied(left, x, value) && satisfied(right, y, value));
        const say = (bound: string, n: number): string =>
          `${bound.replace('N', String(n))} people were killed in the Dalun market fire.`;
        expect(between(say(left, x), say(right, y)).relation).not.toBe('contradicts');
      }),
    );
  });

  it('is symmetric', () => {
    const texts = fc.constantFrom(
      ...INTERCEPTED,
      ...HIT,
      'At least 40 people were killed in the Dalun market fire.',
      'Fewer than 30 people died in the Dalun market fire, and 12 were injured.',
      'خسر الجيش الشمالي عشرين دبابة في معركة مستنقعات دالون.',
      'Turnout reached 71% in Kessar on Monday.',
      'لم تتجاوز نسبة المشاركة في كيسار 35%.',
      'Exports rose 6% in 2023.',
      '',
    );
    const date = fc.constantFrom(null, '2024-04-13', '2024-04-20');
    fc.assert(
      fc.property(texts, texts, date, date, date, date, (a, b, ea, eb, ca, cb) => {
        const one = statement(a, { eventDate: ea, claimedAt: ca });
        const other = statement(b, { eventDate: eb, claimedAt: cb });
        const there = compare(one, other);
        const back = compare(other, one);
        expect([back.relation, back.score, back.basis]).toEqual([there.relation, there.score, there.basis]);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.explanation.en.length * there.explanation.ar.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('compare, for speed', () => {
  it('takes milliseconds at most for two sentences read for the first time, on a busy machine, too', () => {
    const texts = Array.from(
      { length: 400 },
      (_, index) =>
        `${String(index)}% of the missiles fired at Varn on day ${String(index)} were intercepted.`,
    );
    const took = processorTime(() => {
      texts.forEach((text, index) =>
        compare(statement(text), statement(texts[texts.length - 1 - index] ?? '')),
      );
    });
    expect(took / texts.length).toBeLessThan(10);
  });

  it.each([
    [
      'one sentence over and over',
      '40% of the missiles were intercepted and half hit their targets. '.repeat(1500),
    ],
    ['Arabic without a break', 'وتم صد ٩٩٪ من الصواريخ و'.repeat(4000)],
  ])('stays bounded on 100 kB of %s', (_case, text) => {
    expect(processorTime(() => compare(statement(text), statement(text)))).toBeLessThan(5000);
  });
});

describe('contradictionKeys', () => {
  it('names outcome family and population, the same in both languages', () => {
    const ofFigures = ['intercept|drone', 'intercept|missile'];
    expect(contradictionKeys(INTERCEPTED[2] ?? '', 'en')).toEqual(expect.arrayContaining(ofFigures));
    expect(contradictionKeys(HIT[0] ?? '', 'ar')).toEqual(expect.arrayContaining(ofFigures));
  });

  it('gives every contradictory pair a key in common, and never more than twenty-six', () => {
    fc.assert(
      fc.property(FRAME, LANGUAGE, LANGUAGE, fc.nat(100), fc.nat(100), (frame, l, m, x, y) => {
        const a = statement(`${frame.one[l](`${String(x)}%`)}. ${frame.one[l](`${String(y)}%`)}`);
        const b = statement(frame.other[m](`${String(y)}%`));
        const keys = [a, b].map((side) => contradictionKeys(side.text, side.language));
        if (compare(a, b).relation === 'contradicts') {
          expect((keys[0] ?? []).some((key) => keys[1]?.includes(key))).toBe(true);
        }
        for (const list of keys) expect(list.length).toBeLessThanOrEqual(26);
      }),
    );
    const many = Array.from(
      { length: 60 },
      (_, index) => `${String(index + 2)} things${String.fromCharCode(97 + (index % 26))} were destroyed`,
    );
    const people = 'Omar Haddad met Salim Khoury in Beirut';
    expect(contradictionKeys([...many, people].join('. '), 'en').length).toBe(26);
  });

  it('gives none where nothing can be compared', () => {
    expect(contradictionKeys('So they said.', 'en')).toEqual([]);
  });
});

describe('a day that is noted of one claim', () => {
  const DATED = statement('60% of the voters in Basra voted for the reform', { eventDate: '2021-06-12' });
  const against = (when: string) => statement(`70% of the voters in Basra voted against the reform ${when}`);

  it.each(['in October 2015', 'in 2015', 'in October'])(
    'tells it from what the other says happened %s',
    (when) => {
      expect(compare(DATED, against(when))).toMatchObject({ relation: 'compatible' });
    },
  );

  it.each(['in June 2021', 'in 2021', ''])('does not where the other says that it happened %s', (when) => {
    expect(compare(DATED, against(when))).toMatchObject({ relation: 'contradicts' });
  });
});
