import { ARABIC_UNNAMED } from '../lexicon/arabic-cues.js';
import { ENGLISH_PERSON_TITLES } from '../lexicon/english-cues.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { foldForSearch } from '../text/normalise.js';
import type { Passage } from '../text/passage.js';
import { arabicForms, arabicFullForm, arabicName, type ArabicForms } from './arabic/names.js';
import { isDefinite, stem } from './arabic/phrases.js';
import type { Range } from './attribution.js';
import { tokenAt } from './contents.js';
import { englishForms, englishFullForm, englishName, type EnglishForms } from './english/names.js';

const UNNAMED = foldedSet(ARABIC_UNNAMED);
/** Words by which a description is found again, and how many descriptions "the official" may be told from. */
const LONGEST_OPENING = 6;
const DESCRIPTIONS = 200;

interface Mention {
  range: Range;
  name: string;
  pronoun: boolean;
}

/** Who has spoken so far, so that pronouns and short names find the one whom they mean. */
export class Mentions {
  /** The latest that begins at a code point. */
  private readonly byStart = new Map<number, Mention>();
  private readonly byRange = new Map<string, Mention>();
  /** Those of a name that are no pronouns. */
  private readonly byName = new Map<string, Mention[]>();
  /** The latest name that begins with these folded words. */
  private readonly byOpening = new Map<string, string>();
  private readonly personal = new Set<string>();
  private readonly descriptions: string[] = [];
  private last: string | null = null;
  private lastPersonal: string | null = null;
  private arabic: ArabicForms | undefined;
  private english: EnglishForms | undefined;

  constructor(private readonly passage: Passage) {}

  /** The fullest form of a source's name that the passage gives, without titles; descriptions stay as written. */
  nameOf(source: Range): string {
    const known = this.byRange.get(keyOf(source));
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
      (arabic ? (this.described(written) ?? this.arabicForm(from, to)) : this.englishForm(from, to)) ??
      written;
    this.keep(source, name, personal !== null || (name !== written && isOffice(written)));
    return name;
  }

  /** The last mention that is not a pronoun. */
  antecedentOf(source: Range): Range | null {
    if (!this.isPronoun(source)) return source;
    const name = this.byStart.get(source.start)?.name ?? '';
    return this.byName.get(name)?.findLast(({ range }) => range.start < source.start)?.range ?? null;
  }

  private keep(range: Range, name: string, isPersonal: boolean): void {
    const mention = { range, name, pronoun: this.isPronoun(range) };
    this.byStart.set(range.start, mention);
    this.byRange.set(keyOf(range), mention);
    if (!mention.pronoun) {
      const others = this.byName.get(name);
      if (others === undefined) this.byName.set(name, [mention]);
      else others.push(mention);
    }
    this.last = name;
    if (isPersonal || this.personal.has(name)) {
      this.personal.add(name);
      this.lastPersonal = name;
    }
    if (this.passage.language === 'ar') {
      const words = foldForSearch(name).split(' ').slice(0, LONGEST_OPENING);
      for (let length = 1; length <= words.length; length += 1)
        this.byOpening.set(words.slice(0, length).join(' '), name);
    } else if (name.split(' ').length > 2 && this.descriptions.at(-1) !== name) {
      this.descriptions.push(name);
      if (this.descriptions.length > DESCRIPTIONS) this.descriptions.shift();
    }
  }

  private arabicForm(from: number, to: number): string | null {
    return arabicFullForm(this.passage, from, to, (this.arabic ??= arabicForms(this.passage)));
  }

  private englishForm(from: number, to: number): string | null {
    const forms = (this.english ??= englishForms(this.passage));
    return englishFullForm(this.passage, from, to, forms, this.descriptions);
  }

  /** For المصدر or المصدر نفسه the last source that was described with this word: مصدر أمني. */
  private described(written: string): string | null {
    const words = foldForSearch(written)
      .replace(/ (?:نفس|ذات|عين)(?:ه|ها|هم)$/, '')
      .split(' ');
    if (!words.every(isDefinite) || !UNNAMED.has(stem(words[0] ?? ''))) return null;
    return this.byOpening.get(words.map(stem).join(' ')) ?? null;
  }

  private pronoun(written: string): string | null {
    if (!PRONOUN.test(written)) return null;
    const person = /^(?:he|she)$/i.test(written);
    return (person ? this.lastPersonal : this.last) ?? this.last;
  }

  private isPronoun({ start, end }: Range): boolean {
    return PRONOUN.test(this.passage.slice(start, end));
  }
}

function keyOf({ start, end }: Range): string {
  return `${String(start)}-${String(end)}`;
}

/** "The governor", of whom the text gives the name. */
function isOffice(written: string): boolean {
  return ENGLISH_PERSON_TITLES.has(/^the (\S+)$/i.exec(written)?.[1]?.toLowerCase() ?? '');
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|هو|هي|هم)$/i;
