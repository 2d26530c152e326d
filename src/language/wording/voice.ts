import { OF_PASSIVES } from '../lexicon/english-clauses.js';
import { englishSet } from '../lexicon/english-set.js';
import { IRREGULAR } from '../lexicon/irregular-forms.js';
import type { Token } from '../text/tokens.js';
import type { WordPair } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

/** They happen to a thing whether or not somebody does them. */
const BY_THEMSELVES = englishSet(`
open opened close closed shut start started begin began begun end ended finish finished sink sank sunk burn burned burnt crash
crashed explode exploded move moved turn turned change changed grow grew grown increase increased decrease decreased drop dropped
stop stopped continue continued split spread melt melted freeze froze frozen flood flooded age aged collapse collapsed expand
expanded base based locate located dress dressed marry married divorce divorced retire retired close reopen reopened
`);
/** What may stand between "was" and the verb. */
const BETWEEN = englishSet('not also been being still now then never just already');
const MOST_BETWEEN = 3;

/**
 * Whether what one text says is done by somebody is done to that somebody in the other: "asked for help", "was asked for
 * help". English only, where the passive has words of its own.
 */
export function changesVoice(a: Wording, b: Wording, pairs: readonly WordPair[]): boolean {
  return pairs.some((pair) => {
    if (pair.relation !== 'same' || BY_THEMSELVES.has(pair.a.text) || BY_THEMSELVES.has(pair.b.text))
      return false;
    const [one, other] = [voiceOf(a.tokens, pair.a.at), voiceOf(b.tokens, pair.b.at)];
    if (one === null || other === null || one === other) return false;
    const [subject, counterpart] = [before(a, pair.a), before(b, pair.b)];
    return pairs.some((words) => words.a === subject && words.b === counterpart);
  });
}

/** Whether the verb at `at` is passive or active; null for what does not look like a verb of a sentence. */
function voiceOf(tokens: readonly Token[], at: number): 'active' | 'passive' | null {
  const text = tokens[at]?.text ?? '';
  const isParticiple = /(?:ed|en)$/.test(text) || IRREGULAR.has(text);
  let from = at - 1;
  const isBetween = (word: string): boolean => BETWEEN.has(word) || /ly$/.test(word);
  while (from > at - MOST_BETWEEN - 1 && isBetween(tokens[from]?.text ?? '')) from -= 1;
  const isAfterBe = OF_PASSIVES.has(tokens[from]?.text ?? '') || tokens[from + 1]?.text === 'being';
  if (isAfterBe) return text.endsWith('ing') ? 'active' : isParticiple ? 'passive' : null;
  const previous = tokens[from];
  if (previous?.kind !== 'word' || DETERMINERS.has(previous.text)) return null;
  return isParticiple || isThirdPerson(tokens, at) ? 'active' : null;
}

const DETERMINERS = englishSet(
  'a an the of in on at with for by and or to from his her its their my our your this that',
);

/** "The sparrows eat seeds": a verb between two nouns, as far as its neighbours tell. */
function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && !OF_PASSIVES.has(next.text) && at > 0;
}

/** The nearest word before a verb that says of whom it is said. */
function before({ words }: Wording, verb: ContentWord): ContentWord | undefined {
  return words.findLast(({ at, text }) => at < verb.at && !/ly$/.test(text));
}
