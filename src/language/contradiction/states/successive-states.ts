import { areStatesInTurn, type NamedState } from '../../lexicon/states.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { statesOf } from '../../wording/state-mentions.js';

/** Whether two opposite words name states of which one comes after the other: who was arrested was released later. */
export function followInTime(
  { a, b }: WordFinding,
  left: StatementReading,
  right: StatementReading,
): boolean {
  const others = statesIn(right, b);
  return statesIn(left, a).some((one) => others.some((other) => areStatesInTurn(one, other)));
}

/** The states that the words of a finding name, none of them denied. */
function statesIn(reading: StatementReading, words: string): NamedState[] {
  const said = words.split(' ');
  return statesOf(reading).flatMap(({ spoken, denied, states }) =>
    !denied && [...spoken].some((at) => said.includes(reading.tokens[at]?.text ?? '')) ? states : [],
  );
}
