import { foldedSet } from '../lexicon/folded-set.js';
import type { WordFinding } from '../statement/word-finding.js';
import { foldForSearch } from '../text/normalise.js';
import { alignWords } from './word-alignment.js';
import { exchangesParts } from './word-order.js';
import type { Wording } from './wording.js';

/** How the part before one of these words lies in time to the part behind it. */
const LINKS: ReadonlyMap<string, 'earlier' | 'later' | 'meanwhile'> = new Map(
  (
    [
      ['before', 'earlier'],
      ['after', 'later'],
      ['while', 'meanwhile'],
      ['قبل', 'earlier'],
      ['بعد', 'later'],
      ['بينما', 'meanwhile'],
    ] as const
  ).map(([word, link]) => [foldForSearch(word), link]),
);
/** They only join the link to its clause: قبل أن. */
const JOINING = foldedSet('أن ما');

interface Course {
  isMeanwhile: boolean;
  first: ReadonlySet<number>;
  second: ReadonlySet<number>;
}

/**
 * Two sentences that put the same two happenings in an order: "she left before he came" is "he came after she left", and
 * excludes "he came before she left". Null where the words are not all the same, or nothing is put in order.
 */
export function compareOrder(a: Wording, b: Wording): WordFinding | null {
  const [one, other] = [courseOf(a), courseOf(b)];
  if (one === null || other === null || one.isMeanwhile !== other.isMeanwhile) return null;
  const isKept = areOne(a, one.first, b, other.first) && areOne(a, one.second, b, other.second);
  const isTurned = areOne(a, one.first, b, other.second) && areOne(a, one.second, b, other.first);
  if (isKept || (isTurned && one.isMeanwhile))
    return { relation: 'agrees', basis: 'wording', score: 0.85, a: '', b: '' };
  return isTurned
    ? { relation: 'contradicts', basis: 'order', score: 0.75, a: orderOf(a, one), b: orderOf(b, other) }
    : null;
}

/** The same happening: every word of it is said of both, and by the same one. */
function areOne(a: Wording, mine: ReadonlySet<number>, b: Wording, yours: ReadonlySet<number>): boolean {
  const [one, other] = [partOf(a, mine), partOf(b, yours)];
  const { pairs, onlyA, onlyB } = alignWords(one, other);
  const areSame = pairs.every((pair) => pair.relation === 'same' && pair.a.denied === pair.b.denied);
  return areSame && onlyA.length + onlyB.length === 0 && !exchangesParts(one, other, pairs);
}

function partOf(wording: Wording, part: ReadonlySet<number>): Wording {
  return { ...wording, words: wording.words.filter(({ at }) => part.has(at)) };
}

/** Whether it says that one of two happenings came first, or that they came together. */
export function putsInOrder(wording: Wording): boolean {
  return courseOf(wording) !== null;
}

/** What comes first and what comes second, in tokens. */
function courseOf({ tokens, words }: Wording): Course | null {
  const links = tokens.flatMap(({ text }, at) => (LINKS.has(text) ? [at] : []));
  const [at, ...others] = links;
  if (at === undefined || at === 0 || others.length > 0) return null;
  const link = LINKS.get(tokens[at]?.text ?? '');
  const before = new Set(words.filter((word) => word.at < at).map((word) => word.at));
  const after = new Set(
    words.filter((word) => word.at > at && !JOINING.has(word.text)).map((word) => word.at),
  );
  // "Long before", "two days after": one word alone is no happening.
  if (before.size < LEAST || after.size < LEAST) return null;
  return {
    isMeanwhile: link === 'meanwhile',
    first: link === 'later' ? after : before,
    second: link === 'later' ? before : after,
  };
}

/** Words of a happening: who, and what. */
const LEAST = 2;

/** The happening that comes first, in its words. */
function orderOf({ tokens }: Wording, { first }: Course): string {
  return [...first].map((at) => tokens[at]?.text ?? '').join(' ');
}
