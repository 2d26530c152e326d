import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import {
  BELONGING,
  COPULAS,
  PASTS,
  PLACED_ONCE,
  SUPERLATIVES,
  TAKES,
  TITLES,
} from '../lexicon/unique-slots.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { Token } from '../text/tokens.js';
import type { ContentWord } from './wording.js';

/** Tokens of what a sentence says something of, before "is". */
const LONGEST_SUBJECT = 8;
const ARTICLES = new Set(['a', 'an', 'the', 'of', 'from', 'in']);
const OPENS_DEFINITE = new Set(['the', 'this', 'his', 'her', 'its', 'their']);

/**
 * Whether a country, a faith or another thing of a kind stands where only one can be: somebody's nationality, what a
 * definite subject is, where somebody was born, the holder of a superlative or a title.
 */
export function isInUniqueSlot(reading: StatementReading, word: ContentWord): boolean {
  const { tokens } = reading;
  return (
    isHolderOfOne(reading, word) ||
    BELONGING.has(tokens[endOf(word)]?.text ?? '') ||
    isPlacedOnce(tokens, word.at) ||
    isPredicate(tokens, word.at)
  );
}

/** Whether it holds a superlative or a title: the largest producer of robusta need not be the largest of coffee. */
export function isHolderOfOne({ tokens }: StatementReading, word: ContentWord): boolean {
  const end = endOf(word);
  return isHolder(tokens, word.at, end) || takesTitle(tokens, word.at, end);
}

function endOf({ at, text }: ContentWord): number {
  return at + (text.includes('_') ? 2 : 1);
}

/** "Qatar is the largest …", قطر أكبر مصدر, and "the largest exporter is Qatar". */
function isHolder(tokens: readonly Token[], at: number, end: number): boolean {
  const isArabic = (tokens[at]?.text ?? '') >= '\u0600';
  const opens = tokens.slice(0, at).every(({ text }) => text === 'the');
  if (opens) {
    let next = end;
    if (tokens[next]?.capital === true) next += 1;
    while (
      COPULAS.has(tokens[next]?.text ?? '') ||
      ['the', 'world', "world's", "the world's"].includes(tokens[next]?.text ?? '')
    )
      next += 1;
    if ((isArabic || next > end) && isSuperlative(tokens[next])) return true;
  }
  const before = tokens.slice(Math.max(0, at - 2), at);
  return (
    before.some(({ text }) => COPULAS.has(text)) &&
    tokens.slice(0, at).some((token, index) => isSuperlative(token) && index <= LONGEST_SUBJECT)
  );
}

function isSuperlative(token: Token | undefined): boolean {
  return token !== undefined && SUPERLATIVES.has(token.text);
}

/** "France won the … final": the subject is next to the verb, and a title is named. */
function takesTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const beside = [...tokens.slice(Math.max(0, at - 2), at), ...tokens.slice(end, end + 2)];
  return (
    beside.some(({ text }) => TAKES.has(text)) &&
    tokens.some(({ text }) => TITLES.has(text.replace(/^[بلو](?=.{3})/u, '')))
  );
}

function isPlacedOnce(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => PLACED_ONCE.has(text));
}

/** "The attacker is a Syrian": of a definite or a named subject, and not what it is doing. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (ARTICLES.has(tokens[before]?.text ?? '')) before -= 1;
  if (!COPULAS.has(tokens[before]?.text ?? '') || before > LONGEST_SUBJECT) return false;
  const [first] = tokens;
  if (first === undefined || before === 0 || tokens[at + 1]?.text.endsWith('ing') === true) return false;
  return OPENS_DEFINITE.has(first.text) || (first.capital && (tokens[1]?.capital ?? false)) || before === 1;
}

/** Which of a kind took part, or was spoken of, may be another each time; a colour or a room is of one thing. */
const OF_MANY = new Set(['nation', 'continent', 'commodity', 'religion', 'side', 'currency']);

/** Whether two words name two of which each may be the doer, the place or the object of an event of its own. */
export function areOfManyEvents(a: ContentWord, b: ContentWord): boolean {
  const kinds = kindsOf(a);
  return kindsOf(b).some((kind) => kinds.includes(kind));
}

function kindsOf({ text }: ContentWord): string[] {
  const forms = [
    text,
    text.replace(/^[وفبلك]?(?:ال|لل)(?=.{2})/u, ''),
    text.replace(/s$/, '').replace(/'$/, ''),
  ];
  return forms
    .flatMap((form) => EXCLUSIVES.get(form) ?? [])
    .flatMap(({ kind }) => (OF_MANY.has(kind) ? [kind] : []));
}

const DOERS = new Set(['a', 'an', 'one', 'two', 'three', 'some', 'several']);

/**
 * Whether a sentence reports what happened, as news does: a past or a perfect, and all of Arabic. What a caption
 * describes ("a man is cooking in Peru") is taken to be one scene.
 */
export function isReport({ language, tokens }: StatementReading): boolean {
  if (language === 'ar') return true;
  const names = tokens.slice(1).filter(({ capital, text }) => capital && !EXCLUSIVES.has(text));
  if (DOERS.has(tokens[0]?.text ?? '') && names.length === 0) return false;
  return tokens.some(
    ({ text, kind, capital }, index) =>
      kind === 'word' &&
      !capital &&
      (PASTS.has(text) || (/.{2}ed$/.test(text) && index > 0 && !isAttribute(tokens, index))),
  );
}

/** Whether a sentence of English describes what is to be seen: somebody who is not named, doing something. */
export function isScene(reading: StatementReading): boolean {
  if (reading.language !== 'en' || isReport(reading)) return false;
  const { tokens } = reading;
  return DOERS.has(tokens[0]?.text ?? '') || tokens.some(({ text }) => text === 'is' || text === 'are');
}

/** "A painted wall", "are dressed": what somebody or something is like. */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  return ['a', 'an', 'the', 'is', 'are', 'being'].includes(tokens[index - 1]?.text ?? '');
}
