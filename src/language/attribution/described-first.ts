import { ENGLISH_PERSON_TITLES } from '../lexicon/english-cues.js';
import type { Passage } from '../text/passage.js';
import { tokenise } from '../text/tokens.js';
import type { Attribution, SpeakerSpan } from './attribution.js';
import { tokenAt } from './contents.js';
import { isUnnamed } from './english/kinds.js';
import { isOutletName } from './outlets.js';

/** How far behind the description its name may come. */
const SENTENCES_ON = 2;
/** In how many attributions the next speaker is looked for: more than so many sentences hold. */
const ATTRIBUTIONS_ON = 50;

/**
 * "A former aide testified that …. “I looked,” Luis Marsh said.": whom a text introduces by a bare name right behind
 * the words of somebody whom it only described is that person. English only: without capitals, a bare name of somebody new
 * looks like any two nouns.
 */
export function nameDescribed(
  passage: Passage,
  attributions: readonly Attribution[],
  sentenceOf: (at: number) => number,
): Attribution[] {
  if (passage.language !== 'en') return [...attributions];
  const names = new Map<number, string>();
  let first: ReadonlyMap<string, number> | undefined;
  for (const [index, { source }] of attributions.entries()) {
    if (source === null || source.implicit === true || names.has(source.start)) continue;
    if (!isDescription(source)) continue;
    const next = nextSpeaker(attributions, index, source);
    const named = next?.source;
    if (
      !named ||
      named.implicit === true ||
      next.kind !== 'direct_quote' ||
      sentenceOf(named.start) - sentenceOf(source.start) > SENTENCES_ON
    )
      continue;
    if (isBareName(passage, named, (first ??= firstPlaces(passage)))) names.set(source.start, named.name);
  }
  if (names.size === 0) return [...attributions];
  return attributions.map((said) => {
    const name = said.source === null ? undefined : names.get(said.source.start);
    if (said.source === null || name === undefined) return said;
    const { start, end } = said.content;
    const quoted =
      /[«“"‘']/u.test(passage.slice(Math.max(0, start - 1), start)) &&
      /^.{0,2}[»”"’']/u.test(passage.slice(end, end + 3));
    return {
      ...said,
      source: { ...said.source, name },
      ...(said.kind === 'unnamed' && { kind: quoted ? ('direct_quote' as const) : ('paraphrase' as const) }),
    };
  });
}

/** The next one who is said to say something; none where the text stays with the first for long. */
function nextSpeaker(
  attributions: readonly Attribution[],
  index: number,
  source: SpeakerSpan,
): Attribution | undefined {
  for (let at = index + 1; at < attributions.length && at - index <= ATTRIBUTIONS_ON; at += 1) {
    const other = attributions[at]?.source ?? null;
    if (other !== null && other.start !== source.start) return attributions[at];
  }
  return undefined;
}

/** Where each word of the text, without its genitive, stands first. */
function firstPlaces({ tokens }: Passage): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { text }] of tokens.entries()) {
    const word = text.replace(/'s?$/, '');
    if (!places.has(word)) places.set(word, at);
  }
  return places;
}

/** One person who is told by what he is: "a former aide to the governor". */
function isDescription({ text, name }: SpeakerSpan): boolean {
  if (text !== name) return false;
  const words = tokenise(text).filter(({ kind }) => kind === 'word');
  const head = words.findIndex(
    ({ text: word }, at) => at > 0 && /^(?:of|for|to|at|in|from|with|who)$/.test(word),
  );
  const noun = words[(head === -1 ? words.length : head) - 1];
  return (
    noun !== undefined &&
    !noun.capital &&
    /^(?:an?|the|his|her|its|their)$|'s?$/.test(
      words.find(({ capital }, at) => !capital || at === 0)?.text ?? '',
    ) &&
    !/s$/.test(noun.text) &&
    (isUnnamed(noun.text) || ENGLISH_PERSON_TITLES.has(noun.text))
  );
}

/** A personal name without title or description, and the first time that the text gives it. */
function isBareName(
  passage: Passage,
  { text, name, start, end }: SpeakerSpan,
  first: ReadonlyMap<string, number>,
): boolean {
  if (text !== name || isOutletName(name)) return false;
  const { tokens } = passage;
  const from = tokenAt(passage, start);
  const to = tokenAt(passage, end);
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (words.length < 2 || words.length > 3 || last === undefined) return false;
  if (
    !words.every(({ capital, text: word }) => capital && !ENGLISH_PERSON_TITLES.has(word)) ||
    /^[,(]$/.test(tokens[to]?.text ?? '')
  )
    return false;
  return (first.get(last.text) ?? from) >= from;
}
