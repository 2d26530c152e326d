import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  NEGATIONS,
  OPENERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SEEN_BY,
  SUBORDINATES,
  TIMES,
} from '../../lexicon/english-clauses.js';
import type { Phrase } from '../draft.js';
import { isAdverb } from './cues.js';
import { phraseStart } from './phrases.js';
import type { Element } from '../line.js';

const LONGEST_APPOSITION = 30;

/** The subject that ends right before `end`. */
export function subjectBefore(elements: readonly Element[], end: number, floor: number): Phrase | null {
  let last = end - 1;
  while (last >= floor && elements[last]?.kind === 'word' && isAdverb(elements[last] as Element)) last -= 1;
  const element = elements[last];
  if (element === undefined || last < floor) return null;
  // "… and said": the subject is that of the verb before.
  if (element.kind === 'word' && /^(?:and|but|or|then)$/.test(element.text)) return null;
  if (element.kind === 'word' && RELATIVES.has(element.text)) {
    const before = elements[last - 1]?.text === ',' ? last - 1 : last;
    const antecedent = subjectBefore(elements, before, floor);
    return antecedent && clefted(elements, behindVerb(elements, { ...antecedent, shared: true }), floor);
  }
  // "The two, however, argue": a word between commas is no apposition.
  if (element.text === ',' && elements[last - 2]?.text === ',' && OPENERS.has(elements[last - 1]?.text ?? ''))
    return subjectBefore(elements, last - 2, floor);
  if (element.text === ',' || element.text === '-' || element.text === ')')
    return apposed(elements, last, floor);
  const from = phraseStart(elements, last, floor);
  return from > last ? null : cleaned(elements, from, last + 1);
}

/** "The mayor met Vance, who said …": a relative clause belongs to what stands behind the verb. */
function behindVerb(elements: readonly Element[], phrase: Phrase): Phrase {
  let from = phrase.from;
  for (let at = from + 1; at < phrase.to - 1; at += 1) {
    const word = elements[at];
    if (word?.kind === 'word' && !word.capital && PLAIN_VERBS.has(word.text) && !AUXILIARIES.has(word.text))
      from = PREPOSITIONS.has(elements[at + 1]?.text ?? '') ? at + 2 : at + 1;
  }
  return from < phrase.to ? { ...phrase, from } : phrase;
}

