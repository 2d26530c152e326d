import { isBelow } from '../../figures/intervals.js';
import { areOfTwoEstimates } from '../../statement/estimates.js';
import { isIntended } from '../../statement/intents.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import type { EventMatch } from '../matter/same-event.js';
import type { Finding } from '../numbers/finding.js';
import type { FrameFinding } from '../numbers/frame-rules.js';

/** When a statement was made, and of when it speaks: `YYYY-MM-DD`, or null where that is not known. */
export interface Claimed {
  eventDate: string | null;
  claimedAt?: string | null;
}

/** Outcomes whose counts only ever go up while an event lasts. */
const GROWING_FAMILIES = new Set([
  'survival',
  'injury',
  'damage',
  'turnout',
  'shelter',
  'found',
  'captivity',
  'delivery',
]);
/** Days between two claims after which a present state may have changed. */
const STATE_LASTS_DAYS = 31;
/** What has lasted, or is so old, gets older by no more than the days between two claims. */
const DAY_SECONDS = 86_400;

/** Takes back a contradiction that time or modality explains. */
export function softened(
  finding: Finding,
  a: Claimed,
  b: Claimed,
  left: StatementReading,
  right: StatementReading,
): Finding {
  if (finding.relation !== 'contradicts') return finding;
  if (left.context.isModal !== right.context.isModal)
    return { ...finding, relation: 'compatible', basis: 'modality', score: 0.4 };
  if (areOfTwoEstimates(left, right))
    return { ...finding, relation: 'compatible', basis: 'time', score: 0.4 };
  const claimedA = a.claimedAt ?? null;
  const claimedB = b.claimedAt ?? null;
  const days = claimedA === null || claimedB === null ? null : daysBetween(claimedA, claimedB);
  const isOngoing = left.context.isOngoing || right.context.isOngoing;
  if (isOngoing && days !== 0 && finding.basis !== 'share_complement') return cumulative(finding);
  if (days === null || days === 0) return finding;
  const [earlier, later] = days > 0 ? [finding.a, finding.b] : [finding.b, finding.a];
  const family = finding.outcomes?.a.family;
  const mayGrow =
    finding.a.figure.kind === 'duration'
      ? later.figure.low - earlier.figure.high <= Math.abs(days) * DAY_SECONDS
      : family === undefined || GROWING_FAMILIES.has(family);
  if (mayGrow && finding.basis !== 'share_complement' && isBelow(earlier.figure, later.figure))
    return cumulative(finding);
  const isDated = a.eventDate !== null && a.eventDate === b.eventDate;
  return Math.abs(days) > STATE_LASTS_DAYS && !isDated
    ? { ...finding, relation: 'compatible', basis: 'time', score: 0.4 }
    : finding;
}

function asCompatible(finding: WordFinding, basis: WordFinding['basis']): WordFinding {
  return { ...finding, relation: 'compatible', basis, score: 0.4 };
}

/** They contradict each other though the texts name different times: it is the time, or no time changes it. */
const TIMELESS = new Set<WordFinding['basis']>(['entity', 'date']);

/** Findings that say of something whether, or which way, it was done. */
const ON_DEEDS = new Set<WordFinding['basis']>(['negation', 'antonym', 'exclusive_outcome', 'model']);

/** As `softened`, for what only words say. */
export function softenedWords(
  finding: WordFinding,
  a: Claimed,
  b: Claimed,
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding {
  if (finding.relation !== 'contradicts') return finding;
  const compatible = (basis: WordFinding['basis']): WordFinding => asCompatible(finding, basis);
  if (event.reason === 'event_date' || (event.reason === 'time' && !TIMELESS.has(finding.basis)))
    return compatible('time');
  if (left.context.isModal !== right.context.isModal) return compatible('modality');
  // What is planned or asked for may not have been done, or something else may: neither denies the plan.
  if (finding.basis === 'number' && areOfTwoEstimates(left, right)) return compatible('time');
  // "Due to the storm" is no plan.
  if (finding.onCause !== true && ON_DEEDS.has(finding.basis) && isIntended(left) !== isIntended(right))
    return compatible('modality');
  const claimedA = a.claimedAt ?? null;
  const claimedB = b.claimedAt ?? null;
  const days = claimedA === null || claimedB === null ? 0 : Math.abs(daysBetween(claimedA, claimedB));
  const isOngoing = finding.isSettled !== true && (left.context.isOngoing || right.context.isOngoing);
  if (finding.basis === 'number' && (days > 0 || isOngoing)) return compatible('cumulative');
  const isDated = a.eventDate !== null && a.eventDate === b.eventDate;
  // Who won in 2019, and what burned then, stays so.
  const isSettled = finding.isSettled === true || (finding.basis === 'entity' && nameOneYear(left, right));
  return days > STATE_LASTS_DAYS && !isDated && !isSettled ? compatible('time') : finding;
}

function nameOneYear({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  return [...a.times.years].some((year) => b.times.years.has(year));
}

/** As `softened`, for two statements that differ in nothing but their numbers. */
export function softenedFrame(
  finding: FrameFinding,
  a: Claimed,
  b: Claimed,
  { context }: StatementReading,
  event: EventMatch,
): WordFinding {
  if (finding.relation !== 'contradicts') return finding;
  const compatible = (basis: WordFinding['basis']): WordFinding => asCompatible(finding, basis);
  if (event.reason === 'event_date') return compatible('time');
  const claimedA = a.claimedAt ?? null;
  const claimedB = b.claimedAt ?? null;
  const days = claimedA === null || claimedB === null ? null : daysBetween(claimedA, claimedB);
  if (context.isOngoing && days !== 0) return compatible('cumulative');
  if (days === null || days === 0) return finding;
  if (finding.direction !== (days > 0 ? 'down' : 'up')) return compatible('cumulative');
  const isDated = a.eventDate !== null && a.eventDate === b.eventDate;
  return Math.abs(days) > STATE_LASTS_DAYS && !isDated ? compatible('time') : finding;
}

function cumulative(finding: Finding): Finding {
  return { ...finding, relation: 'compatible', basis: 'cumulative', score: 0.5 };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
