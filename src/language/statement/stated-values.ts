import type { Figure } from '../figures/figure.js';
import { zeroOf } from '../figures/quantifiers.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { DIMENSIONS, DIMENSION_BY_KEY, type Dimension, type Measured } from '../lexicon/dimensions.js';
import { EXCEPTIONS } from '../lexicon/function-words.js';
import { HAPPENINGS } from '../lexicon/happenings.js';
import { AMONG_WHOM, NONE_OF } from '../lexicon/none-and-all.js';
import type { Token } from '../text/tokens.js';
import type { Fact } from './fact.js';
import type { StatementReading } from './statement-reading.js';

/** So much of something, by whatever words: 40 dead, nobody dead, three million in costs. */
export interface StatedValue {
  dimension: Dimension;
  figure: Figure;
  /** The words that say it: its number with what is counted, or the wording for none. */
  from: number;
  to: number;
  /** Tokens that belong to it. */
  taken: ReadonlySet<number>;
  /** Concepts that are counted; null for people in general and for all that is not counted. */
  group: readonly string[] | null;
}

/** Tokens between a figure and the word that says in what it is. */
const REACH = 9;
/** How near a wording for the dead must stand: "claimed 40 lives". */
const BESIDE = 2;
/** What it costs a word to stand beyond a comma. */
const OTHER_CLAUSE = 6;
/** "40, among them five children": the smaller number is in the greater. */
const WITHIN = new Set('among including whom them بينهم منهم بينها ضمنهم بينهن منها'.split(' '));
const WITHIN_REACH = 4;
const OF = new Set(['of', 'من']);
const EVERYONE = new Set(['person', 'casualty', 'victim', 'wounded', 'survivor']);

const known = new WeakMap<StatementReading, readonly StatedValue[]>();

/** The values of a statement of which it is known in what they are. */
export function statedValues(reading: StatementReading): readonly StatedValue[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const values = [...reading.facts.flatMap((fact) => valueOf(fact, reading) ?? []), ...nones(reading)];
  known.set(reading, values);
  return values;
}

function valueOf(fact: Fact, reading: StatementReading): StatedValue | null {
  const { figure, population, negated } = fact;
  const { tokens } = reading;
  // "Five of the dead" are not all.
  const isOfMore =
    figure.kind === 'count' && figure.style !== 'vague' && OF.has(tokens[figure.to]?.text ?? '');
  if (negated || isOfMore || isWithinAnother(tokens, figure)) return null;
  const found = dimensionOf(fact, reading);
  if (found === null) return null;
  // "Tens of thousands marched": what follows is the deed.
  const isDeed = population !== null && HAPPENINGS.has(tokens[population.from]?.text ?? '');
  const heads = figure.kind === 'count' && !isDeed ? (population?.heads ?? []) : [];
  const taken = new Set(found.tokens);
  const to = Math.max(figure.to, population?.to ?? 0);
  for (let at = figure.from; at < figure.to; at += 1) taken.add(at);
  for (const at of figure.boundTokens) taken.add(at);
  if (population !== null && !isDeed)
    for (let at = population.from; at < population.to; at += 1) taken.add(at);
  const isEveryone = heads.every((head) => EVERYONE.has(head)) && (population?.modifiers.length ?? 0) === 0;
  return {
    dimension: found.dimension,
    figure,
    from: figure.from,
    to: population !== null && population.from >= figure.from ? to : figure.to,
    taken,
    group: isEveryone && (population?.qualifiers.length ?? 0) === 0 ? null : heads,
  };
}

function isWithinAnother(tokens: readonly Token[], { from }: Figure): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WITHIN_REACH); at -= 1)
    if (WITHIN.has((tokens[at]?.text ?? '').replace(/^و/u, ''))) return true;
  return false;
}

interface Found {
  dimension: Dimension;
  tokens: readonly number[];
}

/** By what is said of those who are counted. */
const BY_OUTCOME: ReadonlyMap<string, string> = new Map([
  ['survival:died', 'died'],
  ['illness:died', 'died'],
  ['injury:injured', 'injured'],
  ['survival:survived', 'survived'],
  ['vote:against', 'against'],
]);

function dimensionOf(fact: Fact, reading: StatementReading): Found | null {
  const { figure, population } = fact;
  const measured = measuredAs(figure);
  if (measured === null) return null;
  const isOfThings = population?.kinds.some((kind) => kind !== 'person' && kind !== 'animal') ?? false;
  if (measured === 'count' && isOfThings) return null;
  const nearest = nearestWording(reading, figure, measured);
  if (measured !== 'count') return nearest;
  const said = population?.heads.map((head) => BY_HEAD.get(head)).find((key) => key !== undefined);
  const outcome = fact.outcomes
    .map(({ family, pole }) => BY_OUTCOME.get(`${family}:${pole}`))
    .find((key) => key !== undefined);
  const dimension = DIMENSION_BY_KEY.get(outcome ?? said ?? '');
  if (dimension === undefined) return isToll(nearest) && (nearest?.cost ?? 0) > BESIDE ? null : nearest;
  const own = allWordings(reading, figure, measured).filter((found) => found.dimension.key === dimension.key);
  return { dimension, tokens: own.flatMap(({ tokens }) => tokens) };
}

