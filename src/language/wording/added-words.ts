import { isUniversal, quantifierStep } from '../figures/quantifier-words.js';
import { SYMMETRIC } from '../lexicon/converse-words.js';
import { englishSet } from '../lexicon/english-set.js';
import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import type { Alignment } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

const ARTICLES = englishSet('a an the his her its their my our your some this that these those');
/** "Gear used for protection" is gear for protection. */
const MEANT = englishSet('used made meant designed intended');
const COLOURED = englishSet('coloured colored');
/** "A group of people" are people. */
const GROUPS = englishSet('group number couple bunch');
/** Three of them are a few. */
const FEW = englishSet('few several some');
const LEAST_FEW = 3;
/** Who or what somebody or something is, the first may say. */
const ANYBODY = englishSet('someone somebody something');
const ANYBODY_DENIED = englishSet('anyone anybody anything');
/** What is so may be so, and is said to be so by whoever alleges it. */
const WEAKENING = englishSet(
  'could might possibly perhaps maybe suspected alleged allegedly reputed reputedly purported purportedly',
);

/** Whether a word that only the second has says nothing that the first does not, in what it says of the words around it. */
export function addsNothing(word: ContentWord, a: Wording, b: Wording, alignment: Alignment): boolean {
  const { pairs, onlyA } = alignment;
  const { text, at } = word;
  const next = b.tokens[at + 1]?.text ?? '';
  const isPaired = (index: number): boolean => pairs.some((pair) => pair.b.at === index);
  if (isAcronym(word, a, b, onlyA)) return true;
  if (text === 'up') return ARTICLES.has(next) && isPaired(at - 1);
  if (text === 'got') return isPaired(at + 1);
  if (text === 'with')
    return !word.denied && pairs.some(({ b: one }) => one.at === at - 1 && SYMMETRIC.has(one.text));
  if (MEANT.has(text)) return next === 'for' && isPaired(at - 1);
  if (COLOURED.has(text))
    return [at - 1, at + 1, at + 2].some((index) => isPaired(index) && isColour(b.tokens[index]?.text ?? ''));
  if (word.denied) return onlyA.some((other) => ANYBODY_DENIED.has(other.text) && other.denied);
  if (WEAKENING.has(text)) return true;
  if (GROUPS.has(text))
    return next === 'of' && pairs.some((pair) => pair.b.at > at && pair.b.at <= at + 3 && isMany(a, pair.a));
  if (FEW.has(text))
    return a.facts.some(
      ({ figure }) =>
        figure.kind === 'count' &&
        figure.low >= LEAST_FEW &&
        pairs.some((pair) => pair.a.at === figure.to && pair.b.at === at + 1),
    );
  if (isUniversal(text))
    return a.facts.some(
      ({ figure }) => figure.kind === 'share' && figure.low === 1 && figure.style === 'words',
    );
  return (
    ANYBODY.has(text) &&
    !['other', 'else'].includes(next) &&
    onlyA.length > 0 &&
    !onlyA.some((other) => quantifierStep(other.text) !== null)
  );
}

/** Letters of an abbreviation. */
const [SHORTEST, LONGEST] = [2, 6];

/** "SNL" and "Saturday Night Live" are one name. */
function isAcronym(word: ContentWord, a: Wording, b: Wording, onlyA: readonly ContentWord[]): boolean {
  return onlyA.some((other) => spells(other, b, word.at)) || onlyA.some((other) => spells(word, a, other.at));
}

/** The words around `at` begin with the letters of the abbreviation. */
function spells({ text, capital }: ContentWord, { tokens }: Wording, at: number): boolean {
  if (!capital || text.length < SHORTEST || text.length > LONGEST) return false;
  for (let from = Math.max(0, at - text.length + 1); from <= at; from += 1) {
    const words = tokens.slice(from, from + text.length);
    if (words.length === text.length && words.map((token) => token.text.charAt(0)).join('') === text)
      return true;
  }
  return false;
}

function isColour(text: string): boolean {
  return EXCLUSIVES.get(text)?.some(({ kind }) => kind === 'colour') ?? false;
}

/** "People", "girls", "some men" are more than one. */
function isMany({ tokens }: Wording, { at, text }: ContentWord): boolean {
  return (
    text === 'people' ||
    /[^s]s$/.test(text) ||
    ['some', 'several', 'many'].includes(tokens[at - 1]?.text ?? '')
  );
}
