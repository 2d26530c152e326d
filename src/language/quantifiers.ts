import type { Figure } from './figure.js';
import { CONCEPTS } from './lexicon/concepts.js';
import { foldForSearch } from './normalise.js';
import type { Token } from './tokens.js';

const ALL = new Set(['all', 'every', 'جميع', 'كافه'].map(foldForSearch));
const NONE = new Set(['none']);
const MOST = new Set(['most', 'معظم', 'غالبيه', 'اغلب', 'اغلبيه'].map(foldForSearch));

/** "all of the missiles", "none of the voters", معظم الناخبين: shares without a number. */
export function readQuantifier(tokens: readonly Token[], index: number): Figure | null {
  const word = tokens[index]?.text.replace(/^[وبل](?=(?:جميع|كاف|معظم|غالب|اغلب))/, '') ?? '';
  const isAll = ALL.has(word);
  const isMost = MOST.has(word);
  if (!isAll && !isMost && !NONE.has(word)) return null;
  if (!hasConceptAhead(tokens, index + 1)) return null;
  const exact = isAll ? 1 : 0;
  return {
    from: index,
    to: index + 1,
    kind: 'share',
    unit: 'share',
    low: isMost ? 0.5 : exact,
    high: isMost ? 1 : exact,
    lowInclusive: !isMost,
    highInclusive: true,
    value: isMost ? null : exact,
    style: 'words',
    approximate: isMost,
    boundTokens: [],
  };
}

function hasConceptAhead(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.clause !== tokens[index]?.clause) return false;
    if (CONCEPTS.matchAt(tokens, at).length > 0) return true;
    if (!['of', 'the', 'these', 'those', 'its', 'هذه', 'تلك'].includes(token.text)) return false;
  }
  return false;
}
