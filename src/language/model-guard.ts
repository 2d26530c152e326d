import { areOfManyEvents } from './unique-slots.js';
import { alignWords } from './word-alignment.js';
import { areOppositeInNews } from './word-relations.js';
import type { EventMatch } from './same-event.js';
import type { StatementReading } from './statement-reading.js';
import { wordingOf, type ContentWord } from './wording.js';

/**
 * Whether the model may call two statements contradictory: not where two things are opposed at once, where two flips may
 * undo each other, and where what is opposed or denied is said of something else on either side. Trained on headlines
 * about one event, it takes another doer or object for a contradiction.
 */
export function isCertain(left: StatementReading, right: StatementReading, event: EventMatch): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  const paired = pairs.filter(({ relation }) => relation === 'opposite');
  const isAgainst = (word: ContentWord, others: readonly ContentWord[]): boolean =>
    others.some((other) => areOppositeInNews(word.text, other.text));
  const apart = onlyA.filter((word) => isAgainst(word, onlyB));
  const opposed = paired.length + apart.length;
  const swapped = pairs.filter((pair) => pair.relation === 'exclusive' || areOfManyEvents(pair.a, pair.b));
  const others = swapped.filter(({ relation }) => relation === 'exclusive').length;
  if (opposed + others >= 2) return false;
  const isDenied = a.negation.negators.size !== b.negation.negators.size;
  if (opposed > 0 && isDenied) return false;
  if (opposed === 0 && !isDenied) return others === 0;
  const restA = onlyA.filter((word) => !isAgainst(word, onlyB));
  const restB = onlyB.filter((word) => !isAgainst(word, onlyA));
  return event.reason !== 'name' && (restA.length === 0 || restB.length === 0);
}
