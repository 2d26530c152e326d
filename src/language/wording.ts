import { EXCLUSIVES } from './lexicon/exclusive-kinds.js';
import { ATTITUDES, CHOICES, DOUBTS, LIGHT_WORDS, PICTURES, SAYING_WORDS } from './lexicon/light-words.js';
import { readNegation, type Negation } from './negation.js';
import { ordinalNames, ordinalValue } from './ordinals.js';
import { isUniversal, quantifierStep } from './quantifier-words.js';
import type { Fact } from './fact.js';
import type { StatementReading } from './statement-reading.js';

/** A word that carries matter. */
export interface ContentWord {
  /** Index of its token. */
  at: number;
  text: string;
  /** Said not to be so. */
  denied: boolean;
  /** 3 for "third", "3rd", الثالث; null for other words. */
  ordinal: number | null;
  /** The ordinal tells one quarter or one district from another. */
  isOneOfMany: boolean;
  capital: boolean;
}

/** A statement as words in order, for comparing it with another word by word. */
export interface Wording {
  words: readonly ContentWord[];
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
  /** Words by which something is only alleged, feared or nearly so. */
  doubts: number;
  /** Token indexes of words that leave open which of two it is. */
  choices: readonly number[];
  /** "Some", "most", "all", in order. */
  quantifiers: readonly string[];
  /** Token indexes of the words that mean all. */
  universals: readonly number[];
}

/** Longest statement that is compared word by word. */
const MOST_WORDS = 60;

const known = new WeakMap<StatementReading, Wording>();

/** The wording of a statement; null for a text that is too long to be one sentence. */
export function wordingOf(reading: StatementReading): Wording {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const wording = readWording(reading);
  known.set(reading, wording);
  return wording;
}

function readWording({ tokens, facts, context }: StatementReading): Wording {
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
  tokens.forEach((token, at) => {
    if (words.length >= MOST_WORDS || token.kind === 'sign') return;
    if (taken.has(at) || negation.negators.has(at)) return;
    if (token.kind === 'word' && (LIGHT_WORDS.has(token.text) || SAYING_WORDS.has(token.text))) return;
    const joined = `${token.text}_${tokens[at + 1]?.text ?? ''}`;
    if (EXCLUSIVES.has(joined)) taken.add(at + 1);
    words.push({
      at,
      text: EXCLUSIVES.has(joined) ? joined : token.text,
      denied: negation.denied[at] === 1,
      ordinal: ordinalValue(tokens, at),
      isOneOfMany: ordinalNames(tokens, at, token.kind === 'number' ? at + 2 : at + 1) !== null,
      capital: token.capital,
    });
  });
  return {
    words,
    facts,
    negation,
    hasBy: tokens.some((token) => token.text === 'by'),
    isPicture: tokens.some((token) => PICTURES.has(token.text)),
    isSupposed: tokens.some((token) => ATTITUDES.has(token.text)),
    isModal: context.isModal,
    doubts: tokens.filter((token) => DOUBTS.has(token.text)).length,
    choices: tokens.flatMap(({ text }, at) => (CHOICES.has(text) ? [at] : [])),
    quantifiers: tokens.flatMap(({ text }) => (quantifierStep(text) === null ? [] : [text])),
    universals: tokens.flatMap(({ text }, at) => (isUniversal(text) ? [at] : [])),
  };
}
