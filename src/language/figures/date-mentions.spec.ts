import { describe, expect, it } from '@jest/globals';
import { readQuantities, type Quantity } from '../statement/quantities.js';
import { detectLanguage } from '../text/language.js';

/** A Wednesday. */
const TODAY = '2024-04-17';

function dates(text: string, documentDate: string | null = TODAY): Quantity[] {
  return readQuantities(text, detectLanguage(text), documentDate).filter(({ kind }) => kind === 'date');
}

function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

describe('dates, as seen from the day of the document', () => {
  it.each([
    ['On 13 April 2024 the talks ended', '13 April 2024', '2024-04-13', '2024-04-13'],
    ['Signed on May 4th', 'May 4th', '2023-05-04', '2023-05-04'],
    ['the vote of April 2023', 'April 2023', '2023-04-01', '2023-04-30'],
    ['the war of 2019', '2019', '2019-01-01', '2019-12-31'],
    ['dated 2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['dated 5/17/2018', '5/17/2018', '2018-05-17', '2018-05-17'],
    ['dated 5/4/2018', '5/4/2018', '2018-04-05', '2018-05-04'],
    ['They met yesterday', 'yesterday', '2024-04-16', '2024-04-16'],
    ['They met on Monday', 'Monday', '2024-04-15', '2024-04-15'],
    ['They met last Wednesday', 'last Wednesday', '2024-04-10', '2024-04-10'],
    ['They meet next Friday', 'next Friday', '2024-04-19', '2024-04-19'],
    ['They met last week', 'last week', '2024-04-08', '2024-04-14'],
    ['They meet next month', 'next month', '2024-05-01', '2024-05-31'],
    ['They met three days ago', 'three days ago', '2024-04-14', '2024-04-14'],
    ['في ١٣ أبريل/نيسان الماضي', '١٣ أبريل/نيسان', '2024-04-13', '2024-04-13'],
    ['في تشرين الثاني 2022', 'تشرين الثاني 2022', '2022-11-01', '2022-11-30'],
    ['يوم الاثنين الماضي', 'الاثنين الماضي', '2024-04-15', '2024-04-15'],
    ['اجتمعوا أمس', 'أمس', '2024-04-16', '2024-04-16'],
    ['الأسبوع المقبل', 'الأسبوع المقبل', '2024-04-22', '2024-04-28'],
    ['هذا العام', 'هذا العام', '2024-01-01', '2024-12-31'],
    ['قبل ثلاثة أيام', 'قبل ثلاثة أيام', '2024-04-14', '2024-04-14'],
    ['قبل شهرين', 'قبل شهرين', '2024-02-01', '2024-03-02'],
  ])('takes "%s" as the days from first to last', (text, span, from, to) => {
    const [date, ...rest] = dates(text);
    expect(rest).toEqual([]);
    expect(date?.text).toBe(span);
    expect([isoDay(date?.low ?? 0), isoDay(date?.high ?? 0)]).toEqual([from, to]);
  });

  it('leaves a relative date open where the document has none', () => {
    const [date] = dates('They met yesterday', null);
    expect([date?.low, date?.high, date?.value]).toEqual([-Infinity, Infinity, null]);
  });

  it.each(['They may 5 times', '31 April 2024 tanks', 'three days of rain', 'ثلاثة أيام'])(
    'finds no day in "%s"',
    (text) => {
      expect(dates(text).filter(({ low, high }) => low === high)).toEqual([]);
    },
  );
});
