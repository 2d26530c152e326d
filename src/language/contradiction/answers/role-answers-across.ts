import { SHARES, UNCERTAIN } from '../../lexicon/reporters.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { indexesOf, textOf } from '../../text/token-runs.js';
import { isHearsay } from '../../wording/alleged-conflicts.js';
import { isLeftOpen } from '../../wording/left-open.js';
import { namesIn } from '../../wording/names-across.js';
import { reportingTokens } from '../../wording/reporting-frame.js';
import { isRoleKind, roleMentions, type RoleMention } from '../../wording/role-mentions.js';
import { runOf, wordingOf, type ContentWord } from '../../wording/wording.js';
import { isSaidAcross } from '../matter/said-across.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { areNamesAcross, arePlacesAcross } from './exclusive-answers-across.js';
import { isOneTimeOfRole } from './role-answers.js';

/**
 * As `compareRoles`, in two languages: who wrote it, who won it in a year, where it is based. All that either says beside
 * the answer must be known to be said by the other.
 */
export function compareRolesAcross(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language === right.language || isOfAnotherTime(event)) return null;
  const [mine, yours] = [roleMentions(left), roleMentions(right)];
  if (mine.length === 0 || yours.length === 0 || [left, right].some(isOpen)) return null;
  for (const one of mine)
    for (const other of yours) {
      if (one.role !== other.role || one.role.key === 'head' || !isOneTimeOfRole(one.role, left, right))
        continue;
      const [a, b] = [answerAcross(left, one, right), answerAcross(right, other, left)];
      if (a === null || b === null) continue;
      const areApart =
        one.role.answer === 'place' ? arePlacesAcross(left, a, right, b) : areNamesAcross(left, a, right, b);
      if (!areApart || one.role.answer === 'value' || one.role.answer === 'doer') continue;
      return {
        relation: 'contradicts',
        basis: 'entity',
        score: 0.65,
        a: textOf(left.tokens, runOf(a)),
        b: textOf(right.tokens, runOf(b)),
        asked: one.role.asked,
        isSettled: one.role.lasts === undefined,
      };
    }
  return null;
}

function isOpen(reading: StatementReading): boolean {
  return (
    isLeftOpen(reading) ||
    isHearsay(reading) ||
    reading.tokens.some(({ text }) => SHARES.has(text) || UNCERTAIN.has(text))
  );
}

/** The answer, where all the rest is said by the other, and something is. */
function answerAcross(
  reading: StatementReading,
  { role, answer, taken }: RoleMention,
  other: StatementReading,
): readonly ContentWord[] | null {
  const framed = reportingTokens(reading);
  const words = wordingOf(reading).words.filter(
    (word) => !framed.has(word.at) && !taken.has(word.at) && !isRoleKind(reading.tokens, role, word.at),
  );
  const isIn = ({ at }: ContentWord): boolean => answer !== null && at >= answer.from && at < answer.to;
  const isSaid = (word: ContentWord): boolean => isSaidAcross(reading, word, other);
  const own = answer === null ? words.filter((word) => !isSaid(word)) : words.filter(isIn);
  const rest = words.filter((word) => !own.includes(word));
  const isRun = own.every((word, index) => index === 0 || words[words.indexOf(word) - 1] === own[index - 1]);
  const named = rest.filter(({ text }) => !/^[0-9]{4}$/.test(text));
  if (own.length === 0 || !isRun || named.length === 0 || own.some(isSaid)) return null;
  const known = new Set(namesIn(reading).flatMap(({ start, end }) => indexesOf({ from: start, to: end })));
  // What it is of must be a name, or two things.
  if (named.length < 2 && !named.some(({ at, capital }) => capital || known.has(at))) return null;
  return rest.every(isSaid) ? own : null;
}
