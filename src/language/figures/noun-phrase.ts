import { CONCEPT_BY_KEY, CONCEPTS, type Concept, type ConceptKind } from '../lexicon/concepts.js';
import { STOP_WORDS } from '../lexicon/function-words.js';
import { OUTCOMES } from '../lexicon/outcomes.js';
import { QUALIFIERS, type Qualifier } from '../lexicon/qualifiers.js';
import type { Language } from '../text/language.js';
import type { PhraseMatch } from '../text/phrase-table.js';
import type { Token } from '../text/tokens.js';
import { lightStem } from '../text/word-forms.js';
import { opensDate } from './opens-date.js';

/** What is counted: one or several kinds of thing, and what narrows them. Indexes are of tokens. */
export interface Population {
  from: number;
  to: number;
  /** Concept keys, or `ar:stem` and `en:stem` for words that no table knows; sorted. */
  heads: readonly string[];
  kinds: readonly ConceptKind[];
  qualifiers: readonly Qualifier[];
  /** Stems of other words that narrow it, of which nothing more is known. */
  modifiers: readonly string[];
  /** Nobody is named: the outcome implies who is counted ("turnout was 71%"). */
  isImplied: boolean;
}

const LONGEST_PHRASE = 10;

const LEADING = new Set(
  'of the these those its their all our his her this that من هذه تلك هؤلاء مجموع اجمالي كل جميع عدد كبار senior other'.split(
    ' ',
  ),
);
/** Words before a phrase that say nothing about which things are meant. */
const HOLLOW = new Set('launched incoming fired said called alleged so-called'.split(' '));
const CONJUNCTIONS = new Set(['and', 'or', 'و', 'او']);
/** After the head these narrow the population in a way that tables cannot compare. */
const NARROWING_LINKS = new Set('who whose under over aged with without aboard الذين اللواتي ممن'.split(' '));
const LONGEST_TAIL = 4;

interface Draft {
  heads: string[];
  kinds: ConceptKind[];
  qualifiers: Qualifier[];
  modifiers: string[];
  unknown: { index: number; word: string }[];
}

/** The noun phrase that begins at token `start`, or null where none does. */
export function readPopulation(
  tokens: readonly Token[],
  start: number,
  language: Language,
): Population | null {
  let at = start;
  const clause = tokens[start]?.clause;
  while (tokens[at]?.clause === clause && LEADING.has(tokens[at]?.text ?? '')) at += 1;
  if (opensDate(tokens, at)) return null;
  const from = at;
  const draft: Draft = { heads: [], kinds: [], qualifiers: [], modifiers: [], unknown: [] };
  while (at < from + LONGEST_PHRASE && tokens[at]?.clause === clause) {
    const next = step(tokens, at, draft, language);
    if (next === null) break;
    at = next;
  }
  if (draft.heads.length === 0) promoteLastQualifier(tokens, at, draft);
  const people = CONCEPT_BY_KEY.get('person');
  if (people !== undefined && draft.heads.length === 0 && isDemonym(tokens[at - 1], draft))
    addConcept(draft, people);
  if (draft.heads.length === 0) addUnknownHead(draft, language);
  else if (language === 'en') draft.modifiers.push(...draft.unknown.map(({ word }) => lightStem(word)));
  if (draft.heads.length === 0) return null;
  const group = draft.heads.every((head) => head === 'person') ? groupAfter(tokens, at) : null;
  if (group !== null) {
    draft.heads = [group.value.key];
    at = group.end;
  }
  draft.modifiers.push(...readTail(tokens, at));
  return {
    from,
    to: at,
    heads: [...new Set(draft.heads)].sort(),
    kinds: [...new Set(draft.kinds)],
    qualifiers: draft.qualifiers,
    modifiers: draft.modifiers,
    isImplied: false,
  };
}

/** "People in the workforce", أفراد في القوى العاملة: the group tells who they are. */
function groupAfter(tokens: readonly Token[], at: number): PhraseMatch<Concept> | null {
  if (!['in', 'of', 'في', 'من'].includes(tokens[at]?.text ?? '')) return null;
  const start = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const match = CONCEPTS.matchAt(tokens, start)[0];
  return match?.value.kind === 'person' && tokens[start]?.clause === tokens[at]?.clause ? match : null;
}