/** "It was Vance, not Holt, who said …": whom the sentence picks out, and nobody whom it excludes. */
function clefted(elements: readonly Element[], phrase: Phrase, floor: number): Phrase | null {
  const { from, to } = phrase;
  const text = (at: number): string => elements[at]?.text ?? '';
  const excluding =
    text(from) === 'not'
      ? from - 1
      : text(from - 1) === 'than' && text(from - 2) === 'rather'
        ? from - 2
        : null;
  if (excluding !== null) {
    const chosen = excluding > floor ? subjectBefore(elements, excluding, floor) : null;
    return chosen && clefted(elements, { ...chosen, shared: true }, floor);
  }
  // "the claim by Vance, who said": a person.
  const by = elements.findIndex(
    (element, at) => at > from && at < to && element.kind === 'word' && element.text === 'by',
  );
  if (by !== -1 && by + 1 < to) return { ...phrase, from: by + 1 };
  if (text(from) !== "it's" && !(text(from) === 'it' && AUXILIARIES.has(text(from + 1).replace(/n't$/, ''))))
    return phrase;
  let at = from + 1;
  while (at < to && (BE.has(text(at)) || (!NEGATIONS.has(text(at)) && isAdverb(elements[at] as Element))))
    at += 1;
  // "It was not Holt who", "it may have been Holt who"
  return at === to || NEGATIONS.has(text(at)) || AUXILIARIES.has(text(at)) ? null : { ...phrase, from: at };
}

/** "X, a fisherman who …, said": the phrase before the comma, or both where a description comes first. */
function apposed(elements: readonly Element[], close: number, floor: number): Phrase | null {
  const opening = elements[close]?.text === ')' ? '(' : elements[close]?.text;
  for (let open = close - 1; open > floor && close - open < LONGEST_APPOSITION; open -= 1) {
    if (elements[open]?.text !== opening) continue;
    const next = elements[open + 1];
    if (next === undefined || open + 1 === close) continue;
    if (!opensApposition(elements, open, close)) continue;
    const from = phraseStart(elements, open - 1, floor);
    if (from >= open) continue;
    const head = cleaned(elements, from, open);
    if (head === null) continue;
    const citing = /^(?:citing|quoting)$/.test(next.text);
    if (citing) return { ...head, cites: { from: open + 2, to: close, shared: false, boundary: open } };
    if (
      opening === ',' &&
      endsInName(elements, open + 1, close) &&
      !isNamePhrase(elements, head.from, head.to)
    )
      return { ...head, to: close };
    let by: Phrase | null = null;
    for (let at = open + 1; at < close && by === null; at += 1) by = viaOf(elements, at, close);
    return by ? { ...head, via: by } : head;
  }
  return null;
}

function opensApposition(elements: readonly Element[], open: number, close: number): boolean {
  const next = elements[open + 1];
  if (next === undefined) return false;
  if (elements[open]?.text !== ',') return true;
  if (next.kind === 'number') return true;
  if (next.kind === 'quote') return false;
  if (RELATIVES.has(next.text) || /(?:ing|ed)$/.test(next.text)) return true;
  for (let at = open + 1; at < close; at += 1) {
    const word = elements[at]?.text ?? '';
    if (RELATIVES.has(word)) return true;
    if (AUXILIARIES.has(word) && elements[at]?.kind === 'word') return false;
  }
  return !OPENERS.has(next.text);
}

/** Takes off what opens a sentence before its subject, and relative and participial clauses at its end. */
export function cleaned(elements: readonly Element[], start: number, end: number): Phrase | null {
  let from = start;
  const text = (at: number): string => elements[at]?.text ?? '';
  while (
    from < end &&
    (OPENERS.has(text(from)) || (elements[from]?.kind === 'sign' && !/^[$#@']$/.test(text(from))))
  )
    from += 1;
  if (RELATIVES.has(text(from)) && text(from) !== 'that') return null;
  if (SUBORDINATES.has(text(from)) && from + 1 < end) from += 1;
  const about =
    /^(?:about|around|over|under|between|nearly)$/.test(text(from)) &&
    (elements[from + 1]?.kind === 'number' || /^(?:half|two|three|a|one)$/.test(text(from + 1)));
  if (!about && PREPOSITIONS.has(text(from)) && elements[from]?.kind === 'word')
    from = afterAdverbial(elements, from, end);
  while (from < end && (isAdverb(elements[from] as Element) || OPENERS.has(text(from))) && end - from > 1)
    from += 1;
  let to = end;
  let via: Phrase | undefined;
  for (let at = from + 1; at < end; at += 1) {
    const word = elements[at];
    if (word?.kind !== 'word' || word.capital) continue;
    const by = viaOf(elements, at, end);
    if (by) via = by;
    if (RELATIVES.has(word.text) || by || (text(at + 1) === 'by' && /(?:ed|en|wn)$/.test(word.text))) {
      to = at;
      break;
    }
  }
  while (to > from && elements[to - 1]?.kind === 'sign' && !/^[)'.]$/.test(text(to - 1))) to -= 1;
  while (
    to > from + 1 &&
    TIMES.has(text(to - 1)) &&
    elements[to - 1]?.kind === 'word' &&
    !DETERMINERS.has(text(to - 2))
  ) {
    to -= 1;
    if (text(to - 1) === 'on') to -= 1;
    // "A video posted on Tuesday"
    if (SEEN_BY.has(text(to - 1)) && !DETERMINERS.has(text(to - 2))) to -= 1;
  }
  if (to <= from) return null;
  if (!elements.slice(from, to).some((element) => element.kind === 'word' || element.kind === 'quote'))
    return null;
  return { from, to, shared: false, boundary: start, ...(via && { via }) };
}

/** "seen by the Harbour Times" */
function viaOf(elements: readonly Element[], at: number, end: number): Phrase | null {
  if (!SEEN_BY.has(elements[at]?.text ?? '') || elements[at + 1]?.text !== 'by') return null;
  let to = at + 2;
  while (
    to < end &&
    elements[to]?.text !== ',' &&
    !(elements[to]?.kind === 'word' && TIMES.has(elements[to]?.text ?? '') && !elements[to]?.capital)
  )
    to += 1;
  return to > at + 2 ? { from: at + 2, to, shared: false, boundary: at } : null;
}

/** "On Tuesday the court": skips to the last determiner or the last run of capitals. */
function afterAdverbial(elements: readonly Element[], from: number, end: number): number {
  let best = from;
  for (let at = from + 1; at < end; at += 1) {
    const element = elements[at];
    const before = elements[at - 1];
    if (element?.kind !== 'word' || before === undefined) continue;
    if (PREPOSITIONS.has(before.text) && before.kind === 'word') continue;
    if (TIMES.has(element.text)) continue;
    if (
      /^(?:the|a|an|he|she|they|it)$/.test(element.text) ||
      (element.capital && !before.capital) ||
      TIMES.has(before.text)
    ) {
      best = at;
    }
  }
  return best === from ? end : best;
}

function endsInName(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to).filter((element) => element.kind === 'word');
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.slice(-1).every((word) => word.capital) &&
    !words.some(({ text }) => text === 'by') &&
    !RELATIVES.has(words[0]?.text ?? '') &&
    !DETERMINERS.has(words[0]?.text ?? '') &&
    !PREPOSITIONS.has(words[0]?.text ?? '')
  );
}

/** Only capitals, so a name that a description may follow. */
export function isNamePhrase(elements: readonly Element[], from: number, to: number): boolean {
  const words = elements.slice(from, to).filter((element) => element.kind === 'word');
  return words.length > 0 && words.every((word) => word.capital);
}
