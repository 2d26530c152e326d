import {
  ENGLISH_PERSON_TITLES,
  ENGLISH_TITLE_SPEAKERS,
  ENGLISH_UNNAMED,
} from '../../lexicon/english-cues.js';
import type { Passage } from '../../text/passage.js';
import { blank, type Draft } from '../draft.js';
import { isDocumentWord } from './kinds.js';
import { ENGLISH_VERBS } from './verbs.js';
import type { Line } from '../line.js';

const LONGEST_SPEAKER = 5;
/** With a party or place in brackets, before a quotation. */
const LONGEST_NAME = 10;
/** A headline that asks is no statement of the office before its colon. */
const ASKS = /^(?:what|how|why|who|where|when|which)$/;
/** What stands before a headline's colon without having said what follows. */
const LABELS =
  /^(?:opinion|review|explainer|obituary|analysis|exclusive|breaking|video|live|watch|editorial|interview|profile|update|related|photos?|gallery|podcast|recap|fact|factbox|timeline|correction|q|a|p|by)$/;

/** "WALLACE: …" in a transcript, and a headline that puts its speaker before a colon. */
export function readEnglishTitle({ elements, headline, passage, sentence }: Line): Draft | null {
  const colon = elements.findIndex((element) => element.text === ':');
  const [quote] = elements;
  if (headline && colon === 1 && quote?.kind === 'quote' && quote.length > 1) return quotedFirst(elements);
  const spoken = elements[colon + 1]?.kind === 'quote' && (elements[colon + 1]?.length ?? 0) > 3;
  if (colon < 1 || colon > (spoken ? LONGEST_NAME : LONGEST_SPEAKER) || colon + 1 >= elements.length)
    return null;
  if (!passage.breaks.has(sentence.from)) return null;
  const speaker = elements.slice(0, colon);
  if (
    speaker.some(
      (element) => element.kind !== 'word' && !(spoken ? /^[.()-]$/ : /^[.-]$/).test(element.text),
    ) ||
    (elements[colon + 1]?.spaceBefore === false && !spoken)
  )
    return null;
  const words = speaker.filter((element) => element.kind === 'word');
  const last = words.at(-1);
  if (last === undefined || LABELS.test(words[0]?.text ?? '') || LABELS.test(last.text)) return null;
  const written = passage.slice(
    passage.tokens[sentence.from]?.start ?? 0,
    passage.tokens[(elements[colon - 1]?.to ?? 1) - 1]?.end ?? 0,
  );
  const shouted = /^[\p{Lu}\s.'’-]{4,}$/u.test(written);
  const named = words.every((word) => word.capital) && speaksElsewhere(passage, last.text, sentence.to);
  // Rep. Ada Brook (North): “I never heard of it.”
  const quoted = spoken && words.every((word) => word.capital);
  const office =
    headline &&
    words.every((word, index) => index === 0 || !/ed$/.test(word.text)) &&
    isOffice(last.text) &&
    !ASKS.test(elements[colon + 1]?.text ?? '');
  if (!(shouted && !headline) && !quoted && !(headline || sentence.from === 0 ? named || office : false))
    return null;
  return {
    ...blank(
      { from: colon + 1, to: elements.length },
      { from: 0, to: colon, shared: false, boundary: 0 },
      null,
    ),
    clause: { from: 0, to: colon + 1 },
  };
}

/** “We lost everything”: victims recall flood. */
function quotedFirst(elements: Line['elements']): Draft | null {
  let to = 2;
  while (to < elements.length && to < 9 && elements[to]?.kind === 'word' && !isFinite(elements[to], to > 2))
    to += 1;
  const said = elements[to]?.kind === 'word' ? ENGLISH_VERBS.get(elements[to]?.text ?? '') : undefined;
  if (to === 2 || said === undefined) return null;
  return {
    ...blank({ from: 0, to: 1 }, { from: 2, to, shared: false, boundary: 1 }, null),
    clause: { from: 1, to: elements.length },
    side: 'left',
  };
}

function isFinite(element: Line['elements'][number] | undefined, behindNoun: boolean): boolean {
  return behindNoun && ENGLISH_VERBS.get(element?.text ?? '')?.some(({ form }) => form !== 'ing') === true;
}

function isOffice(word: string): boolean {
  return (
    ENGLISH_TITLE_SPEAKERS.has(word) ||
    ENGLISH_UNNAMED.has(word.replace(/s$/, '')) ||
    isDocumentWord(word) ||
    (ENGLISH_PERSON_TITLES.has(word) && word !== 'former')
  );
}

/** Where in a text each name stands beside a verb of speech for the last time. */
const LAST_SPEECH = new WeakMap<Passage, ReadonlyMap<string, number>>();

/** Whether the text goes on to report words of that name. */
function speaksElsewhere(passage: Passage, name: string, from: number): boolean {
  let last = LAST_SPEECH.get(passage);
  if (last === undefined) LAST_SPEECH.set(passage, (last = lastSpeech(passage)));
  return (last.get(name) ?? -1) >= from;
}

function lastSpeech({ tokens }: Passage): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [at, { text, capital }] of tokens.entries()) {
    if (!capital) continue;
    if (
      isSpeech(tokens[at + 1]?.text) ||
      isSpeech(tokens[at + 2]?.text) ||
      tokens.slice(Math.max(0, at - 4), at).some((token) => isSpeech(token.text))
    )
      last.set(text, at);
  }
  return last;
}

function isSpeech(word: string | undefined): boolean {
  return word !== undefined && ENGLISH_VERBS.get(word)?.some(({ frames }) => frames.includes('q')) === true;
}