/** Reads on from `at`; null where the phrase is over. */
function step(tokens: readonly Token[], at: number, draft: Draft, language: Language): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.text === '-' || token?.text === '"' ? at + 1 : null;
  const hasHead = draft.heads.length > 0;
  if (CONJUNCTIONS.has(token.text)) return hasHead && leadsToConcept(tokens, at + 1) ? at + 1 : null;
  const concept = CONCEPTS.matchAt(tokens, at)[0];
  const qualifier = QUALIFIERS.matchAt(tokens, at)[0];
  const conceptLength = concept === undefined ? 0 : concept.end - at;
  const isNoun = concept !== undefined && language === 'en' && isPluralNoun(tokens, at, concept.end);
  if (
    qualifier !== undefined &&
    !isNoun &&
    (hasHead || language === 'en' || isPluralNation(token.text, qualifier.value)) &&
    qualifier.end - at >= conceptLength
  ) {
    if (hasHead && language === 'en') return null;
    draft.qualifiers.push(qualifier.value);
    return qualifier.end;
  }
  if (concept !== undefined) {
    if (hasHead && !isJoined(tokens, at)) {
      // "missile attacks" are attacks; طائرات الركاب are aircraft.
      if (language === 'ar') return null;
      draft.modifiers.push(...draft.heads.splice(-1));
      draft.kinds.splice(-1);
    }
    addConcept(draft, concept.value);
    return concept.end;
  }
  if (token.text.startsWith('و') && hasHead && language === 'ar') return null;
  if (STOP_WORDS.has(token.text) || OUTCOMES.matchAt(tokens, at).length > 0) return null;
  if (HOLLOW.has(token.text)) return at + 1;
  if (hasHead) {
    if (language === 'en' || !agrees(token.text, draft.kinds)) return null;
    draft.modifiers.push(lightStem(token.text));
    return at + 1;
  }
  draft.unknown.push({ index: at, word: token.text });
  return language === 'ar' || draft.unknown.length >= 4 ? null : at + 1;
}

/** Whether a definite word after the head can be its adjective: الناخبين المسجلين is one, الناخبين الخطة is not. */
function agrees(word: string, kinds: readonly ConceptKind[]): boolean {
  if (!word.startsWith('ال')) return false;
  return kinds.every((kind) => kind === 'person') ? /(?:ين|ون|ات)$/u.test(word) : /(?:ه|ين)$/u.test(word);
}

/** "25 civilians" are people; the civilian ones of something would have no plural. */
function isPluralNoun(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /[^s]s$/.test(tokens[from]?.text ?? '');
}

/** "12 wounded were …": an adjective that no noun follows is what is counted. */
function promoteLastQualifier(tokens: readonly Token[], at: number, draft: Draft): void {
  const concept = CONCEPTS.matchAt(tokens, at - 1)[0];
  if (draft.unknown.length > 0 || draft.qualifiers.length === 0 || concept?.end !== at) return;
  draft.qualifiers.pop();
  addConcept(draft, concept.value);
}

function addConcept(draft: Draft, concept: Concept): void {
  draft.heads.push(concept.key);
  draft.kinds.push(concept.kind);
}

function isPluralNation(word: string, qualifier: Qualifier): boolean {
  return qualifier.family === 'nation' && /(?:يين|يون)$/u.test(word);
}

/** "Americans", الأمريكيين: people of a nation. */
function isDemonym(last: Token | undefined, draft: Draft): boolean {
  const isPlural = /[^s]s$|(?:يين|يون)$/u.test(last?.text ?? '');
  return (
    isPlural &&
    draft.unknown.length === 0 &&
    draft.qualifiers.some((qualifier) => qualifier.family === 'nation')
  );
}

/** The head of a phrase of unknown words: the first plural in English, the first word in Arabic. */
function addUnknownHead(draft: Draft, language: Language): void {
  const { unknown } = draft;
  const plural = unknown.findIndex(({ word }) => /[^s]s$/.test(word));
  const head = language === 'ar' || plural < 0 ? (language === 'ar' ? 0 : unknown.length - 1) : plural;
  const word = unknown[head]?.word;
  if (word === undefined || word.length < 3) return;
  draft.heads.push(`${language}:${lightStem(word)}`);
  if (language === 'en')
    draft.modifiers.push(...unknown.slice(0, head).map((entry) => lightStem(entry.word)));
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return CONJUNCTIONS.has(tokens[at - 1]?.text ?? '') || (tokens[at]?.text.startsWith('و') ?? false);
}

function leadsToConcept(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].some(
    (index) => CONCEPTS.matchAt(tokens, index).length > 0 && tokens[index]?.clause === tokens[at]?.clause,
  );
}

/** "voters under 30", "drivers who had drunk": a population of its own. */
function readTail(tokens: readonly Token[], at: number): string[] {
  const link = tokens[at];
  if (link === undefined || !NARROWING_LINKS.has(link.text) || OUTCOMES.matchAt(tokens, at + 1).length > 0)
    return [];
  const tail: string[] = [];
  for (let index = at + 1; index <= at + LONGEST_TAIL && tokens[index]?.clause === link.clause; index += 1) {
    const token = tokens[index];
    if (token === undefined || OUTCOMES.matchAt(tokens, index).length > 0) break;
    if (token.kind === 'number' || !STOP_WORDS.has(token.text)) tail.push(lightStem(token.text));
  }
  return tail;
}
