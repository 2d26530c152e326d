import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../../test/support/processor-time.js';
import { type DiffLimits, type WordDiff, wordDiff } from './word-diff.js';

const NO_LIMITS: DiffLimits = { words: 1_000, milliseconds: 10_000, hunks: 1_000, shown: 1_000 };

/** What is shown of one side of the first place: the words that stand there now, or stood there before. */
const side = (diff: WordDiff | null, gone: 'added' | 'removed'): string =>
  (diff?.hunks[0]?.parts ?? [])
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('')
    .trim();

const words = fc.array(fc.constantFrom('one', 'two', 'three', 'أربعة', 'الجِسْر', 'خمسة', '99%'), {
  maxLength: 40,
});

/** A few words, with signs that stand close to them or apart. */
const written = fc
  .array(
    fc.tuple(
      fc.constantFrom('one', 'two', 'أربعة', 'الجِسْر', '99%'),
      fc.constantFrom(' ', ', ', '، ', '.', ' – '),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pairs) => pairs.flat().join('').trim());

describe('the difference of two texts, word by word,', () => {
  it.each([
    ['the same text', 'It rained.', 'It rained.'],
    ['other white space', 'It rained\n on  Monday. ', ' It rained on\tMonday.'],
    ['two empty texts', '', ' \n '],
    ['marks of direction', 'قال «CNN» أمس\nثم نفى', 'قال «CNN\u200f» أمس\n\u200fثم \u2067نفى\u2069 \u200e'],
    [
      'what only says where a line may end',
      'انتخابات and photograph',
      'انتخابات\u200b and photo\u00adgraph\ufeff',
    ],
    ['letters that are put together otherwise', 'القرآن café', 'القرا\u0653ن cafe\u0301'],
  ])('is none for %s', (_, before, after) => {
    expect(wordDiff(before, after)).toBeNull();
  });

  it('names the words that came and went, between some that stood', () => {
    const diff = wordDiff('The bridge was closed on Monday.', 'The bridge was opened on Monday.');
    expect(diff).toEqual({
      added: 1,
      removed: 1,
      isCut: false,
      hunks: [
        {
          parts: [
            { kind: 'same', text: 'The bridge was ' },
            { kind: 'removed', text: 'closed ' },
            { kind: 'added', text: 'opened ' },
            { kind: 'same', text: 'on Monday.' },
          ],
        },
      ],
    });
  });

  it('shows what is written in other words together with the marks of direction', () => {
    const diff = wordDiff('قال «CNN» أمس', 'قال «CNN\u200f» اليوم');
    expect(diff).toMatchObject({ added: 1, removed: 1 });
    expect(side(diff, 'removed')).toBe('قال «CNN\u200f» اليوم');
  });

  it.each([
    ['vowel signs', 'عَلِم', 'عُلِم'],
    ['a joiner that parts what it stands between', 'می\u200cخواهم', 'میخواهم'],
    ['tatweel', 'الجسر', 'الجســر'],
  ])('is there for %s', (_, before, after) => {
    expect(wordDiff(before, after)).toMatchObject({ added: 1, removed: 1 });
  });

  it('takes Arabic words whole, with their vowel signs', () => {
    const diff = wordDiff('أُغلِق الجِسْرُ يوم الاثنين.', 'فُتِح الجِسْرُ يوم الاثنين.');
    expect(diff).toMatchObject({ added: 1, removed: 1 });
    expect(diff?.hunks[0]?.parts.slice(0, 2)).toEqual([
      { kind: 'removed', text: 'أُغلِق ' },
      { kind: 'added', text: 'فُتِح ' },
    ]);
  });

  it('shows places apart where much stands between them, and together where little does', () => {
    const filler = (count: number) => Array.from({ length: count }, (_, at) => `w${at.toString()}`).join(' ');
    const text = (first: string, second: string, between: number) => `${first} ${filler(between)} ${second}`;
    expect(wordDiff(text('a', 'b', 40), text('x', 'y', 40))?.hunks).toHaveLength(2);
    expect(wordDiff(text('a', 'b', 10), text('x', 'y', 10))?.hunks).toHaveLength(1);
  });

  it('says when it was cut: by length, by places, by time', () => {
    const long = 'word '.repeat(200);
    const beyond = wordDiff(`${long} one`, `${long} other`, { ...NO_LIMITS, words: 100 });
    expect(beyond).toEqual({ added: 0, removed: 0, hunks: [], isCut: true });
    expect(wordDiff(long, long, { ...NO_LIMITS, words: 100 })).toBeNull();
    const places = (sign: string) => Array.from({ length: 5 }, () => `${sign} ${'x '.repeat(30)}`).join('');
    const some = wordDiff(places('a'), places('b'), { ...NO_LIMITS, hunks: 2 });
    expect(some).toMatchObject({ added: 5, removed: 5, isCut: true });
    expect(some?.hunks).toHaveLength(2);
    const random = (salt: number) =>
      Array.from({ length: 900 }, (_, at) => ((at * salt) % 997).toString()).join(' ');
    const hasty = wordDiff(random(17), random(31), { ...NO_LIMITS, milliseconds: 0 });
    expect(hasty).toMatchObject({ hunks: [], isCut: true });
    expect(hasty!.added).toBeGreaterThan(0);
  });

  it('takes no longer than it may for long pages, with white space or without', () => {
    const page = Array.from({ length: 30_000 }, (_, at) => `كلمة${at.toString()}`).join(' ');
    const run = 'ا'.repeat(300_000);
    const took = processorTime(() => {
      expect(wordDiff(page, `${page} أخيرة`)).toMatchObject({ added: 1, removed: 0, isCut: false });
      expect(wordDiff(`${run} قبل`, `${run} بعد`)).toMatchObject({ added: 1, removed: 1 });
    });
    expect(took).toBeLessThan(4_000);
  });

  it('shows either text as it is written, also where a sign stands close to a word that stays', () => {
    const [before, after] = ['They carried flour and medicine.', 'They carried flour, fuel and medicine.'];
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const diff = wordDiff(one, other);
      expect([side(diff, 'added'), side(diff, 'removed')]).toEqual([one, other]);
    }
    expect(wordDiff(before, after)).toMatchObject({ added: 1, removed: 0 });
  });

  it('shows a change of signs alone, and counts no word for it', () => {
    const diff = wordDiff('It rained, he said.', 'It rained! he said.');
    expect(diff).toMatchObject({ added: 0, removed: 0 });
    expect([side(diff, 'added'), side(diff, 'removed')]).toEqual([
      'It rained, he said.',
      'It rained! he said.',
    ]);
  });

  it('is enough to make either text of the other, where both are short', () => {
    fc.assert(
      fc.property(written, written, (before, after) => {
        // With what surrounds it shown whole, since nothing is longer than the context.
        const diff = wordDiff(before, after, NO_LIMITS);
        if (before === after) expect(diff).toBeNull();
        else {
          expect(side(diff, 'added')).toBe(before);
          expect(side(diff, 'removed')).toBe(after);
        }
      }),
    );
  });

  // Which of two pieces is said to have been moved, where both are as long, may differ with the way that it is read.
  it('counts as many more words as the text is longer, whichever way it is read', () => {
    const more = (diff: WordDiff | null): number => (diff?.added ?? 0) - (diff?.removed ?? 0);
    fc.assert(
      fc.property(words, words, (one, other) => {
        const longer = other.length - one.length;
        expect(more(wordDiff(one.join(' '), other.join(' '), NO_LIMITS))).toBe(longer);
        expect(more(wordDiff(other.join(' '), one.join(' '), NO_LIMITS)) + longer).toBe(0);
      }),
    );
  });
});
