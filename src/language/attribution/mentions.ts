import { foldedWords } from '../lexicon/arabic-clauses.js';
import { ARABIC_UNNAMED } from '../lexicon/arabic-cues.js';
import { ENGLISH_PERSON_TITLES } from '../lexicon/english-cues.js';
import { foldForSearch } from '../normalise.js';
import type { Passage } from '../passage.js';
import type { Range } from './attribution.js';
import { arabicName, arabicFullForm } from './arabic-names.js';
import { isDefinite, stem } from './arabic-phrases.js';
import { tokenAt } from './contents.js';
import { englishFullForm, englishName } from './english-names.js';

const UNNAMED = foldedWords(ARABIC_UNNAMED);

/** Who has spoken so far, so that pronouns and short names find the one whom they mean. */
export class Mentions {
  private readonly spoken: { range: Range; name: string; personal: boolean }[] = [];

  constructor(private readonly passage: Passage) {}

  /** The fullest form of a source's name that the passage gives, without titles; descriptions stay as written. */
  nameOf(source: Range): string {
    const known = this.spoken.findLast(
      ({ range }) => range.start === source.start && range.end === source.end,
    );
    if (known !== undefined) return known.name;
    const { passage } = this;
    const from = tokenAt(passage, source.start);
    let to = from;
    while (to < passage.tokens.length && (passage.tokens[to]?.start ?? Infinity) < source.end) to += 1;
    // للموقع is the site with its article, behind a preposition.
    const written = passage.slice(source.start, source.end).replace(/^لل(?=.{2})/u, 'ال');
    const arabic = passage.language === 'ar';
    const personal = arabic ? arabicName(passage, from, to) : englishName(passage, from, to);
    const name =
      personal ??
      this.pronoun(written) ??
      (arabic
        ? (this.described(written) ?? arabicFullForm(passage, from, to))
        : englishFullForm(passage, from, to, this.descriptions())) ??
      written;
    this.spoken.push({
      range: source,
      name,
      personal:
        personal !== null ||
        (name !== written && isOffice(written)) ||
        this.spoken.some((other) => other.personal && other.name === name),
    });
    return name;
  }

  /** The last mention that is not a pronoun. */
  antecedentOf(source: Range): Range | null {
    const written = this.passage.slice(source.start, source.end);
    if (!PRONOUN.test(written)) return source;
    const name = this.spoken.findLast(({ range }) => range.start === source.start)?.name;
    const before = this.spoken.findLast(
      ({ range, name: other }) =>
        range.start < source.start &&
        other === name &&
        !PRONOUN.test(this.passage.slice(range.start, range.end)),
    );
    return before?.range ?? null;
  }

  private descriptions(): readonly string[] {
    return this.spoken.map(({ name }) => name);
  }

  /** For المصدر or المصدر نفسه the last source that was described with this word: مصدر أمني. */
  private described(written: string): string | null {
    const words = foldForSearch(written)
      .replace(/ (?:نفس|ذات|عين)(?:ه|ها|هم)$/, '')
      .split(' ');
    if (!words.every(isDefinite) || !UNNAMED.has(stem(words[0] ?? ''))) return null;
    const opening = `${words.map(stem).join(' ')} `;
    return this.spoken.findLast(({ name }) => `${foldForSearch(name)} `.startsWith(opening))?.name ?? null;
  }

  private pronoun(written: string): string | null {
    if (!PRONOUN.test(written)) return null;
    const person = /^(?:he|she)$/i.test(written);
    const before = this.spoken.findLast(({ personal }) => !person || personal) ?? this.spoken.at(-1);
    return before?.name ?? null;
  }
}

/** "The governor", of whom the text gives the name. */
function isOffice(written: string): boolean {
  return ENGLISH_PERSON_TITLES.has(/^the (\S+)$/i.exec(written)?.[1]?.toLowerCase() ?? '');
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|هو|هي|هم)$/i;
