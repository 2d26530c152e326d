import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointSlice } from '../text/code-points.js';
import { detectLanguage } from '../text/language.js';
import type { Attribution } from './attribution.js';
import { readAttributions } from './read-attributions.js';

function read(text: string): Attribution[] {
  return readAttributions(text, detectLanguage(text));
}

/** Source, content and relays as `who: what (through whom)`. */
function told(text: string): string[] {
  return read(text).map(
    ({ source, content, relay }) =>
      `${source?.text ?? '–'}: ${content.text}${relay.map((link) => ` (${link.role} ${link.text})`).join('')}`,
  );
}

describe('attributions', () => {
  it.each([
    [
      'Seven ships left the port, the harbour master said on Friday.',
      ['the harbour master: Seven ships left the port'],
    ],
    [
      'The mayor told Radio North that the bridge was safe.',
      ['The mayor: the bridge was safe (relayed_by Radio North)'],
    ],
    [
      'The ferry will sail, state television reported, citing a port official.',
      ['a port official: The ferry will sail (relayed_by state television)'],
    ],
    [
      '“Nobody called us,” said Ada Brook, a nurse. “Nobody came.”',
      ['Ada Brook: Nobody called us', 'Ada Brook: Nobody came'],
    ],
    [
      'The company said the driver had admitted that the brakes failed.',
      ['the driver: the brakes failed (relayed_by The company)'],
    ],
    [
      'قالت وزارة النقل إن الجسر آمن، مضيفة أن الفحص اكتمل.',
      ['وزارة النقل: الجسر آمن', 'وزارة النقل: الفحص اكتمل'],
    ],
    [
      'ونقلت وكالة الساحل عن مصدر أمني قوله إن الطريق أُغلق.',
      ['مصدر أمني: الطريق أُغلق (relayed_by وكالة الساحل)'],
    ],
    ['وبحسب غرفة الملاحة، غادرت سبع سفن الميناء.', ['غرفة الملاحة: غادرت سبع سفن الميناء']],
    ['وزير النقل: الجسر آمن ولا داعي للقلق', ['وزير النقل: الجسر آمن ولا داعي للقلق']],
    [
      'The union said the mayor told Radio North that the governor said that the port is open.',
      [
        'the governor: the port is open (relayed_by the mayor) (relayed_by Radio North) (relayed_by The union)',
      ],
    ],
    [
      'Mr Smith said that the bridge is safe, Mr Jones said that the road is shut.',
      ['Mr Smith: the bridge is safe', 'Mr Jones: the road is shut'],
    ],
    [
      'The minister said that when he asked, the company told him that the road was shut.',
      [
        'The minister: when he asked, the company told him that the road was shut',
        'the company: the road was shut (relayed_by The minister)',
      ],
    ],
    ['قال الوزير إن الجسر آمن وقال المدير إن الطريق مغلق.', ['الوزير: الجسر آمن', 'المدير: الطريق مغلق']],
    ['اتهمت النقابة إدارة الميناء بتأخير الأجور.', ['النقابة: إدارة الميناء بتأخير الأجور']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The firm declined to comment on the sale.', 'no_comment', 'asserts'],
    ['The firm denied that it had sold the ships.', 'denial', 'denies'],
    ['A leaked memo shows the firm knew of the leak.', 'document', 'asserts'],
    ['Witnesses said the bus had stopped.', 'unnamed', 'asserts'],
    ['“It stopped,” Ada Brook said.', 'direct_quote', 'asserts'],
    ['امتنعت الشركة عن التعليق على الصفقة.', 'no_comment', 'asserts'],
    ['نفت الشركة بيع السفن.', 'denial', 'denies'],
    ['وأظهر تقرير رسمي أن الشركة علمت بالتسرب.', 'document', 'asserts'],
    ['قال شهود إن الحافلة توقفت.', 'unnamed', 'asserts'],
    ['شكك خبير الملاحة سامر نصر في صحة الأرقام.', 'paraphrase', 'questions'],
  ])('tells the kind and polarity of %s', (text, kind, polarity) => {
    expect(read(text)).toMatchObject([{ kind, polarity }]);
  });

  it.each([
    'The council approved the budget and cut its forecast.',
    'The firm did not say how many ships it had sold.',
    'Review: A slow film about fast cars',
    'ولم تذكر الشركة عدد السفن التي بيعت.',
    'من المتوقع أن تنخفض الأسعار مطلع العام.',
    'كأس الميناء: النوارس يبلغ النهائي',
    'خبير يوضح أسباب انهيار الجسر',
  ])('takes no narration, plan or title for speech: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('tells twenty speakers of one sentence apart', () => {
    for (const clause of [
      'Mr Smith said that the bridge is safe, ',
      'وقال المدير إن الجسر آمن ',
      'he said that the minister said that ',
    ]) {
      const said = read(`${clause.repeat(22)}the port is open.`);
      expect(said.length).toBeGreaterThan(0);
      for (const { relay } of said) expect(relay.length).toBeLessThanOrEqual(8);
    }
  });

  it('finds who goes on speaking when the next sentence does not say it', () => {
    expect(read('قالت الوزيرة ليلى سعد إن المخزون يكفي.\nوأضافت أن الشحنة وصلت.')).toMatchObject([
      { source: { name: 'ليلى سعد' } },
      { source: { name: 'ليلى سعد', text: 'الوزيرة ليلى سعد', implicit: true }, cue: { text: 'أضافت' } },
    ]);
    expect(read('Captain Ada Brook said the ship was safe. She added that it would sail.')).toMatchObject([
      { source: { name: 'Ada Brook' } },
      { source: { name: 'Ada Brook', text: 'She' } },
    ]);
  });

  it('quotes the original in code points, whatever the text', () => {
    const words = fc.constantFrom(
      'said',
      'the',
      'ministry',
      '“',
      '”',
      '"',
      ',',
      '.',
      ':',
      'قال',
      'إن',
      'الوزير',
      'مشيرًا',
      'إلى',
      'أن',
      '«',
      '»',
      '،',
      '👍',
      '\n',
      'according',
      'to',
      'told',
      'Reuters',
      'that',
      'بحسب',
      'نقلت',
      'عن',
      'لم',
      'يرد',
      'على',
      'citing',
      'was',
      'quoted',
      'as',
      'saying',
      'by',
      "'",
      'وصف',
      'بأنه',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          for (const { content, source, cue, relay } of read(text)) {
            for (const span of [content, source, cue, ...relay]) {
              if (span === null) continue;
              expect(span.start).toBeLessThan(span.end);
              expect(codePointSlice(text, span.start, span.end)).toBe(span.text);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
