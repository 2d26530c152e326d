import { PhraseTable } from '../text/phrase-table.js';

/** Words for a time, the shortest first: a day, a week, a month, a quarter, a year, longer. */
const ROWS = `
today, yesterday, tonight, overnight, اليوم, أمس, هذه الليلة, الليلة الماضية
this week, last week, past week, in a week, weekly, هذا الأسبوع, الأسبوع الماضي, الأسبوع الجاري, خلال أسبوع, أسبوعيا
this month, last month, past month, in a month, monthly, هذا الشهر, الشهر الماضي, الشهر الجاري, خلال شهر, شهريا
first quarter, second quarter, third quarter, fourth quarter, last quarter, الربع الأول, الربع الثاني, الربع الثالث, الربع الرابع, الربع الأخير
this year, last year, past year, in a year, annually, per year, هذا العام, العام الماضي, العام الجاري, هذه السنة, السنة الماضية, خلال عام, سنويا
decade, decades, century, عقد من الزمن, عقود, قرن
`;

/** What length of time a wording names: 1 for a day, and more for longer ones. */
export const PERIODS: PhraseTable<number> = build();

function build(): PhraseTable<number> {
  const table = new PhraseTable<number>();
  ROWS.trim()
    .split('\n')
    .forEach((row, index) => {
      for (const phrase of row.split(', ')) table.add(phrase, index + 1);
    });
  return table;
}
