import {
  AUXILIARIES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WH,
} from '../../lexicon/english-clauses.js';
import { type Phrase } from '../draft.js';
import { skipAdjuncts } from './adjuncts.js';
import { isEnd } from './contents.js';
import { type Cue } from './cues.js';
import { isVerbLike } from './verbs.js';
import { type Element, type Line } from '../line.js';

interface RightContent {
  content: { from: number; to: number };
  recipient?: Phrase;
}

/** What follows the verb, by the frames that it takes. */
export function contentAfter(line: Line, cue: Cue): RightContent | null {
  const { elements } = line;
  const { frames } = cue.verb;
  const clausal = /[bcq]/.test(frames);
  const { at: after, recipient } = skipAdjuncts(elements, cue.after, frames.includes('r'));
  let at = after;
  const found = (from: number): RightContent => ({
    content: { from, to: quotationEnd(elements, from) },
    ...(recipient && { recipient }),
  });
  let next = elements[at];
  // "said, however, that …", "reported, citing officials familiar with the matter, that …"
  if (next?.text === ',' && elements[at + 1]?.kind === 'word') {
    const reach = /^(?:citing|quoting)$/.test(elements[at + 1]?.text ?? '') ? 24 : 9;
    const that = elements.findIndex(
      (element, index) =>
        index > at && index < at + reach && element.text === 'that' && elements[index - 1]?.text === ',',
    );
    if (that !== -1 && (that === at + 1 || elements[at + 1]?.text !== 'and')) {
      at = that;
      next = elements[at];
    }
  }
  if (next === undefined || isEnd(elements, at)) return null;
  // "shows only a small gap", "urged both sides": the word belongs to what follows.
  if (next.kind !== 'sign' && next.kind !== 'quote' && !/^(?:that|to|if|whether)$/.test(next.text))
    while (at > cue.after && /^(?:both|all|only|even|just)$/.test(elements[at - 1]?.text ?? '')) at -= 1;
  next = elements[at] ?? next;
  if (next.text === 'to' && recipient !== undefined && !frames.includes('i')) return null;
  if (frames.includes('o') && !clausalFirst(next)) {
    const object = objectFrame(elements, cue);
    if (object !== null) return object;
  }
  if (frames.includes('h')) return objectWithAs(elements, cue);
  if (next.kind === 'quote') return /[qbcwgn]/.test(frames) ? found(at) : null;
  if (next.text === ':') return clausal ? found(at + 1) : null;
  if (next.text === ',') {
    const after = elements[at + 1];
    if (after?.kind === 'quote' && frames.includes('q')) return found(at + 1);
    return null;
  }
  if (next.text === 'that' && next.kind === 'word') {
    if (!/[bc]/.test(frames)) return frames.includes('n') ? found(at) : null;
    return found(at + 1);
  }
  if (next.kind === 'word' && (next.text === 'if' || next.text === 'whether'))
    return /[wc]/.test(frames) ? found(at + 1) : null;
  if (next.kind === 'word' && WH.has(next.text) && !(next.text === 'when' && cue.verb.base !== 'ask'))
    return /[w]/.test(frames) ? found(at) : null;
  if (next.kind === 'word' && next.text === 'to')
    return frames.includes('i') && !isCompared(elements, cue) ? found(at + 1) : null;
  if (next.kind === 'word' && PREPOSITIONS.has(next.text)) {
    if (
      /^(?:of|about|against)$/.test(next.text) &&
      /^(?:warn|tell|complain|speak|talk|speculate)$/.test(cue.verb.base)
    )
      return found(at + 1);
    return null;
  }
  if (
    next.kind === 'word' &&
    /^(?:and|or|but|as|because|when|while|so|than|out|up|off|back)$/.test(next.text)
  )
    return null;
  const bare =
    (frames.includes('b') || (frames.includes('u') && SUBJECT_PRONOUNS.has(next.text))) &&
    !(cue.verb.base === 'report' && at > cue.after) &&
    (line.headline ||
      /^(?:say|tell|claim|insist|warn|argue|promise|vow)$/.test(cue.verb.base) ||
      hasVerbOrContraction(elements, at));
  if (bare || (frames.includes('n') && !isOnlyPronoun(elements, at))) return found(at);
  if (frames.includes('g') && elements.slice(at, at + 6).some((element) => /ing$/.test(element.text)))
    return found(at);
  return null;
}

