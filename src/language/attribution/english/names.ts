import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/english-clauses.js';
import { ENGLISH_MOUTHPIECES, ENGLISH_PERSON_TITLES } from '../../lexicon/english-cues.js';
import type { Passage } from '../../text/passage.js';
import { isUnnamed } from './kinds.js';

/** Words that a name behind its title has at most. */
const LONGEST_NAME = 8;

/** Bodies that are named with "of". */
const BODIES = /^(?:university|college|institute|school|church|bank|house|ministry|department)$/;
/** Nouns for persons by what they do: "swimmer", "senator", "novelist". */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman)$/;

/** A personal or proper name at the end of a phrase that describes its bearer; null where there is none. */
export function englishName(passage: Passage, from: number, to: number): string | null {
  const { tokens } = passage;
  const comma = lastComma(passage, from, to);
  let first = to;
  while (
    first > comma &&
    (tokens[first - 1]?.capital === true || /^[.'-]$/.test(tokens[first - 1]?.text ?? ''))
  )
    first -= 1;
  for (let at = to - 2; at >= first; at -= 1) {
    if (ENGLISH_PERSON_TITLES.has(tokens[at]?.text ?? '')) {
      first = at + 1;
      if (tokens[first]?.text === '.') first += 1;
      break;
    }
  }
  const words = tokens.slice(first, to).filter((token) => token.kind === 'word');
  if (words.length < 2 || (first > from && comma === from && isBodyPhrase(passage, from, first))) return null;
  if (first === from && DETERMINERS.has(words[0]?.text ?? '')) return null;
  return written(passage, first, to);
}

/** "the Pilots' Association", "Analysts at Castle Row Capital": the capitals belong to the description. */
function isBodyPhrase(passage: Passage, from: number, first: number): boolean {
  const before = passage.tokens[first - 1]?.text ?? '';
  return (
    before === 'the' ||
    (first - from === 1 && DETERMINERS.has(before)) ||
    isSomebodyElse(passage, from, first)
  );
}

/**
 * "The wife of Deputy Mayor Olaf Renn", "a person close to the novelist …": behind a preposition the name is that of
 * somebody whom the source has to do with. It is the source's own where its office alone stands before it ("the chief of
 * police Olaf Renn"), or where the preposition is part of a body's name ("University of Halden professor Olaf Renn").
 */
function isSomebodyElse({ tokens }: Passage, from: number, first: number): boolean {
  const words = tokens.slice(from, first).filter(({ kind }) => kind === 'word');
  const at = words.findIndex(({ text, capital }) => PREPOSITIONS.has(text) && !capital);
  if (at === -1) return false;
  const head = words[at - 1]?.text ?? '';
  const between = words.slice(at + 1);
  if (between.length === 0 || between.some(({ text }) => PREPOSITIONS.has(text))) return true;
  // "The Council on Dams director Olaf Renn", but "The Office of Mayor Olaf Renn"
  const isBody = BODIES.test(head) || (at > 1 && words[at - 1]?.capital && !ENGLISH_PERSON_TITLES.has(head));
  if (isBody) return !between[0]?.capital || ENGLISH_PERSON_TITLES.has(between[0].text);
  const isOffice = ENGLISH_PERSON_TITLES.has(head) && !ENGLISH_MOUTHPIECES.has(head);
  return (
    !isOffice ||
    !/^(?:of|for)$/.test(words[at]?.text ?? '') ||
    between.some(({ text }) => ENGLISH_PERSON_TITLES.has(text) || isUnnamed(text) || PERSON_ENDING.test(text))
  );
}

/** Full names in a text, read once for all who are named by a part of theirs. */
export interface EnglishForms {
  /** By a title, where it first stands before a capital: "Governor" of "Governor Rosa Medina". */
  titled: ReadonlyMap<string, number>;
  /** By a word without its genitive: the first run of capitals with it. */
  named: ReadonlyMap<string, string>;
}

export function englishForms(passage: Passage): EnglishForms {
  const titled = new Map<string, number>();
  const named = new Map<string, string>();
  for (const [at, { text, capital }] of passage.tokens.entries()) {
    if (!capital) continue;
    if (passage.tokens[at + 1]?.capital === true && !titled.has(text)) titled.set(text, at);
    const bare = text.replace(/'s?$/, '');
    const name = named.has(bare) ? null : nameAround(passage, at);
    if (name !== null) named.set(bare, name);
  }
  return { titled, named };
}

/** Up to two capitals before a name, or where there are none up to three behind it. */
function nameAround(passage: Passage, at: number): string | null {
  const { tokens } = passage;
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]?.capital === true &&
    tokens[first - 1]?.sentence === tokens[at]?.sentence &&
    !isNoName(tokens[first - 1]?.text ?? '') &&
    at - first < 2
  )
    first -= 1;
  let last = at + 1;
  if (first === at)
    while (
      last < tokens.length &&
      tokens[last]?.capital === true &&
      tokens[last]?.kind === 'word' &&
      !/'s$/.test(tokens[last - 1]?.text ?? '') &&
      last - at < 4
    )
      last += 1;
  return last - first < 2 ? null : written(passage, first, last);
}

/** Words that have a capital where a sentence begins with them, and titles. */
function isNoName(word: string): boolean {
  return (
    ENGLISH_PERSON_TITLES.has(word) ||
    DETERMINERS.has(word) ||
    SUBORDINATORS.has(word) ||
    PREPOSITIONS.has(word) ||
    SUBJECT_PRONOUNS.has(word.replace(/'.*$/, ''))
  );
}

/** For a short name the run of capitals with it; for "the official" the one described so before. */
export function englishFullForm(
  passage: Passage,
  from: number,
  to: number,
  { titled, named }: EnglishForms,
  described: readonly string[],
): string | null {
  const { tokens } = passage;
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && token.text !== 'the');
  const [only] = words;
  if (only === undefined || words.length !== 1) return null;
  if (only.capital && tokens[from]?.text !== 'the') return named.get(only.text.replace(/'s?$/, '')) ?? null;
  const title = titled.get(only.text) ?? from;
  if (title < from) {
    let end = title + 1;
    while (end - title <= LONGEST_NAME && tokens[end]?.capital === true && tokens[end]?.kind === 'word')
      end += 1;
    if (end - title > 2) return written(passage, title + 1, end);
  }
  for (const description of described.toReversed()) {
    const name = calledSo(description, only.text);
    if (name !== null) return name;
  }
  return null;
}

/** What is called "the agency" in a description: all of it, or the body in "an engineer with the Water Agency". */
function calledSo(description: string, noun: string): string | null {
  const words = description.split(' ');
  const at = words.findLastIndex((word) => word.toLowerCase().replace(/(?:['’]s|[,.])$/, '') === noun);
  if (at === -1) return null;
  const before = words.findLastIndex((word, index) => index < at && PREPOSITIONS.has(word));
  if (before === -1) return description;
  const body = words.slice(before + 1, at + 1);
  return body.length > 1 && /^\p{Lu}/u.test(body.at(-1) ?? '') ? body.join(' ') : null;
}

function lastComma({ tokens }: Passage, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.text === ',') return at + 1;
  return from;
}

/** The name, without its genitive. */
function written(passage: Passage, from: number, to: number): string {
  return passage
    .slice(passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0)
    .replace(/['’]s$/, '');
}
