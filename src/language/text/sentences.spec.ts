import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointSlice } from './code-points.js';
import { splitSentences } from './sentences.js';

function texts(text: string): string[] {
  return splitSentences(text).map((sentence) => sentence.text);
}

describe('sentences', () => {
  it.each([
    ['Mr. Smith of the U.S. Navy left at 3.30 p.m. on Friday. He came back.', 2],
    ['The firm, Smith & Co. of Delaware, closed. Nobody knew.', 2],
    ['“We ran. We hid,” she said. “Then it stopped.”', 2],
    ['"Where is it?" Smith asked. Nobody answered.', 2],
    ['قال: "هم بخير. مصيرهم بيد الشركة". وأضاف د. سامر إن 3.5 بالمئة منهم عادوا.', 2],
    ['هل من حل؟ لا أحد يعرف! ربما.', 3],
    ['خروج قطار عن سكته.. والوزير: «لا نستبق التحقيق»', 1],
    ['A headline without a full stop\nThe first sentence.', 2],
  ])('splits %s', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('keeps a quotation of several sentences with the words that say whose it is', () => {
    expect(texts('“We ran. We hid,” she said. “Then it stopped.”')).toEqual([
      '“We ran. We hid,” she said.',
      '“Then it stopped.”',
    ]);
  });

  it('tells language, direction and paragraph of each', () => {
    expect(splitSentences('The minister spoke.\nتحدث الوزير.')).toMatchObject([
      { language: 'en', direction: 'ltr', paragraph: 0 },
      { language: 'ar', direction: 'rtl', paragraph: 1, start: 20 },
    ]);
  });

  it('counts code points, not units of a string', () => {
    const text = '👍👍 Fine. قال نعم.';
    const [, second] = splitSentences(text);
    expect(codePointSlice(text, second?.start ?? 0, second?.end ?? 0)).toBe('قال نعم.');
  });

  it('covers every word of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, text: written } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(codePointSlice(text, start, end)).toBe(written);
          last = end;
        }
      }),
    );
  });
});
