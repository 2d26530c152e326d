import { EXCLUSIVES, type Exclusive } from '../lexicon/exclusive-kinds.js';
import { IRREGULAR } from '../lexicon/irregular-forms.js';
import {
  COURSE_OPPOSITES,
  NEWS_OPPOSITES,
  ONLY_OTHERS,
  OWN_NEIGHBOURS,
  OWN_OPPOSITES,
  SIDES,
} from '../lexicon/opposites.js';
import { areFormsOfOneVerb, readVerb, type VerbForms } from './arabic-verbs.js';
import { oncePerWord } from './once-per-word.js';
import { dictionary } from './english-dictionary.js';
import { lightStem } from './word-forms.js';

/** What one word is to another, where a table knows. `broader`: the first is a kind of the second. */
export type WordRelation = 'same' | 'synonym' | 'broader' | 'narrower' | 'opposite' | 'exclusive' | 'sibling';

/** Whether two words of this relation mean one thing; `order` is how two places in an order stand to each other. */
export function meansSame(relation: WordRelation | 'order' | null): boolean {
  return relation === 'same' || relation === 'synonym';
}

/** Whether they mean one thing or a kind of it, which is close enough for headlines: "cut" and "slice", a car and a taxi. */
export function meansNearlySame(relation: WordRelation | 'order' | null): boolean {
  return meansSame(relation) || relation === 'broader' || relation === 'narrower';
}

/** All that is known of a word takes some kilobytes. */
const MOST_WORDS = 5_000;

/** Steps up that still say something: beyond them everything is an object. */
const MOST_STEPS = 5;

/** Dictionary words that a folded English word may be a form of, itself among them. */
export const englishLemmas = oncePerWord(computeLemmas);

function computeLemmas(word: string): readonly string[] {
  const base = word.replace(/'s?$/, '');
  const { byWord } = dictionary();
  const candidates = new Set([base, ...(IRREGULAR.get(base) ?? [])]);
  const add = (stem: string): void => {
    if (stem.length > 1 && byWord.has(stem)) candidates.add(stem);
  };
  if (/[^s]s$/.test(base)) add(base.slice(0, -1));
  if (base.endsWith('es')) add(base.slice(0, -2));
  if (base.endsWith('ies')) add(`${base.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing']) {
    if (!base.endsWith(ending)) continue;
    const stem = base.slice(0, -ending.length);
    add(stem);
    add(`${stem}e`);
    if (/(.)\1$/.test(stem)) add(stem.slice(0, -1));
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`);
  }
  return [...candidates];
}

/** Whether the list of opposites for news has the two: closer to what news says than a dictionary is. */
export function areOppositeInNews(a: string, b: string): boolean {
  return standAgainst(a, b, NEWS_OPPOSITES);
}

/** Whether one says that something rose, opened or succeeded, and the other that it did the reverse. */
export function areOppositeCourses(a: string, b: string): boolean {
  return standAgainst(a, b, COURSE_OPPOSITES);
}

function standAgainst(a: string, b: string, table: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const namesOf = (word: string): readonly string[] =>
    word >= '\u0600' ? arabicWord(word).names : englishLemmas(word);
  const others = namesOf(b);
  return namesOf(a).some((name) => {
    const against = table.get(name);
    return against !== undefined && others.some((other) => against.has(other));
  });
}

/** How many senses an English word has in the dictionary; 0 for one that is not in it. */
export function sensesOf(word: string): number {
  return englishWord(word).senses.size;
}

/** How two words of one language stand to each other, or null where nothing is known. */
export function relateWords(a: string, b: string): WordRelation | null {
  if (a === b) return 'same';
  return a >= '\u0600' ? relateArabic(a, b) : relateEnglish(a, b);
}

/** Which sides of which rows of opposites an Arabic word is on: the number of the row, and "-" for its other side. */
export function sidesOf(word: string): readonly string[] {
  return word >= '\u0600' ? arabicWord(word).names.flatMap((name) => SIDES.get(name) ?? []) : [];
}

interface ArabicWord {
  names: readonly string[];
  opposites: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
  exclusives: readonly Exclusive[];
  stem: string;
  verb: VerbForms;
}

const arabicWord = oncePerWord(readArabicWord, MOST_WORDS);

function readArabicWord(word: string): ArabicWord {
  const names = arabicNames(word);
  return {
    names,
    opposites: new Set(names.flatMap((name) => [...(OWN_OPPOSITES.get(name) ?? [])])),
    neighbours: new Set(names.flatMap((name) => [...(OWN_NEIGHBOURS.get(name) ?? [])])),
    exclusives: names.flatMap((name) => EXCLUSIVES.get(name) ?? []),
    stem: lightStem(word),
    verb: readVerb(word),
  };
}

function relateArabic(a: string, b: string): WordRelation | null {
  const one = arabicWord(a);
  const other = arabicWord(b);
  if (other.names.some((name) => one.opposites.has(name))) return 'opposite';
  if (one.stem === other.stem || areFormsOfOneVerb(one.verb, other.verb)) return 'same';
  const exclusive = relateExclusive(one.exclusives, other.exclusives);
  if (exclusive !== null) return exclusive;
  return other.names.some((name) => one.neighbours.has(name)) ? 'synonym' : null;
}

