import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import { STOP_WORDS } from '../lexicon/function-words.js';
import { NAMES_ACROSS, type Named, type NamedKind } from '../lexicon/names.js';
import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { MATTERS } from '../lexicon/matters.js';
import { oncePerReading } from '../statement/once-per-reading.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { nameSkeletons } from '../text/name-skeleton.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import { englishLemmas, sensesOf } from '../text/word-relations.js';
import { wordingOf } from './wording.js';

/** Letters of a skeleton below which too many words sound alike. */
const LEAST_LETTERS = 2;
/** Of a word that a capital does not mark, because it opens its sentence. */
const LEAST_OF_OPENING = 3;

/** A name that stands in a statement; one wording may name several things (عمان). */
export interface NameRun {
  start: number;
  end: number;
  named: readonly Named[];
}

const runs = new WeakMap<StatementReading, readonly NameRun[]>();

/** The names in a statement that the table has, in order. */
export function namesIn(reading: StatementReading): readonly NameRun[] {
  const seen = runs.get(reading);
  if (seen !== undefined) return seen;
  const found = readNames(reading);
  runs.set(reading, found);
  return found;
}

function readNames({ tokens }: StatementReading): NameRun[] {
  const found: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const matches = NAMES_ACROSS.matchAt(tokens, at).filter(({ value, end }) =>
      isWrittenAsName(tokens, at, end, value),
    );
    const end = matches[0]?.end;
    if (end !== undefined) found.push({ start: at, end, named: matches.map(({ value }) => value) });
    else {
      const [nation] = nationsAt(tokens[at]);
      if (nation !== undefined)
        found.push({ start: at, end: at + 1, named: [{ kind: 'nation', key: nation, nation }] });
    }
    at = Math.max(at, (end ?? 0) - 1);
  }
  return found;
}

/** English names have a capital; "the central bank" needs none. */
function isWrittenAsName(tokens: readonly Token[], at: number, end: number, { kind }: Named): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.text >= '\u0600' || token.capital || (kind === 'organisation' && end - at > 1);
}

function nationsAt(token: Token | undefined): string[] {
  if (token === undefined || (token.text < '\u0600' && !token.capital)) return [];
  const written = token.text < '\u0600' ? token.forms : withoutProclitics(token.text);
  const known = written.flatMap((form) => EXCLUSIVES.get(form) ?? []).filter(({ kind }) => kind === 'nation');
  return known.slice(0, 1).map(({ value }) => value);
}

function isIn({ named }: NameRun, others: readonly NameRun[]): boolean {
  return others.some((other) => other.named.some(({ key }) => named.some((own) => own.key === key)));
}