const BY_HEAD: ReadonlyMap<string, string> = new Map([
  ['casualty', 'died'],
  ['wounded', 'injured'],
  ['survivor', 'survived'],
]);

/** Who died is told by what is said of them alone. */
function isToll(found: Found | null): boolean {
  return found !== null && ['died', 'injured', 'survived'].includes(found.dimension.key);
}

function measuredAs({ kind, unit }: Figure): Measured | null {
  switch (kind) {
    case 'money':
    case 'duration':
    case 'temperature':
    case 'count':
      return kind;
    case 'measure':
      return DIMENSIONS.has(unit as Measured) ? (unit as Measured) : null;
    default:
      return null;
  }
}

function nearestWording(
  reading: StatementReading,
  figure: Figure,
  measured: Measured,
): (Found & { cost: number }) | null {
  let best: (Found & { cost: number }) | null = null;
  for (const found of allWordings(reading, figure, measured))
    if (best === null || found.cost < best.cost) best = found;
  return best;
}

function allWordings(
  { tokens, figures }: StatementReading,
  figure: Figure,
  measured: Measured,
): (Found & { cost: number })[] {
  const table = DIMENSIONS.get(measured);
  const anchor = tokens[figure.from];
  const found: (Found & { cost: number })[] = [];
  for (
    let at = Math.max(0, figure.from - REACH * 2);
    at < Math.min(tokens.length, figure.to + REACH);
    at += 1
  ) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== anchor?.sentence) continue;
    if (at >= figure.amount.from && at < figure.amount.to && measured !== 'temperature') continue;
    const match = table?.matchAt(tokens, at)[0];
    if (match === undefined) continue;
    const isTaken = figures.some(
      (other) =>
        other !== figure &&
        other.kind === figure.kind &&
        (at < figure.from
          ? other.from > at && other.to <= figure.from
          : other.from >= figure.to && other.to <= at),
    );
    const distance = at < figure.from ? figure.from - at : at - figure.to + 1;
    if (isTaken || distance > REACH * 2) continue;
    // A march is still what so many marched in.
    const inside = Array.from({ length: match.end - at }, (_, index) => at + index).filter(
      (index) => !HAPPENINGS.has(tokens[index]?.text ?? ''),
    );
    const cost = distance + (token.clause === anchor.clause ? 0 : OTHER_CLAUSE);
    found.push({ dimension: match.value, tokens: inside, cost });
  }
  return found;
}

/** "No casualties", لم ينج أحد: none, of which the wording says in what. */
function nones({ tokens }: StatementReading): StatedValue[] {
  // "No one but the driver": somebody, after all.
  if (tokens.some(({ text }) => EXCEPTIONS.has(text))) return [];
  return tokens.flatMap((token, at): StatedValue[] => {
    const match = token.kind === 'word' ? NONE_OF.matchAt(tokens, at)[0] : undefined;
    if (match === undefined) return [];
    const among = amongWhom(tokens, match.end);
    if (among === null && isOfSome(tokens, match.end)) return [];
    const end = among?.end ?? match.end;
    const taken = new Set(Array.from({ length: end - at }, (_, index) => at + index));
    return match.value.flatMap((key): StatedValue[] => {
      const dimension = DIMENSION_BY_KEY.get(key);
      if (dimension === undefined) return [];
      return [
        {
          dimension,
          figure: zeroOf(at, match.end),
          from: at,
          to: match.end,
          taken,
          group: among?.group ?? null,
        },
      ];
    });
  });
}

/** «لم ينج أحد من الركاب»: of these. */
function amongWhom(tokens: readonly Token[], end: number): { group: readonly string[]; end: number } | null {
  if (tokens[end]?.text !== 'من') return null;
  const concept = CONCEPTS.matchAt(tokens, end + 1)[0];
  return concept === undefined || isNarrowed(tokens, concept.end)
    ? null
    : { group: [concept.value.key], end: concept.end };
}

/** من الركاب الأجانب */
function isNarrowed(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.startsWith('ال') ?? false) && (tokens[at - 1]?.text.startsWith('ال') ?? false);
}

/** "No injuries among the pupils": among others there may be some. */
function isOfSome(tokens: readonly Token[], end: number): boolean {
  return [end, end + 1].some((at) => AMONG_WHOM.has(tokens[at]?.text ?? ''));
}
