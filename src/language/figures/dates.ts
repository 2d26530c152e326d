import { MONTHS, WEEKDAYS, YEAR_WORDS } from '../lexicon/calendar.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { ORDINAL_ENDINGS } from '../lexicon/ordinals.js';
import { UNITS } from '../lexicon/units.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { Numeral } from './numeral.js';
import { isPercentAt } from './percent.js';

/** Words whose number names one thing and counts nothing: flight 417, المستودع رقم ٤. */
const LABEL_WORDS = new Set(
  'flight no number nr route room page article section chapter warehouse channel line phase stage رقم الرحله رحله صفحه الصفحه الماده ماده القناه الدفعه المرحله item version district building block gate sector zone ward unit floor apartment flat platform terminal pier road street highway exit bus train hall camp team group chapter verse camera seat lane lot grade class الحي حي المبني مبني الطابق طابق الغرفه غرفه البوابه بوابه القطاع قطاع الدائره دائره الوحده الشقه شقه الشارع شارع الطريق طريق الخط خط الفصل الباب البند القاعه قاعه المخيم المقعد القطار الحافله resolution psalm formula brigade battalion regiment القرار قرار الكتيبه كتيبه اللواء الفرقه الفوج سوره السوره'.split(
    ' ',
  ),
);

/** «سد الوحدة ٤٠٠ مليون دولار»: so many are no number of a unit. */
const HIGHEST_LABEL = 999_999;

/** Whether the number at `index` is a day, a year, a time of day, a score or part of a name. */
export function isDateOrLabel(tokens: readonly Token[], index: number, numeral: Numeral): boolean {
  const before = tokens[index - 1];
  // "phase-three", "Boeing-737"
  if (before?.text === '-' && !before.spaceBefore && tokens[index - 2]?.kind === 'word') return true;
  if (numeral.style !== 'digits') return isOrdinalAfter(tokens, numeral.end);
  const after = tokens[numeral.end];
  if (monthAt(tokens, numeral.end) !== null && numeral.value <= 31) return true;
  if (monthEndingAt(tokens, index) && numeral.value <= 31 && !isPercentAt(tokens, numeral.end)) return true;
  if (isYear(tokens, index, numeral)) return true;
  if (before !== undefined && LABEL_WORDS.has(before.text) && !isPercentAt(tokens, numeral.end))
    return numeral.value <= HIGHEST_LABEL;
  if (after?.kind === 'word' && !after.spaceBefore && ORDINAL_ENDINGS.has(after.text)) return true;
  if (after?.text === 'am' || after?.text === 'pm') return true;
  return isTimeOrScore(tokens, index, numeral.end);
}

/** "a 31-year-old", "a 200-bed hospital": the number before `end` describes one thing and counts nothing. */
export function isAttributiveAt(tokens: readonly Token[], end: number): boolean {
  const hyphen = tokens[end];
  const noun = tokens[end + 1];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaceBefore &&
    noun?.kind === 'word' &&
    !noun.spaceBefore &&
    noun.text < '\u0600'
  );
}

function isOrdinalAfter(tokens: readonly Token[], end: number): boolean {
  return monthAt(tokens, end) !== null && tokens[end]?.text !== 'may';
}

function isTimeOrScore(tokens: readonly Token[], index: number, end: number): boolean {
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' && !tokens[at].spaceBefore;
  const glued = (at: number, signs: string): boolean => {
    const token = tokens[at];
    return token?.kind === 'sign' && !token.spaceBefore && signs.includes(token.text);
  };
  if (glued(end, ':/') && isNumber(end + 1)) return true;
  if (glued(index - 1, ':/') && tokens[index - 2]?.kind === 'number') return true;
  // 192.168.1.2, "nrs. 22,24,26"
  if (glued(end, '.,') && isNumber(end + 1)) return true;
  if (isNumber(index) && glued(index - 1, '.,') && tokens[index - 2]?.kind === 'number') return true;
  const dash = glued(end, '-') && isNumber(end + 1);
  const second = tokens[end + 1];
  if (dash && second !== undefined && Number(second.text) <= Number(tokens[index]?.text ?? 0)) return true;
  if (glued(index - 1, '-') && tokens[index - 2]?.kind === 'number') return true;
  return dash && glued(end + 2, '-');
}

/** Whether the number is a year: 1600 to 2099 in four digits, and nothing that is counted follows. */
export function isYear(tokens: readonly Token[], index: number, numeral: Numeral): boolean {
  const text = tokens[index]?.text ?? '';
  if (numeral.end !== index + 1 || !/^(?:1[6-9]|20)[0-9]{2}$/.test(text)) return false;
  const before = tokens[index - 1];
  if (isPercentAt(tokens, numeral.end) || before?.text === '$') return false;
  if (before !== undefined && YEAR_WORDS.has(before.text)) return !isCounted(tokens, numeral.end);
  if (monthEndingAt(tokens, index)) return true;
  return !isCounted(tokens, numeral.end);
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  return CONCEPTS.matchAt(tokens, index).length > 0 || UNITS.matchAt(tokens, index).length > 0;
}

/** The month named at `index`, 1 to 12, or null. "may" and "march" are months only when written with a capital. */
export function monthAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if ((token.text === 'may' || token.text === 'march') && !token.capital) return null;
  const pair = `${token.text} ${tokens[index + 1]?.text ?? ''}`;
  for (const form of withoutProclitics(token.text)) {
    const month = MONTHS.get(form) ?? MONTHS.get(pair);
    if (month !== undefined) return month;
  }
  return null;
}

function monthEndingAt(tokens: readonly Token[], at: number): boolean {
  // "Jan. 6"
  const index = tokens[at - 1]?.text === '.' ? at - 1 : at;
  return (
    monthAt(tokens, index - 1) !== null ||
    (monthAt(tokens, index - 2) !== null &&
      tokens[index - 1]?.kind === 'word' &&
      MONTHS.has(`${tokens[index - 2]?.text ?? ''} ${tokens[index - 1]?.text ?? ''}`))
  );
}

/** What a text says about when: sets, because one text may name several days. */
export interface Times {
  years: ReadonlySet<number>;
  months: ReadonlySet<number>;
  /** `month-day` */
  days: ReadonlySet<string>;
  weekdays: ReadonlySet<number>;
}

/** Years, months, days and weekdays that the text names. */
export function readTimes(tokens: readonly Token[]): Times {
  const years = new Set<number>();
  const months = new Set<number>();
  const days = new Set<string>();
  const weekdays = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind === 'number') {
      const numeral: Numeral = { from: index, end: index + 1, value: Number(token.text), style: 'digits' };
      if (isYear(tokens, index, numeral)) years.add(numeral.value);
      return;
    }
    const month = monthAt(tokens, index);
    if (month !== null) {
      months.add(month);
      const day = [tokens[index - 1], tokens[index + 1]].find(
        (near) => near?.kind === 'number' && /^[0-9]{1,2}$/.test(near.text),
      );
      if (day !== undefined) days.add(`${String(month)}-${day.text}`);
    }
    const weekday = withoutProclitics(token.text)
      .map((form) => WEEKDAYS.get(form))
      .find((found) => found !== undefined);
    if (weekday !== undefined) weekdays.add(weekday);
  });
  return { years, months, days, weekdays };
}
