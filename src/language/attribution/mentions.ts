import type { Passage } from '../passage.js';
import type { Range } from './attribution.js';
import { arabicName, arabicFullForm } from './arabic-names.js';
import { tokenAt } from './contents.js';
import { englishFullForm, englishName } from './english-names.js';

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
        ? arabicFullForm(passage, from, to)
        : englishFullForm(passage, from, to, this.descriptions())) ??
      written;
    this.spoken.push({
      range: source,
      name,
      personal: personal !== null || this.spoken.some((other) => other.personal && other.name === name),
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

  private pronoun(written: string): string | null {
    if (!PRONOUN.test(written)) return null;
    const person = /^(?:he|she)$/i.test(written);
    const before = this.spoken.findLast(({ personal }) => !person || personal) ?? this.spoken.at(-1);
    return before?.name ?? null;
  }
}

const PRONOUN = /^(?:he|she|it|they|هو|هي|هم)$/i;
