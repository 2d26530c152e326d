import { EXCLUSIVES } from './lexicon/exclusive-kinds.js';
import { STOP_WORDS } from './lexicon/function-words.js';
import { nameSkeletons } from './name-skeleton.js';
import type { StatementReading } from './statement-reading.js';
import type { Token } from './tokens.js';
import { sensesOf } from './word-relations.js';
import { withoutProclitics } from './word-forms.js';
import { wordingOf } from './wording.js';

/** Letters of a skeleton below which too many words sound alike. */
const LEAST_LETTERS = 2;
/** Of a word that a capital does not mark, because it opens its sentence. */
const LEAST_OF_OPENING = 3;

/** How many names an English statement has, and how many of them sound like a word of an Arabic one. */
export function soundAlike(
  latin: StatementReading,
  arabic: StatementReading,
): { all: number; found: number } {
  const { names } = arabic.context;
  const own = latin.context.names;
  const sounding = [...own].filter((name) => name.length >= LEAST_LETTERS && names.has(name)).length;
  // A capital at the start says nothing: the word is a name if the other side has it for one.
  const opening = openingNames(latin.tokens).filter((skeletons) =>
    skeletons.some((name) => name.length >= LEAST_OF_OPENING && names.has(name) && !own.has(name)),
  ).length;
  // Nations are not among the names, and one of them is often left out: only those of both count.
  const nations = new Set(latin.tokens.filter((token) => !isAmong(own, token)).flatMap(nationsAt));
  const others = new Set(arabic.tokens.flatMap(nationsAt));
  const shared = [...nations].filter((nation) => others.has(nation)).length;
  return { all: own.size + opening + shared, found: sounding + opening + shared };
}

function isAmong(names: ReadonlySet<string>, { text }: Token): boolean {
  return nameSkeletons(text).some((name) => names.has(name));
}

/** Skeletons of words that open a sentence and that no dictionary knows. */
function openingNames(tokens: readonly Token[]): string[][] {
  return tokens.flatMap((token, at) => {
    if (tokens[at - 1]?.sentence === token.sentence || !token.capital || STOP_WORDS.has(token.text))
      return [];
    const isUnknown = sensesOf(token.text.replace(/'s?$/, '')) === 0 && nationsAt(token).length === 0;
    return isUnknown ? [nameSkeletons(token.text)] : [];
  });
}

/** Whether each of two statements names a nation that the other does not. */
export function nameOtherNations(a: StatementReading, b: StatementReading): boolean {
  const [one, other] = [a, b].map(({ tokens }) => new Set(tokens.flatMap(nationsAt)));
  if (one === undefined || other === undefined) return false;
  return [...one].some((nation) => !other.has(nation)) && [...other].some((nation) => !one.has(nation));
}

/** "The first round" and الجولة الثانية: each is of another part. */
export function nameOtherRounds(a: StatementReading, b: StatementReading): boolean {
  const [one, other] = [a, b].map((reading) =>
    wordingOf(reading).words.flatMap(({ ordinal, isOneOfMany }) =>
      isOneOfMany && ordinal !== null ? [ordinal] : [],
    ),
  );
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  return !one.some((part) => other.includes(part));
}

function nationsAt({ text, forms, capital }: Token): string[] {
  if (text < '\u0600' && !capital) return [];
  const written = text < '\u0600' ? forms : withoutProclitics(text);
  const known = written.flatMap((form) => EXCLUSIVES.get(form) ?? []).filter(({ kind }) => kind === 'nation');
  return known.slice(0, 1).map(({ value }) => value);
}
