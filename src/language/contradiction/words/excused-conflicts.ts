import { foldedSet } from '../../lexicon/folded-set.js';
import { picksOut } from '../../wording/monotonicity.js';
import type { Alignment } from '../../wording/word-alignment.js';
import type { Wording } from '../../wording/wording.js';

const CONDITIONS = foldedSet('when whenever if unless عندما كلما إذا لو');
const SOME = foldedSet('some بعض');

/**
 * Whether two words that exclude each other need not: each is a condition ("when there is snow", "when there is no snow"),
 * tells which of several is meant ("the first good year", "the first bad year"), or is said of some only.
 */
export function areExcused(a: Wording, b: Wording, { pairs }: Alignment): boolean {
  const against = pairs.filter((pair) => pair.relation === 'opposite' || pair.a.denied !== pair.b.denied);
  if (against.length === 0) return false;
  if (startsWithSome(a) && startsWithSome(b)) return true;
  return against.every(
    (pair) =>
      (isInCondition(a, pair.a.at) && isInCondition(b, pair.b.at)) ||
      (pair.relation === 'opposite' &&
        picksOut(pair.a, a, (at) => pairs.some((other) => other.a.at === at)) &&
        picksOut(pair.b, b, (at) => pairs.some((other) => other.b.at === at))),
  );
}

function isInCondition({ tokens }: Wording, at: number): boolean {
  const clause = tokens[at]?.clause;
  return tokens.slice(0, at).some((token) => token.clause === clause && CONDITIONS.has(token.text));
}

/** What is so of some may not be so of others. */
function startsWithSome({ tokens }: Wording): boolean {
  return SOME.has(tokens[0]?.text ?? '') && tokens[1]?.text === 'of';
}
