import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
} from '../../lexicon/english-clauses.js';
import { ENGLISH_MODALS } from '../../lexicon/english-negation.js';
import { ENGLISH_STANCE_NOUNS } from '../../lexicon/english-stances.js';
import type { Polarity } from '../attribution.js';
import { isSharedPost } from './shares.js';
import { ENGLISH_VERBS, type VerbForm } from './verbs.js';
import type { Element, Line } from '../line.js';

/** A verb of reporting in its sentence, by element index. */
export interface Cue {
  verb: VerbForm;
  at: number;
  /** Where the auxiliaries before it begin, and what follows its particle. */
  groupFrom: number;
  after: number;
  negated: boolean;
  passive: boolean;
  participle: boolean;
  infinitive: boolean;
}

/** Nouns as often as verbs: they need a subject that fits. */
const NOUNS_TOO = new Set(
  'claim report note charge question answer post promise estimate comment forecast project remark joke threat detail doubt dispute vow pledge tweet counter state stress blame account label brand attack blast chant call'
    .split(' ')
    .concat(ENGLISH_STANCE_NOUNS.split(' ')),
);

/** Before the bare form of a verb. */
const GOVERNS: ReadonlySet<string> = new Set([...ENGLISH_MODALS, 'do', 'does', 'did', 'to']);

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|dozens|hundreds)$/;

/** The verbs of reporting of a sentence, outside quotation marks. */
export function englishCues({ elements }: Line): Cue[] {
  const cues: Cue[] = [];
  const titled = isTitleCase(elements);
  for (let at = 0; at < elements.length && !(titled && cues.length > 0); at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word' || (element.capital && !titled)) continue;
    for (const verb of ENGLISH_VERBS.get(element.text) ?? []) {
      if (!verb.rest.every((word, offset) => elements[at + 1 + offset]?.text === word)) continue;
      const cue = readCue(elements, at, verb);
      if (cue === null) continue;
      cues.push(cue);
      if (verb.attitude) break;
    }
  }
  return cues;
}

/** Headlines Written So keep capitals on their verbs. */
function isTitleCase(elements: readonly Element[]): boolean {
  const words = elements.filter((element) => element.kind === 'word' && element.text.length > 3);
  return words.length > 1 && words.filter((word) => word.capital).length > words.length * 0.7;
}

function readCue(elements: readonly Element[], at: number, verb: VerbForm): Cue | null {
  let groupFrom = at;
  let negated = false;
  const auxiliaries: string[] = [];
  let infinitive = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = elements[before];
    if (word?.kind !== 'word') break;
    if (NEGATIONS.has(word.text) || isNoLonger(elements, before)) negated = true;
    else if (AUXILIARIES.has(word.text)) auxiliaries.push(word.text);
    else if (word.text === 'to' && before === at - 1) infinitive = true;
    else if (!isAdverb(word)) break;
    groupFrom = before;
  }
  const isBy = verb.attitude && elements[at + 1]?.text === 'by';
  const passive = verb.form === 'past' && (isBy || auxiliaries.some((word) => BE.has(word)));
  const progressive = verb.form === 'ing' && auxiliaries.some((word) => BE.has(word));
  const participle = verb.form === 'ing' && !progressive;
  if (verb.form === 'ing' && !participle && passive) return null;
  if (!participle && !infinitive && isNoun(elements, groupFrom, at, verb, auxiliaries)) return null;
  return { verb, at, groupFrom, after: at + 1 + verb.rest.length, negated, passive, participle, infinitive };
}

/** The first or second word of "no longer". */
function isNoLonger(elements: readonly Element[], at: number): boolean {
  const [before, word, next] = [elements[at - 1]?.text, elements[at]?.text, elements[at + 1]?.text];
  return (word === 'longer' && before === 'no') || (word === 'no' && next === 'longer');
}

