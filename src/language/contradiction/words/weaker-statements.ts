import { foldedSet } from '../../lexicon/folded-set.js';
import type { Alignment } from '../../wording/word-alignment.js';
import { isReordered } from '../../wording/word-order.js';
import type { ContentWord, Wording } from '../../wording/wording.js';

/** Where one of two is so, either is. */
const EITHER = foldedSet('either إما');

/** Whether the second only adds another possibility to the first: "either he resigned or he was dismissed". */
export function onlyWeakens(a: Wording, b: Wording, alignment: Alignment): boolean {
  const { pairs, onlyA, onlyB } = alignment;
  if (onlyA.length > 0 || onlyB.length === 0 || a.isSupposed || a.isModal !== b.isModal) return false;
  if (pairs.some((pair) => pair.relation !== 'same' || pair.a.denied !== pair.b.denied || pair.b.denied))
    return false;
  if (isReordered(a, b, alignment)) return false;
  return isOtherChoice(b, onlyB, pairs);
}

/** All that is added stands on one side of the one "or" behind "either", next to it. */
function isOtherChoice(
  { tokens, choices }: Wording,
  onlyB: readonly ContentWord[],
  pairs: Alignment['pairs'],
): boolean {
  const [choice, ...others] = choices;
  const either = tokens.findIndex(({ text }) => EITHER.has(text));
  const added = onlyB.filter(({ at }) => at !== either);
  if (choice === undefined || others.length > 0 || added.length === 0 || either < 0) return false;
  const isBehind = added.every(({ at }) => at > choice);
  const isBefore = added.every(({ at }) => at > either && at < choice);
  // What both possibilities share may stand in either of them.
  return isBehind || (isBefore && pairs.some(({ b }) => b.at > choice));
}
