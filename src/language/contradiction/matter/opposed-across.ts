import { areOppositeAcross } from '../../lexicon/opposites-across.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { areOppositeInNews, englishLemmas } from '../../text/word-relations.js';

/** Whether two words of news say the reverse of each other, in one language or two: "freed" and اعتقال. */
export function areOpposedAcross(one: string, other: string): boolean {
  return areOppositeInNews(one, other) || areOppositeAcross(formsOf(one), formsOf(other));
}

function formsOf(word: string): readonly string[] {
  return word < '\u0600' ? englishLemmas(word) : [word, ...withoutProclitics(word)];
}