function isNoun(
  elements: readonly Element[],
  groupFrom: number,
  at: number,
  verb: VerbForm,
  auxiliaries: readonly string[],
): boolean {
  if (auxiliaries.length > 0) return false;
  // Far more often the states of a union, or of mind.
  if (verb.base === 'state' && verb.form !== 'past') {
    const says = elements[at + 1];
    if (says?.kind !== 'quote' && !/^(?:that|[:,])$/.test(says?.text ?? '')) return true;
  }
  const before = elements[groupFrom - 1];
  const after = elements[at + 1 + verb.rest.length];
  if (
    after?.kind === 'word' &&
    /^(?:were|are|is|was|have|has|had|will|would)$/.test(after.text) &&
    verb.form !== 'past'
  )
    return true;
  // "the proposed rules", "a Kestrian-backed plan", "nine reported cases"
  if (verb.form === 'past')
    return (
      ((before?.kind === 'number' || COUNTS.test(before?.text ?? '')) && /[a-z]s$/.test(after?.text ?? '')) ||
      (before?.text === '-' && elements[at]?.spaceBefore === false) ||
      (before?.kind === 'word' && /^(?:the|an?|its|their|his|her|our|no|only|pre|more)$/.test(before.text))
    );
  if (
    before?.kind === 'word' &&
    DETERMINERS.has(before.text) &&
    !/^(?:this|that|these|those|all|some|many|most|few|one|two|three|four|five|six|seven|eight|nine|ten|several|both|another|each|neither|any)$/.test(
      before.text,
    )
  )
    return true;
  if (before?.kind === 'word' && (PREPOSITIONS.has(before.text) || /'s?$/.test(before.text))) return true;
  if (after?.kind === 'word' && after.text === 'of' && NOUNS_TOO.has(verb.base)) return true;
  if (verb.base === 'say' && verb.form === 'base')
    return before?.kind === 'word' && /^(?:him|her|them|me|us|it|the|to|let|and|or)$/.test(before.text);
  if (verb.form === 'base' && isQuantified(elements, groupFrom))
    return NOUNS_TOO.has(verb.base) && /^(?:the|an?)$/.test(before?.text ?? '');
  const apposed = before?.text === ',' && !NOUNS_TOO.has(verb.base);
  if (verb.form === 'base' && !apposed && !isPlural(before)) return true;
  if (verb.form === 's' && NOUNS_TOO.has(verb.base)) {
    if (before?.kind !== 'word') return before?.kind !== 'quote';
    // "rejected reports that …"
    if (!before.capital && ENGLISH_VERBS.get(before.text)?.some(({ form }) => form === 'past')) return true;
    if (!before.capital && (isGoverned(elements, groupFrom - 1) || isPast(elements, groupFrom - 1)))
      return true;
    return isPlural(before) && !before.capital && !isSharedPost(elements, groupFrom);
  }
  return false;
}

/** "could not confirm reports", "refused to discuss claims": a verb without an ending, behind its auxiliary. */
function isGoverned(elements: readonly Element[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = elements[at];
    if (word?.kind !== 'word') return false;
    if (GOVERNS.has(word.text) || NEGATIONS.has(word.text)) return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** "repeated claims", but "the accused claims". */
function isPast(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  return (
    /[a-z]{3}ed$/.test(elements[at]?.text ?? '') &&
    !(before?.kind === 'word' && (DETERMINERS.has(before.text) || isAdverb(before)))
  );
}

/** "Many in the party worry": the verb agrees with the first word. */
function isQuantified(elements: readonly Element[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 8; at -= 1) {
    const element = elements[at];
    if (element?.kind !== 'word') return false;
    if (/^(?:many|some|most|few|others|both|all)$/.test(element.text)) return true;
  }
  return false;
}

function isPlural(word: Element | undefined): boolean {
  // "4 in 10 say", "52% want"
  if (word?.kind === 'number' || word?.text === '%') return true;
  return (
    word?.kind === 'word' &&
    /(?:[^s]s|people|police|men|women|they|we|i|you|who|that|which|media|data|officers|many|some|others|children|half|third|quarter|percent|majority|none|public|two|three|four|five|six|seven|eight|nine|ten|to)$/.test(
      word.text,
    )
  );
}

export function isAdverb(word: Element): boolean {
  return (
    ADVERBS.has(word.text) ||
    (/[a-z]{3}ly$/.test(word.text) &&
      !/^(?:family|italy|july|reply|only|ally|assembly)$/.test(word.text) &&
      !word.capital)
  );
}

/** What its verb makes of what is said. */
export function polarityOf({ verb: { frames, base } }: Cue): Polarity {
  if (/D(?!-)/.test(frames)) return 'denies';
  if (frames.includes('Q')) return 'questions';
  if (base === 'ask') return 'questions';
  return 'asserts';
}