/** "as rich as he claims to be" */
function isCompared(elements: readonly Element[], { groupFrom }: Cue): boolean {
  return elements
    .slice(Math.max(0, groupFrom - 5), groupFrom)
    .some(({ kind, text }) => kind === 'word' && /^(?:as|than)$/.test(text));
}

/** He said, “We will win,” and left: what follows is the narration's. */
function quotationEnd(elements: readonly Element[], from: number): number {
  const [quote, next] = [elements[from], elements[from + 1]];
  return quote?.kind === 'quote' &&
    quote.ends &&
    quote.length > 2 &&
    next?.kind === 'word' &&
    (/^(?:and|but|before|after|as|while|when|then)$/.test(next.text) || AUXILIARIES.has(next.text))
    ? from + 1
    : elements.length;
}

function clausalFirst(next: Element): boolean {
  return next.text === 'that' || next.text === ':';
}

function hasVerbOrContraction(elements: readonly Element[], from: number): boolean {
  return elements
    .slice(from)
    .some(
      (element) =>
        isVerbLike(element) ||
        element.kind === 'quote' ||
        /(?:'(?:s|re|ve|d|ll|m)|[a-z]{2}s)$/.test(element.text),
    );
}

function isOnlyPronoun(elements: readonly Element[], at: number): boolean {
  return OBJECT_PRONOUNS.has(elements[at]?.text ?? '') && isEnd(elements, at + 1);
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|zero)$/;

/** accused X of Y, called X "Y", described X as Y, put X at Y */
function objectFrame(elements: readonly Element[], cue: Cue): RightContent | null {
  const at = cue.after;
  const first = elements[at];
  if (first === undefined || (first.kind === 'word' && PREPOSITIONS.has(first.text)) || isEnd(elements, at))
    return null;
  const limit = Math.min(elements.length, at + 16);
  const has = (word: RegExp): boolean =>
    elements.slice(at + 1, limit).some((element) => element.kind === 'word' && word.test(element.text));
  const content = { content: { from: at, to: quotationEnd(elements, at) } };
  switch (cue.verb.base) {
    case 'accuse':
      return has(/^of$/) ? content : null;
    case 'blame':
      return first.kind === 'word' ? content : null;
    case 'put':
    case 'estimate':
    case 'project':
    case 'forecast':
      return has(/^at$/) &&
        elements
          .slice(at, limit)
          .some((element) => element.kind === 'number' || NUMBER_WORD.test(element.text))
        ? content
        : null;
    case 'call':
    case 'label':
    case 'dub':
    case 'brand': {
      if (first.kind === 'sign' || /^(?:off|up|out|it|for|on|in)$/.test(first.text))
        return first.text === 'it' ? content : null;
      const named = elements
        .slice(at + 1, limit)
        .some(
          (element) => element.kind === 'quote' || /^(?:an?|the|too|so|not|one|very|as)$/.test(element.text),
        );
      return named || OBJECT_PRONOUNS.has(first.text) ? content : null;
    }
    default:
      return has(/^(?:as|for|to)$/) || elements.slice(at, limit).some((element) => element.kind === 'quote')
        ? content
        : null;
  }
}

function objectWithAs(elements: readonly Element[], cue: Cue): RightContent | null {
  const limit = Math.min(elements.length, cue.after + 12);
  return elements.slice(cue.after + 1, limit).some((element) => element.text === 'as')
    ? { content: { from: cue.after, to: elements.length } }
    : null;
}
