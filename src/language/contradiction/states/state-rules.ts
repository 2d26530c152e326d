import type { NamedState } from '../../lexicon/states.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { SaidState, WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import type { StateMention } from '../../wording/state-mentions.js';
import { wordingOf } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { shareNewsAcross } from '../matter/shared-news.js';
import { familyOf, opposedStates } from './opposed-states.js';
import { areOfOneThing, haveOtherNumbers, sharedWords, spokenOf } from './states-of-one.js';

/**
 * Two states of one thing that exclude each other, in whatever words: "was lifted" and "remains in force", توفي and
 * «ظهر علنا». Null where there are none, where each side names something that the other does not, and where a word of
 * one side makes it a part or another of its kind.
 */
export function compareStates(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (isOfAnotherTime(event)) return null;
  const isAcross = left.language !== right.language;
  const opposed = opposedStates(left, right);
  if (opposed.length === 0) return null;
  if (isAcross && (event.verdict !== 'same' || !shareNewsAcross(left, right, event))) return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture) return null;
  if (countsOf(left) !== countsOf(right) || haveOtherNumbers(left, right)) return null;
  const sharing = sharedWords(left, right);
  for (const { one, other, states } of opposed) {
    const family = familyOf(states[0]);
    // The pound falls against the dollar, and the dollar rises against the pound.
    if (isAcross && family === 'course') continue;
    const spoken = [spokenOf(left, family), spokenOf(right, family)] as const;
    if (!areOfOneThing(left, right, one, other, family, sharing, spoken)) continue;
    return {
      relation: 'contradicts',
      basis: 'exclusive_outcome',
      score: 0.7,
      a: textOf(left.tokens, { from: one.start, to: one.end }),
      b: textOf(right.tokens, { from: other.start, to: other.end }),
      states: [stateAs(states[0], one), stateAs(states[1], other)],
    };
  }
  return null;
}

function stateAs({ label }: NamedState, { denied }: StateMention): SaidState {
  return { ...label, denied };
}

/** How many things are counted: what is so of twelve need not be so of all. */
function countsOf({ facts }: StatementReading): string {
  return facts
    .flatMap(({ figure, population }) =>
      (figure.kind === 'share' && figure.low < 1) || (figure.kind === 'count' && population !== null)
        ? [`${figure.kind} ${String(figure.low)}`]
        : [],
    )
    .sort()
    .join();
}
