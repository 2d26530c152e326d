import type { Figure } from '../figures/figure.js';
import type { Interval } from '../figures/intervals.js';
import { GROUP_PARTS } from '../lexicon/group-quantifiers.js';
import { NOT_QUITE } from '../lexicon/none-and-all.js';
import { NUMBER_WORDS } from '../lexicon/number-words.js';
import type { StatementReading } from './statement-reading.js';

/** How much of a group something is said of: most of it, a quarter, hardly any. */
export interface GroupPart {
  part: Interval;
  from: number;
  to: number;
  taken: ReadonlySet<number>;
  /** The number, where one is written. */
  figure: Figure | null;
}

/** Rounding that a reader takes for granted. */
const ROUNDED = 0.02;
const OF = new Set(['of', 'من', 'the']);

const known = new WeakMap<StatementReading, GroupPart | null>();

/** The one part of one group that a statement is about; null where it names none or several. */
export function groupPartOf(reading: StatementReading): GroupPart | null {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const numbers = reading.facts
    .filter(({ figure, negated }) => figure.kind === 'share' && !negated)
    .map(({ figure }) => partOfFigure(figure));
  const words = [...partsInWords(reading), ...ratiosOf(reading)];
  const others = reading.facts.filter(
    ({ figure: { kind, from } }) =>
      (kind === 'count' || kind === 'change') && !words.some((part) => from >= part.from && from < part.to),
  ).length;
  // A wording that a number was read from, too ("half of", "most"), is one part.
  const both = [...words, ...numbers.filter((number) => !words.some((word) => overlap(word, number)))];
  const found = both.length === 1 && others === 0 ? (both[0] ?? null) : null;
  known.set(reading, found);
  return found;
}

function overlap(one: GroupPart, other: GroupPart): boolean {
  return one.from < other.to && other.from < one.to;
}

function partOfFigure(figure: Figure): GroupPart {
  const { low, high, lowInclusive, highInclusive, from, to, boundTokens } = figure;
  const slack = figure.style === 'digits' || low === high ? ROUNDED : 0;
  return {
    part: {
      low: low <= 0 ? 0 : low - slack,
      high: high >= 1 ? 1 : high + slack,
      lowInclusive,
      highInclusive,
    },
    from,
    to,
    taken: new Set([...boundTokens, ...Array.from({ length: to - from }, (_, index) => from + index)]),
    figure,
  };
}

function partsInWords({ tokens }: StatementReading): GroupPart[] {
  const found: GroupPart[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = tokens[at]?.kind === 'word' ? GROUP_PARTS.matchAt(tokens, at)[0] : undefined;
    if (
      match === undefined ||
      NOT_QUITE.has(tokens[at - 1]?.text ?? '') ||
      isAdjective(tokens, at, match.end)
    )
      continue;
    let to = match.end;
    while (OF.has(tokens[to]?.text ?? '')) to += 1;
    const { low, high } = match.value;
    found.push({
      part: { low, high, lowInclusive: true, highInclusive: true },
      from: at,
      to: match.end,
      taken: new Set(Array.from({ length: to - at }, (_, index) => at + index)),
      figure: null,
    });
    at = to - 1;
  }
  return found;
}

/** "One in five schools": of each five. */
function ratiosOf({ tokens }: StatementReading): GroupPart[] {
  return tokens.flatMap((token, at): GroupPart[] => {
    const word = tokens[at + 2]?.text ?? '';
    const whole = NUMBER_WORDS.get(word)?.value ?? Number(word);
    const isRatio = (token.text === 'one' || token.text === '1') && tokens[at + 1]?.text === 'in';
    if (!isRatio || !(whole >= 2)) return [];
    const share = 1 / whole;
    return [
      {
        part: { low: share - ROUNDED, high: share + ROUNDED, lowInclusive: true, highInclusive: true },
        from: at,
        to: at + 3,
        taken: new Set([at, at + 1, at + 2]),
        figure: null,
      },
    ];
  });
}

/** "Most expensive", "half an hour", "every day": nothing of a group. */
function isAdjective(tokens: StatementReading['tokens'], at: number, end: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[end]];
  if (next?.kind !== 'word') return true;
  if (word === 'most' && end === at + 1)
    return !/s$/.test(next.text) && next.text !== 'people' && next.text !== 'of';
  return [
    'at',
    'the',
    'day',
    'year',
    'week',
    'time',
    'a',
    'an',
    'يوم',
    'عام',
    'شيء',
    'من',
    'مره',
    'سنه',
    'شهر',
  ].includes(word === 'every' || word === 'all' || word >= '\u0600' ? next.text : '');
}
