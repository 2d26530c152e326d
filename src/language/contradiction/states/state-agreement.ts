import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { hasOtherSubject } from '../../wording/other-subject.js';
import { metWords } from '../matter/met-words.js';
import { statesOf, type StateMention } from '../../wording/state-mentions.js';
import { scopeOf } from '../../wording/state-scope.js';
import { wordingOf } from '../../wording/wording.js';
import { familyOf } from './opposed-states.js';
import { areOfOneThing, sharedWords, spokenOf } from './states-of-one.js';

/**
 * One state of one thing in other words ("freed", "released"; توفي and فارق الحياة), where every other word of the second
 * statement stands in the first; null otherwise.
 */
export function agreeInStates(left: StatementReading, right: StatementReading): WordFinding | null {
  if (left.language !== right.language || left.facts.length + right.facts.length > 0) return null;
  const [mine, yours] = [left, right].map((reading) =>
    statesOf(reading).filter(({ states }) => states.length > 0),
  );
  if (mine === undefined || yours === undefined || mine.length === 0 || mine.length !== yours.length)
    return null;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  if (a.isSupposed || b.isSupposed || a.isPicture || b.isPicture || a.isModal !== b.isModal) return null;
  if (a.negation.negators.size + b.negation.negators.size > 0) return null;
  if (!mine.every((one, index) => isOneState(one, yours[index]))) return null;
  if (hasOtherSubject(...metWords(left, right))) return null;
  const sharing = sharedWords(left, right);
  const isSpoken = (at: number): boolean => yours.some(({ spoken }) => spoken.has(at));
  if (!b.words.every(({ at }) => sharing.right.has(at) || isSpoken(at))) return null;
  const spoken = [spokenOf(left), spokenOf(right)] as const;
  const areOne = mine.every((one, index) => {
    const other = yours[index];
    const family = other?.states[0] === undefined ? '' : familyOf(other.states[0]);
    if (other === undefined || !areOfOneThing(left, right, one, other, family, sharing, spoken)) return false;
    // "Rebels freed officers", "officers released rebels".
    const [head, its] = [scopeOf(left, one, spoken[0]).head, scopeOf(right, other, spoken[1]).head];
    return head !== null && its !== null && sharing.partners.get(head.at) === its.at;
  });
  return areOne ? { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' } : null;
}

function isOneState(one: StateMention, other: StateMention | undefined): boolean {
  return (
    other !== undefined &&
    !one.denied &&
    !other.denied &&
    one.states.some(({ key }) => other.states.some((state) => state.key === key))
  );
}
