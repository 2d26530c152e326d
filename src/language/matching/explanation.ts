import type { Corpus } from './corpus.js';
import type { ReadClaim } from './read-claim.js';
import { shownWord } from './shown-word.js';
import type { Term } from './terms.js';

/** Why a claim is taken to say the same as a text, in both languages. */
export interface MatchExplanation {
  en: string;
  ar: string;
}

/** What is explained: a text and the claim that was found for it, both in one language where both have one. */
export interface Comparison {
  terms: readonly Term[];
  claim: ReadClaim;
}

/** Words that are named: the most telling ones are enough for a reader to see it. */
const MOST_WORDS = 6;

const LISTS = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
};

/**
 * Names the words and figures that both have, and the figures that only one of them has, and which.
 *
 * @param comparisons for the sentences of each language, the wordings that they are about
 */
export function explainMatch(
  comparisons: Readonly<Record<'en' | 'ar', Comparison>>,
  corpus: Corpus,
): MatchExplanation {
  return {
    en: inEnglish(compare(comparisons.en, corpus)),
    ar: inArabic(compare(comparisons.ar, corpus)),
  };
}

interface Shared {
  words: string[];
  figures: string[];
  onlyClaim: string[];
  onlyText: string[];
}

function compare({ terms, claim }: Comparison, corpus: Corpus): Shared {
  const own = claim.fields.flat();
  const asked = new Set(terms.map(({ stem }) => stem));
  const spelled = new Set([...own, ...terms].map(({ word }) => word));
  const shared = unique(own.filter(({ stem }) => asked.has(stem)));
  return {
    words: shared
      .filter(({ kind }) => kind !== 'number')
      .sort((a, b) => corpus.rarityOf(b.stem) - corpus.rarityOf(a.stem))
      .slice(0, MOST_WORDS)
      .map((term) => shownWord(term, spelled)),
    figures: figuresOf(shared),
    onlyClaim: figuresOf(unique(claim.fields[0] ?? []).filter(({ stem }) => !asked.has(stem))),
    onlyText: figuresOf(unique(terms).filter(({ stem }) => !claim.counts.has(stem))),
  };
}

function inEnglish({ words, figures, onlyClaim, onlyText }: Shared): string {
  const sentences: string[] = [];
  if (words.length > 0) sentences.push(`Both have ${LISTS.en.format(words.map((word) => `“${word}”`))}.`);
  if (figures.length > 0) sentences.push(`Both have ${englishFigures(figures)}.`);
  if (onlyClaim.length > 0 && onlyText.length > 0) {
    sentences.push(
      `The claim found has ${englishFigures(onlyClaim)}, the text compared with it ${englishFigures(onlyText)}.`,
    );
  } else if (onlyClaim.length > 0) {
    sentences.push(`Only the claim found has ${englishFigures(onlyClaim)}.`);
  } else if (onlyText.length > 0) {
    sentences.push(`Only the text compared with it has ${englishFigures(onlyText)}.`);
  }
  return sentences.join(' ');
}

function inArabic({ words, figures, onlyClaim, onlyText }: Shared): string {
  const sentences: string[] = [];
  if (words.length > 0)
    sentences.push(`يشترك النصّان في ${LISTS.ar.format(words.map((word) => `«${word}»`))}.`);
  if (figures.length > 0) {
    const share = words.length > 0 ? 'ويشتركان' : 'يشترك النصّان';
    sentences.push(`${share} في ${arabicFigures(figures, 'الرقمين')}.`);
  }
  if (onlyClaim.length > 0 && onlyText.length > 0) {
    sentences.push(
      `في الادعاء المشابه ${arabicFigures(onlyClaim)}، وفي النص المقارَن به ${arabicFigures(onlyText)}.`,
    );
  } else if (onlyClaim.length > 0) {
    sentences.push(`في الادعاء المشابه وحده ${arabicFigures(onlyClaim)}.`);
  } else if (onlyText.length > 0) {
    sentences.push(`في النص المقارَن به وحده ${arabicFigures(onlyText)}.`);
  }
  return sentences.join(' ');
}

function englishFigures(figures: readonly string[]): string {
  return `the ${figures.length === 1 ? 'figure' : 'figures'} ${LISTS.en.format(figures)}`;
}

/**
 * With the article there are three forms in Arabic, for one, two and more.
 *
 * @param dual in the case that its place in the sentence asks for
 */
function arabicFigures(figures: readonly string[], dual: 'الرقمان' | 'الرقمين' = 'الرقمان'): string {
  const noun = figures.length === 1 ? 'الرقم' : figures.length === 2 ? dual : 'الأرقام';
  return `${noun} ${LISTS.ar.format(figures)}`;
}

/** In the digits of the other explanations, whichever the text has. */
function figuresOf(terms: readonly Term[]): string[] {
  return terms.filter(({ kind }) => kind === 'number').map(({ word }) => word);
}

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.stem, term])).values()];
}
