import { readTimes, type Times } from '../figures/dates.js';
import { MONTHS, WEEKDAYS, YEAR_WORDS } from '../lexicon/calendar.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { MODAL, ONGOING, STOP_WORDS } from '../lexicon/function-words.js';
import { QUALIFIERS } from '../lexicon/qualifiers.js';
import { nameSkeletons } from '../text/name-skeleton.js';
import type { Token } from '../text/tokens.js';
import { lightStem } from '../text/word-forms.js';
import type { Fact } from './fact.js';
import { readIdentifyingWords, type IdentifyingWords } from './identifying-words.js';
import type { OutcomeMention } from './outcome-mention.js';

/** What a statement says besides its figures: enough to tell one event from another. */
export interface Context {
  /** Stems of the words that are neither figures nor what they count nor what happened. */
  words: ReadonlySet<string>;
  /** Stems of every word of the text that carries meaning, the counted ones too. */
  allWords: ReadonlySet<string>;
  /** Consonant skeletons of names (English: capitalised words) and, in Arabic, of every word that may be one. */
  names: ReadonlySet<string>;
  /** Concepts that the text names anywhere. */
  concepts: ReadonlySet<string>;
  /** Words that say which place, event or thing. */
  identifying: IdentifyingWords;
  times: Times;
  /** Values of qualifiers that stand anywhere in the text, by family. */
  qualifiers: ReadonlyMap<string, ReadonlySet<string>>;
  isOngoing: boolean;
  isModal: boolean;
}

/** The context of a statement whose facts and outcomes are already known. */
export function readContext(
  tokens: readonly Token[],
  facts: readonly Fact[],
  outcomes: readonly OutcomeMention[],
): Context {
  const spoken = new Uint8Array(tokens.length + 1);
  for (const { figure, population } of facts) {
    spoken.fill(1, figure.from, figure.to);
    if (population !== null) spoken.fill(1, population.from, population.to);
  }
  for (const mention of outcomes) {
    spoken[mention.start] = 1;
    spoken[mention.end - 1] = 1;
  }
  const words = new Set<string>();
  const allWords = new Set<string>();
  const names = new Set<string>();
  const concepts = new Set<string>();
  const qualifiers = new Map<string, Set<string>>();
  let isModal = false;
  tokens.forEach((token, index) => {
    if (token.kind === 'number' && spoken[index] !== 1) addLabel(token.text, words, names);
    if (token.kind !== 'word') return;
    const concept = CONCEPTS.matchAt(tokens, index)[0]?.value;
    if (concept !== undefined) concepts.add(concept.key);
    if (MODAL.has(token.text) && !isFact(tokens, index)) isModal = true;
    // عام ٢٠٢٤ is a year, and nothing public.
    const isYearWord = YEAR_WORDS.has(token.text) && tokens[index + 1]?.kind === 'number';
    const qualifier = isYearWord ? undefined : QUALIFIERS.matchAt(tokens, index)[0]?.value;
    if (qualifier !== undefined) {
      qualifiers.set(
        qualifier.family,
        (qualifiers.get(qualifier.family) ?? new Set<string>()).add(qualifier.value),
      );
    }
    if (token.text.length === 1 || STOP_WORDS.has(token.text) || isCalendar(token)) return;
    const stem = lightStem(token.text);
    allWords.add(stem);
    if (spoken[index] === 1 || qualifier !== undefined) return;
    words.add(stem);
    if (isName(tokens, index)) for (const skeleton of nameSkeletons(token.text)) names.add(skeleton);
  });
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  return {
    words,
    allWords,
    names,
    concepts,
    identifying: readIdentifyingWords(tokens, spoken),
    times: readTimes(tokens),
    qualifiers,
    isOngoing: ONGOING.some((phrase) => text.includes(` ${phrase} `)),
    isModal,
  };
}

/** "Flight 417": a number that counts nothing tells one thing from another, unless it may be a year or a day. */
function addLabel(text: string, words: Set<string>, names: Set<string>): void {
  if (/^(?:[0-9]{1,2}|(?:1[6-9]|20)[0-9]{2})$/.test(text)) return;
  words.add(text);
  names.add(text);
}

/** Arabic has no capitals: any word may be a name there, and only agreement with the other side tells. */
function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.text >= '\u0600') return true;
  if (!token.capital) return false;
  const before = tokens[index - 1];
  const opensSentence = before?.sentence !== token.sentence || before.text === '"';
  return !opensSentence || token.text.endsWith("'s") || (tokens[index + 1]?.capital ?? false);
}

function isCalendar(token: Token): boolean {
  return token.forms.some((form) => WEEKDAYS.has(form) || MONTHS.has(form));
}

/** May as a month or a name, "held as planned": what is said is so. */
function isFact(tokens: readonly Token[], at: number): boolean {
  const { text, capital } = tokens[at] ?? {};
  return (text === 'may' && capital === true) || tokens[at - 1]?.text === 'as' || isPerfect(tokens, at);
}

/** «يكون قد استقال»: he has, and not may have. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return (
    tokens[at]?.text === 'قد' &&
    /^(?:[يت]كون(?:وا)?|كان(?:ت|وا)?)$/u.test(tokens[at - 1]?.text ?? '') &&
    !/^[يت]/u.test(next)
  );
}
