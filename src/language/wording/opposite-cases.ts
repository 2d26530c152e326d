import { areOppositeCases, CASES, type Case } from '../lexicon/cases.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { areOppositeCourses, relateWords } from '../text/word-relations.js';
import type { ContentWord, Wording } from './wording.js';

const PREPOSITIONS = foldedSet(
  'of in on at for against between from with to by about over into في على عن إلى من ضد مع بين',
);
/** Words before a preposition that may be what it belongs to: "far away from", دخول قوات سورية إلى. */
const REACH = 3;

/**
 * Whether one text goes to what the other comes from, or is for what the other is against. Where the preposition only
 * belongs to an opposite it says nothing of its own: "close to", "far from"; "voted for", "voted against"; دخول … إلى,
 * خروج … من. A rise and a fall are of exports to and from one town all the same.
 */
export function isInOppositeCase(a: ContentWord, left: Wording, b: ContentWord, right: Wording): boolean {
  if (!areOppositeCases(a.case, b.case)) return false;
  if (a.denied === b.denied && isOfOutcome(a, left) && isOfOutcome(b, right)) return false;
  const others = governorsOf(b, right);
  return !governorsOf(a, left).some((one) =>
    others.some((other) => relateWords(one, other) === 'opposite' && !areOppositeCourses(one, other)),
  );
}

/** Tokens between a preposition and the last word behind it. */
const MOST_BETWEEN = 4;

/** The preposition is a part of what says the outcome. */
function isOfOutcome({ at }: ContentWord, { tokens, spoken }: Wording): boolean {
  const from = Math.max(0, at - MOST_BETWEEN);
  return tokens.slice(from, at).some(({ text }, index) => CASES.has(text) && spoken.has(from + index));
}

/** The words before the preposition of a word, back to another preposition. */
function governorsOf(word: ContentWord, { words, tokens }: Wording): string[] {
  const found: string[] = [];
  for (let index = words.indexOf(word) - 1; index >= 0 && found.length < REACH; index -= 1) {
    const governor = words[index];
    if (governor === undefined || tokens[governor.at]?.clause !== tokens[word.at]?.clause) break;
    // The earlier words of the same name or phrase stand behind the preposition, too.
    if (governor.case === word.case) continue;
    if (governor.case !== null) break;
    found.push(governor.text);
    if (PREPOSITIONS.has(tokens[governor.at - 1]?.text ?? '')) break;
  }
  return found;
}

/** Whether one text only goes to places and the other only comes from them, in whatever language each is. */
export function goOppositeWays({ words: mine }: Wording, { words: yours }: Wording): boolean {
  const [own, others] = [mine, yours].map((words) => new Set(words.flatMap((word) => word.case ?? [])));
  const turned = (one?: ReadonlySet<Case>, other?: ReadonlySet<Case>): boolean =>
    [...(one ?? [])].some(
      (name) => other?.has(name) !== true && [...(other ?? [])].some((its) => areOppositeCases(name, its)),
    );
  return turned(own, others) && turned(others, own);
}
