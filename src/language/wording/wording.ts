import { ordinalNames, ordinalValue } from '../figures/ordinals.js';
import { isUniversal, quantifierStep } from '../figures/quantifier-words.js';
import { CASES, type Case } from '../lexicon/cases.js';
import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import { ATTITUDES, CHOICES, DOUBTS, LIGHT_WORDS, PICTURES, SAYING_WORDS } from '../lexicon/light-words.js';
import { SET_PHRASES } from '../lexicon/set-phrases.js';
import type { Fact } from '../statement/fact.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { readNegation, type Negation } from '../text/negation.js';
import type { TokenRun } from '../text/token-runs.js';
import type { Token } from '../text/tokens.js';

/** A word that carries matter. */
export interface ContentWord {
  /** Index of its token. */
  at: number;
  /** Index of the first token after it. */
  to: number;
  text: string;
  /** Said not to be so. */
  denied: boolean;
  /** 3 for "third", "3rd", الثالث; null for other words. */
  ordinal: number | null;
  /** The ordinal tells one quarter or one district from another. */
  isOneOfMany: boolean;
  capital: boolean;
  /** Whether something comes from it or goes to it, or is for or against it. */
  case: Case | null;
}

/** A statement as words in order, for comparing it with another word by word. */
export interface Wording {
  /** All tokens of the text, in which the words have their places. */
  tokens: readonly Token[];
  words: readonly ContentWord[];
  /** It has more words than are compared: what stands behind them may say anything. */
  isCut: boolean;
  facts: readonly Fact[];
  negation: Negation;
  /** In the passive, doer and deed change places. */
  hasBy: boolean;
  /** It is about a picture or a film. */
  isPicture: boolean;
  /** Something in it is only hoped, tried, thought or supposed. */
  isSupposed: boolean;
  /** It says what may be. */
  isModal: boolean;
  /** It says that something is no longer so, and by that that it was. */
  isNoLonger: boolean;
  /** Words by which something is only alleged, feared or nearly so. */
  doubts: number;
  /** Token indexes of words that leave open which of two it is. */
  choices: readonly number[];
  /** "Some", "most", "all", in order. */
  quantifiers: readonly string[];
  /** Token indexes of "of" and من. */
  links: ReadonlySet<number>;
  /** Token indexes of the words that mean all. */
  universals: readonly number[];
  /** Token indexes of words that say what became of something, or who was for it: "voted against". */
  spoken: ReadonlySet<number>;
}

/** Words of a statement that are compared one by one at most: what stands behind them is not. */
const MOST_WORDS = 60;

const known = new WeakMap<StatementReading, Wording>();

/** The wording of a statement, as far as it is compared word by word. */
export function wordingOf(reading: StatementReading): Wording {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const wording = readWording(reading);
  known.set(reading, wording);
  return wording;
}

function readWording({ tokens, facts, outcomes, context }: StatementReading): Wording {
  const taken = new Set<number>();
  const ignored = new Set<number>();
  for (const { figure } of facts) {
    for (let at = figure.from; at < figure.to; at += 1) taken.add(at);
    for (const at of figure.boundTokens) {
      taken.add(at);
      ignored.add(at);
    }
  }
  const negation = readNegation(tokens, ignored);
  const words: ContentWord[] = [];
  let isCut = false;
  tokens.forEach((token, at) => {
    if (isCut || token.kind === 'sign') return;
    if (taken.has(at) || negation.negators.has(at) || isNoLonger(tokens, at)) return;
    const phrase = setPhraseAt(tokens, at);
    for (let inside = 1; inside < (phrase?.words.length ?? 0); inside += 1) taken.add(at + inside);
    if (
      phrase === null &&
      token.kind === 'word' &&
      (LIGHT_WORDS.has(token.text) || SAYING_WORDS.has(token.text))
    )
      return;
    isCut = words.length === MOST_WORDS;
    if (isCut) return;
    const joined = `${token.text}_${tokens[at + 1]?.text ?? ''}`;
    if (EXCLUSIVES.has(joined)) taken.add(at + 1);
    words.push({
      at,
      text: phrase?.text ?? (EXCLUSIVES.has(joined) ? joined : token.text),
      to: at + (phrase?.words.length ?? (EXCLUSIVES.has(joined) ? 2 : 1)),
      denied: negation.denied[at] === 1,
      ordinal: ordinalValue(tokens, at),
      isOneOfMany: ordinalNames(tokens, at, token.kind === 'number' ? at + 2 : at + 1) !== null,
      capital: token.capital,
      case: caseOf(tokens, at, words.at(-1)),
    });
  });
  return {
    tokens,
    words,
    isCut,
    facts,
    negation,
    hasBy: tokens.some((token) => token.text === 'by'),
    isPicture: tokens.some((token) => PICTURES.has(token.text)),
    isSupposed: tokens.some((token) => ATTITUDES.has(token.text)),
    isModal: context.isModal,
    isNoLonger: tokens.some((_, at) => isNoLonger(tokens, at)),
    doubts: tokens.filter((token) => DOUBTS.has(token.text)).length,
    choices: tokens.flatMap(({ text }, at) => (CHOICES.has(text) ? [at] : [])),
    quantifiers: tokens.flatMap(({ text }) => (quantifierStep(text) === null ? [] : [text])),
    links: new Set(tokens.flatMap(({ text }, at) => (text === 'of' || text === 'من' ? [at] : []))),
    universals: tokens.flatMap(({ text }, at) => (isUniversal(text) ? [at] : [])),
    spoken: new Set(
      outcomes.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
    ),
  };
}

const DETERMINERS = new Set('the a an its his her their this that these those all'.split(' '));

/** What the preposition before a word makes of it, and of the next word of the same name or noun phrase. */
function caseOf(tokens: readonly Token[], at: number, last: ContentWord | undefined): Case | null {
  const before = DETERMINERS.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const own = CASES.get(tokens[before]?.text ?? '');
  if (own !== undefined) return own;
  // "Agreed to sell": behind "to" the next word is the object of a verb as often.
  const goesOn = last?.to === at && (last.case !== 'to' || tokens[at]?.capital === true);
  return goesOn ? last.case : null;
}

function setPhraseAt(
  tokens: readonly Token[],
  at: number,
): { words: readonly string[]; text: string } | null {
  const phrases = SET_PHRASES.get(tokens[at]?.text ?? '') ?? [];
  return phrases.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word)) ?? null;
}

/** Words in which a verb follows لم يعد, where that means "no longer" and not "did not return". */
const VERB_WITHIN = 3;

/** "No longer pays", لم تعد تدفع: it denies the verb, and says nothing else. */
function isNoLonger(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.text, tokens[at]?.text ?? ''];
  if (before === 'no') return word === 'longer';
  if (before !== 'لم' || !/^(?:[يت]عد|يعودوا)$/u.test(word)) return false;
  return tokens
    .slice(at + 1, at + 1 + VERB_WITHIN)
    .some(({ text }) => /^[يت]\p{Script=Arabic}{3,}$/u.test(text));
}

/** The tokens from the first of some words to the last. */
export function runOf(words: readonly ContentWord[]): TokenRun {
  return { from: words[0]?.at ?? 0, to: words.at(-1)?.to ?? 0 };
}