/** Whether the names that two statements share stand in one order; what stands beside another name is one with it. */
export function areInOneOrder(left: StatementReading, right: StatementReading): boolean {
  const places = placesOfShared(left, right);
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

/** Whether they are known to: of fewer than two names that both have, nothing is. */
export function areForCertainInOneOrder(left: StatementReading, right: StatementReading): boolean {
  return placesOfShared(left, right).length > 1 && areInOneOrder(left, right);
}

function placesOfShared(left: StatementReading, right: StatementReading): number[] {
  const apart = (reading: StatementReading): NameRun[] =>
    namesIn(reading).filter(({ start }, index, all) => (all[index - 1]?.end ?? -1) !== start);
  const others = apart(right);
  return apart(left)
    .map((run) => others.findIndex((other) => isIn(run, [other])))
    .filter((place) => place !== -1);
}

/** Skeletons of all that may be a name in an Arabic statement, with and without what is written onto its front. */
const arabicNames = oncePerReading(readArabicNames);

function readArabicNames({ tokens, context }: StatementReading): ReadonlySet<string> {
  const names = new Set(context.names);
  for (const { text, kind } of tokens) {
    if (kind !== 'word') continue;
    for (const form of withoutProclitics(text)) {
      for (const skeleton of nameSkeletons(form)) {
        names.add(skeleton);
        // صباح is Sabah: at its end the two are not told apart.
        names.add(skeleton.replace(/(?<=..)h$/, ''));
      }
    }
  }
  return names;
}

/** How many names an English statement has, how many of them the Arabic one has or sound like a word of it, and how many of these are nations. */
export function soundAlike(
  latin: StatementReading,
  arabic: StatementReading,
): { all: number; found: number; nations: number } {
  const names = arabicNames(arabic);
  const [mine, yours] = [namesIn(latin), namesIn(arabic)];
  const inRuns = new Set(
    mine.flatMap(({ start, end }) =>
      latin.tokens.slice(start, end).flatMap(({ text }) => nameSkeletons(text)),
    ),
  );
  // "Al-Harbi": the article is no name.
  const isArticle = (name: string): boolean =>
    name === 'l' && latin.tokens.some(({ text }) => text === 'al' || text === 'el');
  const meant = meantOtherwise(latin, arabic, names);
  const own = [...latin.context.names].filter(
    (name) => !inRuns.has(name) && !meant.has(name) && !isArticle(name),
  );
  const sounding = own.filter((name) => name.length >= LEAST_LETTERS && names.has(name)).length;
  // A capital at the start says nothing: the word is a name if the other side has it for one.
  const opening = openingNames(latin.tokens).filter((skeletons) =>
    skeletons.some(
      (name) => name.length >= LEAST_OF_OPENING && names.has(name) && !latin.context.names.has(name),
    ),
  ).length;
  // Of nations one is often left out: only those of both count.
  const isNation = ({ named }: NameRun): boolean => named.every(({ kind }) => kind === 'nation');
  const keyed = new Map(mine.map((run) => [run.named[0]?.key ?? '', run] as const));
  let [all, found, nations] = [own.length + opening, sounding + opening, 0];
  for (const run of keyed.values()) {
    const isShared = isIn(run, yours) || (!isNation(run) && soundsLike(latin.tokens, run, names));
    if (isShared) found += 1;
    if (isShared && isNation(run)) nations += 1;
    if (isShared || !isNation(run)) all += 1;
  }
  return { all, found, nations };
}

/**
 * Skeletons of capitalised words that need not sound like a word of the Arabic side: titles and bodies, which it has in its own
 * word (President, الرئيس), and what stands before a family name where it has the family name alone.
 */
function meantOtherwise(
  { tokens }: StatementReading,
  arabic: StatementReading,
  names: ReadonlySet<string>,
): Set<string> {
  const rows = new Set(
    arabic.tokens.flatMap(({ forms }) => forms.flatMap((form) => MATTERS.get(form) ?? [])),
  );
  const isNamed = (token: Token | undefined): boolean =>
    token?.capital === true &&
    nameSkeletons(token.text).some((name) => name.length >= LEAST_OF_OPENING && names.has(name));
  const alone = tokens.filter(
    (token, at) =>
      token.capital &&
      (matterRows(tokens, at).some((row) => rows.has(row)) ||
        (isNamed(tokens[at + 1]) && tokens[at + 2]?.capital !== true && standsAlone(tokens[at + 1], arabic))),
  );
  return new Set(alone.flatMap(({ text }) => nameSkeletons(text)));
}

function matterRows(tokens: readonly Token[], at: number): number[] {
  const text = tokens[at]?.text ?? '';
  const phrase = `${text}_${tokens[at + 1]?.text ?? ''}`;
  return [...englishLemmas(text), phrase].flatMap((word) => MATTERS.get(word) ?? []);
}

/** Whether the Arabic side has a name without anything before it that might be a first name. */
function standsAlone(token: Token | undefined, { tokens, outcomes }: StatementReading): boolean {
  const sounds = new Set(nameSkeletons(token?.text ?? ''));
  return tokens.some(({ text }, at) => {
    if (
      !withoutProclitics(text)
        .flatMap((form) => nameSkeletons(form))
        .some((name) => sounds.has(name))
    )
      return false;
    const before = tokens[at - 1];
    return (
      before === undefined ||
      before.sentence !== tokens[at]?.sentence ||
      STOP_WORDS.has(before.text) ||
      LIGHT_WORDS.has(before.text) ||
      before.forms.some((form) => MATTERS.has(form)) ||
      outcomes.some(({ start, end }) => start < at && at <= end)
    );
  });
}

/** A town that the table spells otherwise. */
function soundsLike(tokens: readonly Token[], { start, end }: NameRun, names: ReadonlySet<string>): boolean {
  return tokens
    .slice(start, end)
    .every(({ text }) =>
      nameSkeletons(text).some((name) => name.length >= LEAST_OF_OPENING && names.has(name)),
    );
}

/** Whether a word of one statement is a name that the other, in another language, has, too. */
export function areNamedAlike(reading: StatementReading, at: number, other: StatementReading): boolean {
  const run = namesIn(reading).find(({ start, end }) => start <= at && at < end);
  if (run !== undefined) return isIn(run, namesIn(other));
  const text = reading.tokens[at]?.text ?? '';
  if (reading.language !== 'ar') {
    const names = arabicNames(other);
    const token = reading.tokens[at];
    return token?.capital === true && nameSkeletons(text).some((name) => name.length >= 2 && names.has(name));
  }
  const latin = latinNames(other);
  return withoutProclitics(text)
    .flatMap((form) => nameSkeletons(form))
    .some((name) => latin.has(name) || latin.has(name.replace(/(?<=..)h$/, '')));
}

/** Skeletons of the capitalised words of an English statement. */
const latinNames = oncePerReading(
  ({ tokens }): ReadonlySet<string> =>
    new Set(tokens.filter(({ capital }) => capital).flatMap((token) => nameSkeletons(token.text))),
);

/** Skeletons of words that open a sentence and that no dictionary knows. */
function openingNames(tokens: readonly Token[]): string[][] {
  return tokens.flatMap((token, at) => {
    if (tokens[at - 1]?.sentence === token.sentence || !token.capital || STOP_WORDS.has(token.text))
      return [];
    const isUnknown =
      sensesOf(token.text.replace(/'s?$/, '')) === 0 &&
      nationsAt(token).length === 0 &&
      NAMES_ACROSS.matchAt(tokens, at).length === 0;
    return isUnknown ? [nameSkeletons(token.text)] : [];
  });
}

const KINDS: readonly NamedKind[] = ['nation', 'place', 'organisation'];

/**
 * Whether each of two statements names a nation, a place or an organisation that the other does not, or one a nation and the
 * other a place elsewhere.
 */
export function nameOthers(a: StatementReading, b: StatementReading): boolean {
  const alone = (some: readonly NameRun[], others: readonly NameRun[]): Named[] =>
    some.filter((run) => !isIn(run, others)).flatMap(({ named }) => named.slice(0, 1));
  const [mine, yours] = [alone(namesIn(a), namesIn(b)), alone(namesIn(b), namesIn(a))];
  const have = (names: readonly Named[], kind: NamedKind): boolean =>
    names.some((name) => name.kind === kind);
  return (
    KINDS.some((kind) => have(mine, kind) && have(yours, kind)) ||
    liesElsewhere(mine, yours) ||
    liesElsewhere(yours, mine)
  );
}

function liesElsewhere(some: readonly Named[], others: readonly Named[]): boolean {
  const nations = some.filter(({ kind }) => kind === 'nation').map(({ nation }) => nation);
  const places = others.filter(({ kind, nation }) => kind === 'place' && nation !== '');
  return nations.length > 0 && places.length > 0 && places.every(({ nation }) => !nations.includes(nation));
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