function arabicNames(word: string): string[] {
  const bare = word.replace(/^[وفبلك]?(?:ال|لل)(?=.{2})/u, '');
  return [...new Set([word, bare, word.replace(/^[وف](?=.{3})/u, ''), bare.replace(/^[بلك](?=.{3})/u, '')])];
}

/** All that is known of one English word. */
interface EnglishWord {
  lemmas: readonly string[];
  opposites: ReadonlySet<string>;
  exclusives: readonly Exclusive[];
  senses: ReadonlySet<number>;
  ancestors: ReadonlySet<number>;
  parents: ReadonlySet<number>;
  /** The adjectives that its adjectives are kinds of: "arid" is a kind of dry. */
  heads: readonly string[];
  stem: string;
}

const englishWord = oncePerWord(readEnglishWord, MOST_WORDS);

function readEnglishWord(word: string): EnglishWord {
  const { byWord, senses } = dictionary();
  const lemmas = englishLemmas(word);
  const own = lemmas.flatMap((lemma) => byWord.get(lemma) ?? []);
  return {
    lemmas,
    opposites: new Set(lemmas.flatMap(oppositesOf)),
    exclusives: lemmas.flatMap((lemma) => EXCLUSIVES.get(lemma) ?? []),
    senses: new Set(own),
    ancestors: ancestors(own),
    parents: new Set(own.flatMap((sense) => senses[sense]?.parents ?? [])),
    heads: headWords(own),
    stem: lightStem(word),
  };
}

function oppositesOf(lemma: string): string[] {
  if (ONLY_OTHERS.has(lemma)) return [];
  return [...(dictionary().opposites.get(lemma) ?? []), ...(OWN_OPPOSITES.get(lemma) ?? [])];
}

function areOnlyOthers(a: readonly string[], b: readonly string[]): boolean {
  const { opposites } = dictionary();
  return a.some(
    (word) =>
      ONLY_OTHERS.has(word) &&
      [...(opposites.get(word) ?? [])].some((other) => ONLY_OTHERS.has(other) && b.includes(other)),
  );
}

function relateEnglish(a: string, b: string): WordRelation | null {
  const one = englishWord(a);
  const other = englishWord(b);
  if (one.lemmas.some((word) => other.lemmas.includes(word))) return 'same';
  // To father and to mother is the same, as verbs.
  if (areOnlyOthers(one.lemmas, other.lemmas)) return 'sibling';
  if (other.lemmas.some((word) => one.opposites.has(word))) return 'opposite';
  if (one.stem === other.stem) return 'same';
  const exclusive = relateExclusive(one.exclusives, other.exclusives);
  if (exclusive !== null) return exclusive;
  if (isDerived(one.stem, other.stem)) return 'same';
  return isPrefixed(a, b) ? 'opposite' : relateSenses(one, other);
}

/** "complain" and "complaint", "negotiate" and "negotiation". */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 6 &&
    long.length - short.length <= 4 &&
    long.startsWith(short.slice(0, -1)) &&
    !/(?:less|ful)$/.test(long)
  );
}

/** "affordable" and "unaffordable": a prefix denies. */
function isPrefixed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 3 && ['un', 'in', 'im', 'ir', 'il', 'non', 'dis'].some((prefix) => long === prefix + short)
  );
}

/** Whether one of two English words is the other with a prefix that denies: there is nothing between them. */
export function areContradictory(a: string, b: string): boolean {
  const others = englishLemmas(b);
  return englishLemmas(a).some((one) => others.some((other) => isPrefixed(one, other)));
}

/** The same thing of a kind under another name, or another thing of it. */
function relateExclusive(one: readonly Exclusive[], other: readonly Exclusive[]): WordRelation | null {
  let found: WordRelation | null = null;
  for (const a of one) {
    for (const b of other) {
      if (a.kind !== b.kind) continue;
      if (a.value === b.value) return 'same';
      found = 'exclusive';
    }
  }
  return found;
}

function relateSenses(one: EnglishWord, other: EnglishWord): WordRelation | null {
  if (one.senses.size === 0 || other.senses.size === 0) return null;
  if (meet(one.senses, other.senses) || nearlySame(one, other)) return 'synonym';
  if (meet(other.senses, one.ancestors)) return 'broader';
  if (meet(one.senses, other.ancestors)) return 'narrower';
  if (one.heads.some((head) => other.heads.some((against) => oppositesOf(head).includes(against))))
    return 'opposite';
  return meet(one.parents, other.parents) ? 'sibling' : null;
}

function nearlySame(one: EnglishWord, other: EnglishWord): boolean {
  return one.lemmas.some((word) => other.lemmas.some((near) => OWN_NEIGHBOURS.get(word)?.has(near) ?? false));
}

function meet(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [small, large] = some.size < others.size ? [some, others] : [others, some];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

function ancestors(from: readonly number[]): Set<number> {
  const { senses } = dictionary();
  const found = new Set<number>();
  let level = from;
  for (let step = 0; step < MOST_STEPS && level.length > 0; step += 1) {
    level = level.flatMap((sense) => senses[sense]?.parents ?? []).filter((sense) => !found.has(sense));
    for (const sense of level) found.add(sense);
  }
  return found;
}

function headWords(from: readonly number[]): string[] {
  const { senses } = dictionary();
  return from
    .filter((sense) => senses[sense]?.isAdjective === true)
    .flatMap((sense) => [sense, ...(senses[sense]?.parents ?? [])])
    .flatMap((sense) => senses[sense]?.first ?? []);
}
