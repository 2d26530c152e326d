import type { StatementReading } from '../../statement/statement-reading.js';
import { scopeOf, type StateScope } from '../../wording/state-scope.js';
import { familyOf, opposedStates } from './opposed-states.js';
import { isHeadShared, sharedWords, spokenOf, tells } from './states-of-one.js';

/** Words from a noun to what says which one it is: "the plan for a tram line". */
const COMPLEMENT_WITHIN = 4;
const COMPLEMENTS = new Set(['for', 'of', 'on', 'to']);

/**
 * Whether the two name states that exclude each other, and each time of somebody or something else: "X's driver died" and
 * "X is recovering".
 */
export function areStatesOfOthers(left: StatementReading, right: StatementReading): boolean {
  if (left.language !== right.language) return false;
  const opposed = opposedStates(left, right);
  if (opposed.length === 0) return false;
  const sharing = sharedWords(left, right);
  return opposed.every(({ one, other, states }) => {
    const family = familyOf(states[0]);
    const [a, b] = [
      scopeOf(left, one, spokenOf(left, family)),
      scopeOf(right, other, spokenOf(right, family)),
    ];
    // Where neither noun is known to the other side, the two may be two names of one thing.
    if (isHeadOf(a, sharing.left) && !isHeadShared(right, b, sharing.right)) return true;
    if (isHeadOf(b, sharing.right) && !isHeadShared(left, a, sharing.left)) return true;
    return isOfSuch(left, a, sharing.left) && isOfSuch(right, b, sharing.right);
  });
}

/** Whether what follows the noun says which one it is, in a word that the other side lacks. */
function isOfSuch(
  reading: StatementReading,
  { head, words }: StateScope,
  shared: ReadonlySet<number>,
): boolean {
  const { tokens } = reading;
  if (head === null || !COMPLEMENTS.has(tokens[head.to]?.text ?? '')) return false;
  return words.some(
    (word) =>
      word.at > head.at &&
      word.at <= head.to + COMPLEMENT_WITHIN &&
      !shared.has(word.at) &&
      tells(reading, word),
  );
}

function isHeadOf({ head }: StateScope, shared: ReadonlySet<number>): boolean {
  return head !== null && shared.has(head.at);
}
