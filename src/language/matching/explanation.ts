import type { Corpus } from './corpus.js';
import type { ReadClaim } from './read-claim.js';
import type { Term } from './terms.js';

/** Why a claim is taken to say the same as a text, in both languages. */
export interface MatchExplanation {
  en: string;
  ar: string;
}

/** Words that are named: the most telling ones are enough for a reader to see it. */
const MOST_WORDS = 6;

/** Names the words and figures that both have, and the figures that only one of them has. */
export function explainMatch(terms: readonly Term[], claim: ReadClaim, corpus: Corpus): MatchExplanation {
  const own = claim.fields.flat();
  const asked = new Set(terms.map(({ stem }) => stem));
  const shared = unique(own.filter(({ stem }) => asked.has(stem)));
  const words = shared
    .filter(({ kind }) => kind !== 'number')
    .sort((a, b) => corpus.rarityOf(b.stem) - corpus.rarityOf(a.stem))
    .slice(0, MOST_WORDS)
    .map(({ written }) => written);
  const figures = figuresOf(shared);
  const onlyHere = figuresOf(unique(claim.fields[0] ?? []).filter(({ stem }) => !asked.has(stem)));
  const onlyThere = figuresOf(unique(terms).filter(({ stem }) => !claim.counts.has(stem)));
  const sentences = [
    words.length > 0
      ? { en: `Both have ${listed(words, 'en')}.`, ar: `يشترك النصّان في: ${listed(words, 'ar')}.` }
      : null,
    figures.length > 0
      ? {
          en: `Both have the figures ${figures.join(', ')}.`,
          ar: `ويشتركان في الأرقام: ${figures.join('، ')}.`,
        }
      : null,
    onlyHere.length + onlyThere.length > 0
      ? {
          en: `Only one of them has ${[...onlyHere, ...onlyThere].join(', ')}.`,
          ar: `وفي أحدهما فقط: ${[...onlyHere, ...onlyThere].join('، ')}.`,
        }
      : null,
  ].filter((sentence) => sentence !== null);
  return {
    en: sentences.map(({ en }) => en).join(' '),
    ar: sentences.map(({ ar }) => ar).join(' '),
  };
}

function listed(words: readonly string[], language: 'en' | 'ar'): string {
  return language === 'en'
    ? words.map((word) => `“${word}”`).join(', ')
    : words.map((word) => `«${word}»`).join(' و');
}

function figuresOf(terms: readonly Term[]): string[] {
  return terms.filter(({ kind }) => kind === 'number').map(({ written }) => written);
}

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.stem, term])).values()];
}
