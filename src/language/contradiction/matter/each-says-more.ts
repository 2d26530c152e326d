import type { StatementReading } from '../../statement/statement-reading.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { meansNearlySame } from '../../text/word-relations.js';
import { tellingWords } from '../../wording/meant-alike.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

/** Whether each of two statements of one language says something besides its figures that the other does not. */
export function eachSaysMore(left: StatementReading, right: StatementReading): boolean {
  if (left.language !== right.language) return false;
  const near = alignWords(wordingOf(left), wordingOf(right)).pairs.filter(({ relation }) =>
    meansNearlySame(relation),
  );
  const alone = (reading: StatementReading, met: readonly ContentWord[]): ContentWord[] =>
    tellingWords(reading).filter((word) => !met.includes(word));
  const mine = alone(
    left,
    near.map(({ a }) => a),
  );
  const yours = alone(
    right,
    near.map(({ b }) => b),
  );
  const isIn = (word: ContentWord, others: readonly ContentWord[]): boolean => {
    const forms = withoutProclitics(word.text);
    return others.some(({ text }) => withoutProclitics(text).some((form) => forms.includes(form)));
  };
  return mine.some((word) => !isIn(word, yours)) && yours.some((word) => !isIn(word, mine));
}
