import { zeroOf } from '../figures/quantifiers.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { DIMENSION_BY_KEY } from '../lexicon/dimensions.js';
import { ANYBODY_AT_ALL, EVERYBODY, NOT_QUITE } from '../lexicon/none-and-all.js';
import { oncePerReading } from './once-per-reading.js';
import type { OutcomeMention } from './outcome-mention.js';
import type { StatedValue } from './stated-values.js';
import type { StatementReading } from './statement-reading.js';

/** Tokens between "everyone" and what became of them. */
const REACH = 12;
/** Behind an Arabic verb "all" stands at once: نجا جميع الركاب. */
const NEAR = 2;

/** What became of all, and in what there is none of them then. */
const NONE_THEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['survival:survived', ['died']],
  ['survival:died', ['survived']],
  ['injury:unhurt', ['died', 'injured']],
  ['vote:for', ['against']],
]);

/** "Everyone on board survived", مقتل جميع الركاب: of the same people nobody came to the other end. */
export const everybodysValues: (reading: StatementReading) => StatedValue[] = oncePerReading(readEverybody);

function readEverybody(reading: StatementReading): StatedValue[] {
  return [...nobodysValues(reading), ...wholesValues(reading)];
}

/** "None of the passengers survived" */
function nobodysValues({ facts, outcomes }: StatementReading): StatedValue[] {
  return facts.flatMap(({ figure, population, negated, outcomes: said }): StatedValue[] => {
    const dimension = DIMENSION_BY_KEY.get('survived');
    const isNone = figure.kind === 'share' && figure.high === 0 && !negated;
    if (!isNone || dimension === undefined || !said.some(({ pole }) => pole === 'survived')) return [];
    const to = Math.max(figure.to, population?.to ?? 0);
    const mention = outcomes.find(({ outcomes: own }) => own.some(({ pole }) => pole === 'survived'));
    const taken = new Set(Array.from({ length: to - figure.from }, (_, index) => figure.from + index));
    for (let at = mention?.start ?? 0; at < (mention?.end ?? 0); at += 1) taken.add(at);
    return [
      {
        dimension,
        figure: zeroOf(figure.from, to),
        from: figure.from,
        to,
        taken,
        group: population?.heads ?? null,
      },
    ];
  });
}

function wholesValues(reading: StatementReading): StatedValue[] {
  return reading.tokens.flatMap((token, at): StatedValue[] => {
    if (!EVERYBODY.has(token.text) || isNotQuite(reading, at)) return [];
    const mention = mentionFor(reading, at);
    if (mention === null || mention.negated) return [];
    const keys = mention.outcomes.flatMap(({ family, pole }) => NONE_THEN.get(`${family}:${pole}`) ?? []);
    const [from, to] = [Math.min(at, mention.start), Math.max(at + 1, mention.end)];
    const { group, tokens } = groupBehind(reading, at);
    const taken = new Set([at, ...tokens]);
    for (let inside = mention.start; inside < mention.end; inside += 1) taken.add(inside);
    return [...new Set(keys)].flatMap((key) => {
      const dimension = DIMENSION_BY_KEY.get(key);
      return dimension === undefined
        ? []
        : [{ dimension, figure: zeroOf(at, at + 1), from, to, taken, group }];
    });
  });
}

function isNotQuite({ tokens }: StatementReading, at: number): boolean {
  return [at - 1, at - 2, at + 1].some((near) => NOT_QUITE.has(tokens[near]?.text ?? ''));
}

/** Behind "everyone" in English, before or behind it in Arabic, in its clause and with no other between. */
function mentionFor({ outcomes, tokens, language }: StatementReading, at: number): OutcomeMention | null {
  const clause = tokens[at]?.clause;
  const isHere = ({ start }: OutcomeMention): boolean => tokens[start]?.clause === clause;
  const before = outcomes.findLast(
    (mention) => mention.end <= at && at - mention.end < NEAR && isHere(mention),
  );
  if (before !== undefined && (language === 'ar' || isKilling(before))) return before;
  return (
    outcomes.find((mention) => mention.start > at && mention.start - at <= REACH && isHere(mention)) ?? null
  );
}

/** "Killing everyone on board" */
function isKilling({ outcomes }: OutcomeMention): boolean {
  return outcomes.some(({ pole }) => pole === 'died');
}

/** "All passengers": these, and not the crew. "Everyone on board" is everyone. */
function groupBehind(
  { tokens }: StatementReading,
  at: number,
): { group: readonly string[] | null; tokens: number[] } {
  const inside: number[] = [];
  for (let index = at + 1; index <= at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.clause !== tokens[at]?.clause) break;
    const concept = CONCEPTS.matchAt(tokens, index)[0];
    if (concept !== undefined) {
      for (let own = index; own < concept.end; own += 1) inside.push(own);
      const key = concept.value.key;
      return { group: key === 'person' || concept.value.kind !== 'person' ? null : [key], tokens: inside };
    }
    if (ANYBODY_AT_ALL.has(token.text) || token.kind === 'number') inside.push(index);
  }
  return { group: null, tokens: inside };
}
