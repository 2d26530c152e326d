import { ENGLISH_HEARSAY, ENGLISH_OUTLET_WORDS, ENGLISH_PERSON_TITLES } from '../../lexicon/english-cues.js';
import type { Passage } from '../../text/passage.js';
import type { Phrase } from '../draft.js';
import type { Cue } from './cues.js';
import type { Element, Line } from '../line.js';

/** What an outlet does, and hardly anybody else. */
const PUBLISHES = /^(?:published|publishes|printed|prints|broadcast|broadcasts|aired|airs|headlined)$/;
/** Sets whom it is said to apart from where it is posted. */
const POSTED = /^(?:on|in)$/;
const LONGEST_NAME = 4;

/**
 * Those who are told and publish it; parliament, analysts and "him" do not, nor does any other person. A name is that of an
 * outlet where it says so itself, stands in marks, or the text elsewhere calls it one.
 */
export function passesOn({ elements, passage }: Line, { from, to }: Phrase): boolean {
  const first = elements[from];
  if (first?.kind === 'quote') return true;
  const words = elements.slice(from, to).filter((element) => element.kind === 'word');
  if (/^(?:conference|briefing|rally|hearing|crowd|audience)$/.test(words.at(-1)?.text ?? '')) return false;
  if (words.some(({ text, capital }) => capital && ENGLISH_PERSON_TITLES.has(text))) return false;
  if (words.some(({ text }) => ENGLISH_OUTLET_WORDS.has(text.replace(/'s$/, '')))) return true;
  if (words.length > LONGEST_NAME || !words.some(({ capital }) => capital)) return false;
  return isPosted(elements, from) || outletsIn(passage).has(nameOf(words));
}

/** "Renn reportedly said": somebody passes it on, and the text does not tell who. */
export function hearsayOf(elements: readonly Element[], { groupFrom, at }: Cue): Phrase | null {
  const word = elements.findIndex(
    ({ text }, index) => index >= groupFrom && index < at && ENGLISH_HEARSAY.has(text),
  );
  const first = ENGLISH_HEARSAY.has(elements[0]?.text ?? '') ? 0 : -1;
  const from = word === -1 ? first : word;
  return from === -1 ? null : { from, to: from + 1, shared: false, boundary: from, unnamed: true };
}

/** "in a post on Facebook" */
function isPosted(elements: readonly Element[], from: number): boolean {
  return elements[from]?.capital === true && POSTED.test(elements[from - 1]?.text ?? '');
}

function nameOf(words: readonly { kind: string; text: string }[]): string {
  return words.flatMap(({ kind, text }) => (kind === 'word' && text !== 'the' ? text : [])).join(' ');
}

const OUTLETS = new WeakMap<Passage, ReadonlySet<string>>();

/** Names that a text calls a paper or station, or that publish something in it. */
function outletsIn(passage: Passage): ReadonlySet<string> {
  let outlets = OUTLETS.get(passage);
  if (outlets === undefined) OUTLETS.set(passage, (outlets = findOutlets(passage)));
  return outlets;
}

function findOutlets({ tokens }: Passage): Set<string> {
  const outlets = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.capital !== true || tokens[at - 1]?.capital === true) continue;
    let to = at;
    while (
      to - at < 2 * LONGEST_NAME &&
      (tokens[to]?.capital === true || (/^[&-]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.capital))
    )
      to += 1;
    const next = tokens[to]?.text ?? '';
    const before = tokens[at - 1];
    const isCalled =
      (before?.kind === 'word' && ENGLISH_OUTLET_WORDS.has(before.text)) ||
      (next === ',' && isOutletNoun(tokens.slice(to + 1, to + 6)));
    if (isCalled || PUBLISHES.test(next)) outlets.add(nameOf(tokens.slice(at, to)));
  }
  return outlets;
}

/** "…, a weekly newspaper" */
function isOutletNoun(tokens: Passage['tokens']): boolean {
  if (!/^(?:an?|the)$/.test(tokens[0]?.text ?? '')) return false;
  const end = tokens.findIndex(({ kind, capital }) => kind !== 'word' || capital);
  return tokens.slice(1, end === -1 ? tokens.length : end).some(({ text }) => ENGLISH_OUTLET_WORDS.has(text));
}
