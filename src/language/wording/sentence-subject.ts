import { MONTHS } from '../lexicon/calendar.js';
import { englishSet } from '../lexicon/english-set.js';
import { IRREGULAR } from '../lexicon/irregular-forms.js';
import type { Token } from '../text/tokens.js';
import type { WordPair } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

const UNNAMED = englishSet('the it its he his she her they their');

/**
 * Whether a word is of the name with which a sentence begins: before all that is said, or beside what is known of the name.
 * Another text may have "it" or half of the name for it, or "the filming" for the filming of something.
 */
export function namesSubject(word: ContentWord, a: Wording, b: Wording, said: readonly WordPair[]): boolean {
  if (!word.capital) return false;
  const before = said.filter((pair) => pair.b.at < word.at && !MONTHS.has(pair.b.text));
  const noun = before.find((pair) => !pair.b.capital);
  if (noun !== undefined) {
    const run = startOfName(b.tokens, word.at);
    const isOfNoun = b.tokens[run - 1]?.text === 'of' && noun.b.at === run - 2 && before.length === 1;
    return isOfNoun && noun.a.at === 1 && UNNAMED.has(a.tokens[0]?.text ?? '') && a.tokens[2]?.text !== 'of';
  }
  const from = Math.max(-1, ...before.map((pair) => pair.b.at));
  return (
    from < 0 || b.tokens.slice(from + 1, word.at).every(({ capital, kind }) => capital || kind !== 'word')
  );
}

/** The first word of the name that a word is of. */
function startOfName(tokens: readonly Token[], at: number): number {
  let from = at;
  while (tokens[from - 1]?.capital === true) from -= 1;
  return from;
}

const NOT_BEFORE_VERB = englishSet('a an the of in on at to by for from with and or as than');

/** Whether a word looks like the verb of its sentence: in the past, behind a name or an auxiliary. */
export function isVerbOf(word: ContentWord, { tokens }: Wording): boolean {
  const previous = tokens[word.at - 1];
  if (previous === undefined || NOT_BEFORE_VERB.has(previous.text)) return false;
  const isPast = /ed$/.test(word.text) || IRREGULAR.has(word.text);
  return isPast && (previous.capital || previous.text === ')');
}
