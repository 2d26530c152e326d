import { EXCLUSIVES } from '../../lexicon/exclusive-kinds.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { placeOf, type KnownPlace } from '../../lexicon/places-in.js';
import { textOf, type TokenRun } from '../../text/token-runs.js';
import type { Token } from '../../text/tokens.js';

/** A place that a text names, and the tokens that name it, its country among them. */
export interface NamedPlace {
  from: number;
  to: number;
  place: KnownPlace;
}

/** Words of the longest name in the table. */
const LONGEST_NAME = 3;
/** What kind of place it is, before its name: "the city of", مدينة. */
const KINDS = foldedSet('the city town village province state of مدينة محافظة قرية بلدة ولاية إقليم');

/**
 * The place that is named from a token on: "Aleppo", "the city of Aleppo", مدينة حلب السورية. Of a town that no table has,
 * the country that follows it is known: "Genoa, Italy". Null where nothing is.
 */
export function placeAt(tokens: readonly Token[], start: number): NamedPlace | null {
  let from = start;
  while (KINDS.has(tokens[from]?.text ?? '')) from += 1;
  const town = knownAt(tokens, from);
  const name = town ?? unknownAt(tokens, from);
  if (name === null) return null;
  const country = countryAfter(tokens, name.to);
  if (country === null) return town;
  const { place, to } = country;
  // Alexandria in Virginia is not the one of Egypt; of an unknown town only the country is certain.
  if (town?.place.nation === place.nation) return { ...town, to };
  return { from, to, place: { place: place.nation, nation: place.nation } };
}

function knownAt(tokens: readonly Token[], from: number): NamedPlace | null {
  for (let to = Math.min(tokens.length, from + LONGEST_NAME); to > from; to -= 1) {
    const place = placeOf(textOf(tokens, { from, to }));
    if (place !== null) return { from, to, place };
  }
  return null;
}

/** A name that no table has: capitals in English, one word in Arabic. */
function unknownAt(tokens: readonly Token[], from: number): TokenRun | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (first.text >= '\u0600') return { from, to: from + 1 };
  let to = from;
  while (to < from + LONGEST_NAME && tokens[to]?.kind === 'word' && tokens[to]?.capital === true) to += 1;
  return to === from ? null : { from, to };
}

/** "…, Italy", or the adjective of a nation: العراقية. */
function countryAfter(tokens: readonly Token[], at: number): NamedPlace | null {
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.text >= '\u0600') {
    const isAdjective = /^ال.+يه?$/u.test(next.text);
    const nation = EXCLUSIVES.get(next.text.slice(2))?.find(({ kind }) => kind === 'nation')?.value;
    return isAdjective && nation !== undefined
      ? { from: at, to: at + 1, place: { place: nation, nation } }
      : null;
  }
  const isApart = next.text === ',' || next.clause !== tokens[at - 1]?.clause;
  const known = isApart ? knownAt(tokens, next.text === ',' ? at + 1 : at) : null;
  return known !== null && tokens[known.from]?.capital === true ? known : null;
}
