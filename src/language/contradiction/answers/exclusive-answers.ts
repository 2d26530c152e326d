import { DOERS, UNNAMED } from '../../lexicon/doers.js';
import { EXCLUSIVES } from '../../lexicon/exclusive-kinds.js';
import { areApart } from '../../lexicon/places-in.js';
import type { AnswerKind } from '../../lexicon/role-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { nameSkeletons } from '../../text/name-skeleton.js';
import type { Token } from '../../text/tokens.js';
import { relateWords, sensesOf } from '../../text/word-relations.js';
import type { ContentWord } from '../../wording/wording.js';
import { placeAt } from './named-places.js';

/** What one statement answers: the words that are left of it without those that say what kind of thing it is. */
export interface RoleAnswer {
  reading: StatementReading;
  words: readonly ContentWord[];
  /** The words that only describe, too: "the chemist". */
  whole: readonly ContentWord[];
}

/** Letters of a skeleton by which two names sound alike. */
const LEAST_LETTERS = 2;

/** Whether two answers to one question cannot both be right, as far as tables and names tell. */
export function areAnswersApart(kind: AnswerKind, a: RoleAnswer, b: RoleAnswer): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  switch (kind) {
    case 'place':
      return arePlacesApart(a, b);
    case 'nation':
      return areNationsApart(a, b) === true;
    case 'value':
      return areValuesApart(a, b);
    case 'name':
      return areNamesApart(a, b) || areKindsApart(a, b);
    case 'doer':
      return areNationsApart(a, b) ?? (areNamesApart(a, b) || areKindsApart(a, b));
  }
}

/** Both are named, and no word of one name sounds like one of the other. */
function areNamesApart(a: RoleAnswer, b: RoleAnswer): boolean {
  const [mine, yours] = [nameOf(a), nameOf(b)];
  if (mine.length === 0 || yours.length === 0) return false;
  return !mine.some((word) => yours.some((other) => soundAlike(word.text, other.text)));
}

function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const others = nameSkeletons(other);
  return nameSkeletons(one).some((name) => name.length >= LEAST_LETTERS && others.includes(name));
}

/** The words of a name: in English those with a capital, in Arabic two or more of which none is a word for anybody. */
function nameOf({ reading, words, whole }: RoleAnswer): readonly ContentWord[] {
  if (reading.language === 'en')
    return words.filter(
      ({ at, text, capital }) => capital && !(isOpening(reading.tokens, at) && isPlainWord(text)),
    );
  const isPlain = words.some(({ at }) =>
    formsAt(reading.tokens, at).some((form) => UNNAMED.has(form) || DOERS.has(form)),
  );
  return isPlain || whole.length < 2 ? [] : words;
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

function isPlainWord(text: string): boolean {
  return sensesOf(text) > 0 || UNNAMED.has(text) || DOERS.has(text);
}

function formsAt(tokens: readonly Token[], at: number): readonly string[] {
  const token = tokens[at];
  return token === undefined ? [] : [token.text, ...token.forms];
}

/** Kinds of doers that are one body of that name. */
const GROUPS = new Set(['houthis', 'hamas', 'hezbollah', 'taliban', 'isis', 'israel', 'rsf']);

/** Soldiers and rebels, a farmer and archaeologists: neither has a name, and one is not the other. */
function areKindsApart(a: RoleAnswer, b: RoleAnswer): boolean {
  const [mine, yours] = [kindsOf(a), kindsOf(b)];
  if (mine.size === 0 || yours.size === 0) return false;
  const isGroup = [...mine, ...yours].some((kind) => GROUPS.has(kind));
  if (!isGroup && nameOf(a).length > 0 !== nameOf(b).length > 0) return false;
  return ![...mine].some((kind) => yours.has(kind));
}

function kindsOf({ reading, whole }: RoleAnswer): ReadonlySet<string> {
  return new Set(
    whole.flatMap(({ at }) => {
      const kinds = formsAt(reading.tokens, at).flatMap((form) => DOERS.get(form) ?? []);
      return kinds.slice(0, 1);
    }),
  );
}

/** Null where one of them has no nation. */
function areNationsApart(a: RoleAnswer, b: RoleAnswer): boolean | null {
  const [mine, yours] = [nationsOf(a), nationsOf(b)];
  if (mine.length === 0 || yours.length === 0) return null;
  return !mine.some((nation) => yours.includes(nation));
}

function nationsOf({ reading, whole }: RoleAnswer): string[] {
  return whole.flatMap(({ at, text }) =>
    [text, ...formsAt(reading.tokens, at)]
      .flatMap((form) => EXCLUSIVES.get(form) ?? [])
      .flatMap(({ kind, value }) => (kind === 'nation' ? [value] : []))
      .slice(0, 1),
  );
}

/** Places that tables know to be apart, or two names that no table has and that sound unlike. */
function arePlacesApart(a: RoleAnswer, b: RoleAnswer): boolean {
  const [one, other] = [a, b].map(({ reading, words: [first] }) =>
    first === undefined ? null : placeAt(reading.tokens, first.at),
  );
  if (one !== null && other !== null && one !== undefined && other !== undefined)
    return areApart(one.place, other.place);
  if (one !== null || other !== null) return false;
  const isOneName = ({ reading, words }: RoleAnswer): boolean =>
    reading.language === 'en'
      ? nameOf({ reading, words, whole: words }).length === words.length
      : words.length === 1;
  if (!isOneName(a) || !isOneName(b)) return false;
  return !a.words.some((word) => b.words.some((own) => soundAlike(word.text, own.text)));
}

/** Two of a kind: languages, currencies, materials. */
function areValuesApart(a: RoleAnswer, b: RoleAnswer): boolean {
  const [one, other] = [a.words[0], b.words[0]];
  if (one === undefined || other === undefined || a.words.length > 1 || b.words.length > 1) return false;
  const relation = relateWords(one.text, other.text);
  if (relation === 'exclusive' || relation === 'sibling' || relation === 'opposite') return true;
  return relation === null && (one.text >= '\u0600' || (one.capital && other.capital));
}
