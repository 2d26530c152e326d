import { foldedSet } from '../lexicon/folded-set.js';
import { ATTITUDES, DOUBTS } from '../lexicon/light-words.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { allegingWord } from './alleged-conflicts.js';

const QUESTIONS = foldedSet('هل whether');

/** "Has the king died?" says neither. */
export function asks({ tokens }: StatementReading): boolean {
  return tokens.at(-1)?.text === '?' || QUESTIONS.has(tokens[0]?.text ?? '');
}

/**
 * Whether a statement says for certain what it says, be it that something is so or that it is not: it does not ask, does not say
 * what may be, is wanted or supposed, and does not only pass on what others allege.
 */
export function isAsserted(reading: StatementReading): boolean {
  return !reading.context.isModal && !isOnlyThought(reading) && !asks(reading) && !isOnlyAlleged(reading);
}

/** "Nearly 40" is a number, and nothing that nearly was. */
function isOnlyThought({ tokens, facts }: StatementReading): boolean {
  const bounds = new Set(facts.flatMap(({ figure }) => figure.boundTokens));
  return tokens.some(
    ({ text }, at) =>
      (ATTITUDES.has(text) || DOUBTS.has(text)) && !bounds.has(at) && !opensApposition(tokens, at),
  );
}

/** Who was accused of it, and who was not: neither says whether he did it. */
function isOnlyAlleged(reading: StatementReading): boolean {
  const at = allegingWord(reading);
  const { tokens } = reading;
  return at !== null && !IN_PASSING.has(tokens[at]?.text ?? '') && !opensApposition(tokens, at);
}

/** "Arrested on a charge of": what stands before them is certain. */
const IN_PASSING = foldedSet(
  'accusing alleging بتهمة بتهم بشبهة متهما متهمة متهم متهمين متهمون زاعما زاعمة زاعمين الاتهامات المزاعم',
);

/** "The minister, accused of fraud, resigned": that he did is certain. */
function opensApposition(tokens: StatementReading['tokens'], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const end = tokens.findIndex(({ text, kind }, index) => index > at && kind === 'sign' && text !== '-');
  return tokens[end]?.text === ',';
}
