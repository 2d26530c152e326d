import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { foldForSearch } from '../text/normalise.js';
import type { Token } from '../text/tokens.js';
import { wordingOf } from '../wording/wording.js';
import type { EventMatch } from './same-event.js';

/** Who won and who lost one match, as the text names them. */
interface Match {
  winner: string;
  loser: string;
}

const BEAT = new Set(['beat', 'beats', 'defeated', 'defeats', 'thrashed', 'edged']);
const WON = words('فاز فازت يفوز تفوز تغلب تغلبت يتغلب تتغلب انتصر انتصرت');
const KINDS = words('منتخب المنتخب نادي فريق');
/** These end a name in Arabic. */
const ENDS = words('في من الى بعد قبل مساء يوم امس اليوم خلال ضمن على ب');
/** Words of a name. */
const LONGEST_NAME = 3;
/** There is one of them in a season. */
const FINALS = words('final finals semifinal semi-final نهائي النهائي');
const SCORE = /^[0-9]+$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldForSearch));
}

/**
 * The winner of one statement lost in the other: "X beat Y", "Y beat X". Two may meet twice, so the day or the round must
 * be the same in both; of a round without a year it is only supposed that it is one. Null for anything else.
 */
export function compareWinners(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || event.reason === 'event_date' || event.reason === 'time')
    return null;
  const [one, other] = [matchOf(left), matchOf(right)];
  if (one === null || one.winner !== other?.loser || one.loser !== other.winner) return null;
  const [mine, yours] = [left.context.times, right.context.times];
  const isOneDay = shareAny(mine.days, yours.days) || shareAny(mine.weekdays, yours.weekdays);
  const areFinals = [left, right].every(({ tokens }) => tokens.some(({ text }) => FINALS.has(text)));
  if (!isOneDay && !areFinals) return null;
  const isSure = isOneDay || shareAny(mine.years, yours.years);
  return {
    relation: 'contradicts',
    basis: 'exclusive_outcome',
    score: 0.75,
    a: one.winner,
    b: other.winner,
    ...(isSure ? {} : { presumesOneEvent: true }),
  };
}

function matchOf(reading: StatementReading): Match | null {
  const { isModal, isSupposed, doubts, negation } = wordingOf(reading);
  if (isModal || isSupposed || doubts > 0 || negation.negators.size > 0) return null;
  const { tokens, language } = reading;
  const verb = tokens.findIndex(({ text }) => (language === 'ar' ? WON : BEAT).has(text));
  if (verb === -1) return null;
  const [winner, loser] = language === 'ar' ? arabicNames(tokens, verb) : englishNames(tokens, verb);
  return winner === '' || loser === '' ? null : { winner, loser };
}

function englishNames(tokens: readonly Token[], verb: number): [string, string] {
  let from = verb;
  while (tokens[from - 1]?.capital === true) from -= 1;
  let to = verb + 1;
  while (tokens[to]?.capital === true && !SCORE.test(tokens[to]?.text ?? '')) to += 1;
  return [joined(tokens, from, verb), joined(tokens, verb + 1, to)];
}

/** «فاز الأهلي على الزمالك» and «الأهلي فاز على الزمالك». */
function arabicNames(tokens: readonly Token[], verb: number): [string, string] {
  const on = tokens.findIndex(({ text }, at) => text === 'علي' && at > verb);
  if (on === -1 || on > verb + 1 + LONGEST_NAME) return ['', ''];
  const winner = on === verb + 1 ? joined(tokens, 0, verb) : joined(tokens, verb + 1, on);
  let to = on + 1;
  if (KINDS.has(tokens[to]?.text ?? '')) to += 1;
  const end = to;
  while (to < end + 1 && tokens[to]?.kind === 'word' && !ENDS.has(tokens[to]?.text ?? '')) to += 1;
  return [winner, joined(tokens, on + 1, to)];
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  const name = tokens.slice(from, to);
  return name.length > LONGEST_NAME ? '' : name.map(({ text }) => text).join(' ');
}

function shareAny<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((item) => b.has(item));
}
