import { isPlaceAt } from '../figures/ranks.js';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { LOCATIVES, SAME_HAPPENING, STOP_WORDS, TIME_ADJECTIVES } from '../lexicon/function-words.js';
import { QUALIFIERS } from '../lexicon/qualifiers.js';
import type { Token } from '../text/tokens.js';
import { lightStem, withoutProclitics } from '../text/word-forms.js';

/** A word that says which place, event or thing is meant, in all the forms by which another text may name it. */
type NamedForms = readonly string[];

/** What tells one event from another where no capital does: Arabic names, and lower-case words of English. */
export interface IdentifyingWords {
  /** Every form of every word of the text. */
  said: ReadonlySet<string>;
  /** Words that stand after "in", "at", "near" and the like. */
  placed: readonly NamedForms[];
  /** By the stem of a noun, the words that say which one: election → municipal, طريق → الرياض. */
  companions: ReadonlyMap<string, readonly NamedForms[]>;
}

/** Words of the object of a preposition that are looked at: "in the old fish market of …". */
const LONGEST_OBJECT = 4;
/** Between a preposition and its object these say nothing. */
const ARTICLES = new Set('the a an its their his her'.split(' '));

/** Reads them; `spoken` marks the tokens that are figures and outcomes, which the facts compare. */
export function readIdentifyingWords(tokens: readonly Token[], spoken: Uint8Array): IdentifyingWords {
  const said = new Set<string>();
  const placed: NamedForms[] = [];
  const companions = new Map<string, NamedForms[]>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const forms = formsOf(tokens, index);
    for (const form of forms) said.add(form);
    if (isPlaceAt(tokens, index)) return;
    if (opensPlace(token)) placed.push(...readObject(tokens, index + 1, spoken));
    if (isWritten(token)) placed.push(...readObject(tokens, index, spoken));
    const noun = headOf(tokens, index);
    if (noun === undefined || spoken[index] === 1 || !carriesMeaning(token)) return;
    const head = headKey(noun);
    companions.set(head, [...(companions.get(head) ?? []), forms]);
  });
  return { said, placed, companions };
}

/** Whether each side names a place, or says which of the same things, by a word that the other does not have. */
export function identifyDifferently(a: IdentifyingWords, b: IdentifyingWords): boolean {
  if (a.placed.some((forms) => isNew(forms, b)) && b.placed.some((forms) => isNew(forms, a))) return true;
  return haveOtherCompanions(a, b);
}

/** Whether each side says which of the same things by a word that the other does not have: كلية الطب, كلية الحقوق. */
export function haveOtherCompanions(a: IdentifyingWords, b: IdentifyingWords): boolean {
  for (const [head, own] of a.companions) {
    const others = b.companions.get(head) ?? [];
    if (own.some((forms) => isNew(forms, b)) && others.some((forms) => isNew(forms, a))) return true;
  }
  return false;
}

function isNew(forms: NamedForms, other: IdentifyingWords): boolean {
  return !forms.some((form) => other.said.has(form));
}

function opensPlace(token: Token): boolean {
  return LOCATIVES.has(token.text) || (token.text.startsWith('و') && LOCATIVES.has(token.text.slice(1)));
}

/** بالقاهرة, بمدرسة: the preposition is part of the word. */
function isWritten(token: Token): boolean {
  return /^و?ب\p{Script=Arabic}{4}/u.test(token.text) && carriesMeaning(token);
}

function readObject(tokens: readonly Token[], from: number, spoken: Uint8Array): NamedForms[] {
  const words: NamedForms[] = [];
  const clause = tokens[from]?.clause;
  for (let at = from; tokens[at]?.clause === clause && words.length < LONGEST_OBJECT; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isPlaceAt(tokens, at)) continue;
    if (ARTICLES.has(token.text)) continue;
    if (spoken[at] === 1 || !carriesMeaning(token)) break;
    words.push(formsOf(tokens, at));
  }
  return words;
}

/** The noun that a word narrows by standing beside it: after it in Arabic, before it in English. */
function headOf(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index];
  const isArabic = (token?.text ?? '') >= '\u0600';
  const noun = tokens[isArabic ? index - 1 : index + 1];
  if (noun?.kind !== 'word' || noun.clause !== token?.clause || !carriesMeaning(noun)) return undefined;
  return noun;
}

function headKey(noun: Token): string {
  return SAME_HAPPENING.get(noun.text) ?? lightStem(noun.text);
}

function carriesMeaning(token: Token): boolean {
  const isCalendar = token.forms.some((form) => WEEKDAYS.has(form) || MONTHS.has(form));
  return (
    !isCalendar && token.text.length > 1 && !STOP_WORDS.has(token.text) && !TIME_ADJECTIVES.has(token.text)
  );
}

function formsOf(tokens: readonly Token[], index: number): NamedForms {
  const token = tokens[index];
  if (token === undefined) return [];
  const written = withoutProclitics(token.text);
  const concepts = CONCEPTS.matchAt(tokens, index).map((match) => `concept ${match.value.key}`);
  const qualifiers = QUALIFIERS.matchAt(tokens, index).map(
    ({ value: { family, value } }) => `${family} ${value}`,
  );
  const happenings = token.forms.flatMap((form) => SAME_HAPPENING.get(form) ?? []);
  return [...written, lightStem(token.text), ...concepts, ...qualifiers, ...happenings];
}
