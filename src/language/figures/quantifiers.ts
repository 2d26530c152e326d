import { CONCEPTS } from '../lexicon/concepts.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { EXCEPTIONS } from '../lexicon/function-words.js';
import { OUTCOMES } from '../lexicon/outcomes.js';
import type { Token } from '../text/tokens.js';
import type { Figure, Run } from './figure.js';

const ALL = foldedSet('all every جميع كافه');
const NONE = new Set(['none']);
const MOST = foldedSet('most majority معظم غالبيه اغلب اغلبيه');

/** "all of the missiles", "none of the voters", معظم الناخبين: shares without a number. */
export function readQuantifier(tokens: readonly Token[], index: number): Figure | null {
  const zero = readNobody(tokens, index);
  if (zero !== null) return zero;
  const nearly = readNearlyAll(tokens, index);
  if (nearly !== null) return nearly;
  const word = tokens[index]?.text.replace(/^[وبل](?=(?:جميع|كاف|معظم|غالب|اغلب))/, '') ?? '';
  const isAll = ALL.has(word);
  const isMost = MOST.has(word);
  if (!isAll && !isMost && !NONE.has(word)) return null;
  if (!hasConceptAhead(tokens, index + 1) && !(isMost && opensWhole(tokens, index + 1))) return null;
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
    ...wordRuns(index, index + 1, isMost ? null : exact),
  };
}

/** "Most of the 50 trackers": of whatever they are. */
function opensWhole(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '';
  return tokens[index]?.text === 'of' && (['the', 'its', 'their'].includes(next) || next.endsWith("'s"));
}

const NEARLY = new Set(['nearly', 'almost', 'virtually', 'practically']);
/** What is nearly all is more than this. */
const NEARLY_ALL = 0.85;

/** "Nearly all of the 80 schools": their number is only said by the way. */
function readNearlyAll(tokens: readonly Token[], index: number): Figure | null {
  if (!ALL.has(tokens[index]?.text ?? '') || !NEARLY.has(tokens[index - 1]?.text ?? '')) return null;
  let to = index + 1;
  while (['of', 'the', 'its', 'their'].includes(tokens[to]?.text ?? '')) to += 1;
  if (tokens[to]?.kind === 'number') to += 1;
  if (CONCEPTS.matchAt(tokens, to).length === 0) return null;
  return {
    from: index,
    to,
    kind: 'share',
    unit: 'share',
    low: NEARLY_ALL,
    high: 1,
    lowInclusive: true,
    highInclusive: true,
    value: null,
    style: 'words',
    approximate: true,
    boundTokens: [index - 1],
    ...wordRuns(index, index + 1, null),
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

const AUXILIARIES = new Set('was were is are has have had been reported'.split(' '));
const ARABIC_NEGATIONS = new Set(['لم', 'ولم', 'لن']);
const ANYBODY = new Set(['احد', 'اي']);
const MAY_BE_NOBODY = new Set([...ANYBODY, 'no', 'nobody']);
/** What may befall nobody; a wording such as لم يصب is an outcome by itself. */
const HARM = new Set(['survival:died', 'injury:injured']);

/** Every word that a figure without a number begins with. */
export const QUANTIFIER_WORDS: ReadonlySet<string> = new Set([...ALL, ...NONE, ...MOST, ...MAY_BE_NOBODY]);

/** "No one was killed", "no civilians were hurt", لم يقتل أحد: a count of zero. Nothing between may make it another. */
function readNobody(tokens: readonly Token[], index: number): Figure | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || !MAY_BE_NOBODY.has(token.text) || hasException(tokens, index)) return null;
  if (ANYBODY.has(token.text)) {
    const isNobody =
      ARABIC_NEGATIONS.has(tokens[index - 2]?.text ?? '') &&
      tokens[index - 2]?.clause === token.clause &&
      isHarm(tokens, index - 1) &&
      (token.text === 'احد' || hasConceptAhead(tokens, index + 1));
    return isNobody ? zeroOf(index, index + 1, [index - 2]) : null;
  }
  const isNo = token.text === 'no';
  const isPronoun = token.text === 'nobody' || (isNo && tokens[index + 1]?.text === 'one');
  if (!isPronoun && !(isNo && hasConceptAhead(tokens, index + 1))) return null;
  let at = isPronoun && !isNo ? index + 1 : index + 2;
  while (AUXILIARIES.has(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.clause !== token.clause || !isHarm(tokens, at)) return null;
  return zeroOf(index, isPronoun && isNo ? index + 2 : index + 1, [index]);
}

function isHarm(tokens: readonly Token[], index: number): boolean {
  return OUTCOMES.matchAt(tokens, index).some(({ value }) => HARM.has(`${value.family}:${value.pole}`));
}

/** "No one but the driver": somebody, after all. */
function hasException(tokens: readonly Token[], index: number): boolean {
  const clause = tokens[index]?.clause;
  for (let at = index + 1; at < tokens.length && tokens[at]?.clause === clause; at += 1) {
    if (EXCEPTIONS.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** None of what is counted, said by the words from one up to another. */
export function zeroOf(from: number, to: number, boundTokens: readonly number[] = []): Figure {
  return {
    from,
    to,
    kind: 'count',
    unit: 'one',
    low: 0,
    high: 0,
    lowInclusive: true,
    highInclusive: true,
    value: 0,
    style: 'words',
    approximate: false,
    boundTokens,
    ...wordRuns(from, to, 0),
  };
}

function wordRuns(
  from: number,
  to: number,
  written: number | null,
): { amount: Run; number: Run; written: number | null; isAttributive: boolean } {
  return { amount: { from, to }, number: { from, to }, written, isAttributive: false };
}
