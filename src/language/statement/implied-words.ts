import type { Figure } from '../figures/figure.js';
import { englishSet } from '../lexicon/english-set.js';
import type { StatementReading } from './statement-reading.js';

const COSTING = englishSet('cost costs price priced');
const TRADING = englishSet(
  'sell sells sold sale selling buy buys bought buying purchase purchased price priced acquire acquired acquisition',
);
/** Words between a sum of money and what was bought for it. */
const REACH = 6;

/**
 * Places of words of the second text that its figures in the first text imply: what is sold for three dollars costs so
 * much, and 30 fatalities are 30 who died.
 */
export function impliedWords(left: StatementReading, right: StatementReading): ReadonlySet<number> {
  const implied = new Set<number>();
  const figures = right.facts.map(({ figure }) => figure);
  right.tokens.forEach(({ text }, at) => {
    if (COSTING.has(text) && figures.some((figure) => figure.kind === 'money' && isTraded(left, figure)))
      implied.add(at);
  });
  for (const mention of right.outcomes) {
    const isSaid = left.facts.some(({ figure, outcomes }) =>
      outcomes.some(
        ({ family, pole }) =>
          mention.outcomes.some((one) => one.family === family && one.pole === pole) &&
          figures.some(({ low }) => low === figure.low),
      ),
    );
    if (isSaid) for (let at = mention.start; at < mention.end; at += 1) implied.add(at);
  }
  return implied;
}

/** Something is bought or sold beside the same sum. */
function isTraded({ facts, tokens }: StatementReading, sum: Figure): boolean {
  return facts.some(({ figure }) => {
    if (figure.kind !== 'money' || figure.unit !== sum.unit || figure.low !== sum.low) return false;
    const around = tokens.slice(Math.max(0, figure.from - REACH), figure.to + REACH);
    return around.some(({ text, clause }) => TRADING.has(text) && clause === tokens[figure.from]?.clause);
  });
}
