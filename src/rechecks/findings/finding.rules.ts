import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import type { PageComparison } from '../comparison/page-comparison.js';

export const RECHECK_OUTCOMES = ['unchanged', 'needs_review', 'failed'] as const;
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number];

/** `no_page_reached`: there were pages to look at, and none could be reached. `given_up`: it could not be carried out. */
export const RECHECK_FAILURES = ['no_page_reached', 'given_up'] as const;
export type RecheckFailure = (typeof RECHECK_FAILURES)[number];

/** What may have happened to a claim since its current verdict was published, or since somebody decided that it stands. */
export interface SinceVerdict {
  /** Null when no verdict stands on the claim. */
  verdict: { reviewBy: string | null } | null;
  /** The day (YYYY-MM-DD, UTC) of the last recheck after which somebody decided that the verdict stands. */
  stoodOn: string | null;
  /** Suggested or confirmed since. */
  contradictions: number;
  /** Claims entered since that say the same. */
  matches: number;
  evidenceAdded: number;
  evidenceRemoved: number;
  /** Pieces of evidence of which a link says something else now, or which are another page or file. */
  reassessed: string[];
  replaced: string[];
  /** Verdicts, published since, of claims that this one is confirmed to contradict. */
  opposingVerdicts: number;
  sourcesMerged: number;
  attributionsWithdrawn: number;
  /** Whether the scale has a newer version than the one that the verdict was given on. */
  isScaleOutdated: boolean;
}

/** A page that was looked at, with what somebody has accepted that it had come to. */
export interface ComparedPage {
  evidenceId: string;
  acceptedOutcome: CaptureOutcome | null;
  comparison: PageComparison;
}

const CLAIM_CODES = [
  'no_verdict',
  'review_date_passed',
  'new_contradictions',
  'matching_claims',
  'evidence_added',
  'evidence_removed',
  'opposing_verdicts',
  'sources_merged',
  'attributions_withdrawn',
  'scale_outdated',
] as const;

const EVIDENCE_CODES = [
  'evidence_reassessed',
  'evidence_replaced',
  'evidence_text_changed',
  'evidence_bytes_changed',
  'evidence_retitled',
  'evidence_redirected',
  'quotes_moved',
  'quotes_ambiguous',
  'quotes_orphaned',
  'evidence_gone',
  'evidence_blocked',
  'evidence_unreachable',
] as const;

export const FINDING_CODES = [...CLAIM_CODES, ...EVIDENCE_CODES] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A reason to look again. */
export interface Finding {
  code: FindingCode;
  /** Where it is about a number of things. */
  count: number | null;
  /** The piece of evidence that it is about. */
  evidenceId: string | null;
  /** How many words came and went. */
  words: { added: number; removed: number } | null;
}

function about(code: FindingCode, more: Partial<Finding> = {}): Finding {
  return { code, count: null, evidenceId: null, words: null, ...more };
}

/** The reasons, on the day `today` (YYYY-MM-DD, UTC), why a person has to look at a claim again. None: nothing changed. */
export function findings(since: SinceVerdict, pages: readonly ComparedPage[], today: string): Finding[] {
  const { verdict } = since;
  if (verdict === null) return [about('no_verdict')];
  const isDue = verdict.reviewBy !== null && verdict.reviewBy <= today;
  const wasAnswered =
    since.stoodOn !== null && verdict.reviewBy !== null && since.stoodOn >= verdict.reviewBy;
  const counted = [
    ['new_contradictions', since.contradictions],
    ['matching_claims', since.matches],
    ['evidence_added', since.evidenceAdded],
    ['evidence_removed', since.evidenceRemoved],
    ['opposing_verdicts', since.opposingVerdicts],
    ['sources_merged', since.sourcesMerged],
    ['attributions_withdrawn', since.attributionsWithdrawn],
  ] as const;
  return [
    ...(isDue && !wasAnswered ? [about('review_date_passed')] : []),
    ...counted.flatMap(([code, count]) => (count > 0 ? [about(code, { count })] : [])),
    ...(since.isScaleOutdated ? [about('scale_outdated')] : []),
    ...since.reassessed.map((evidenceId) => about('evidence_reassessed', { evidenceId })),
    ...since.replaced.map((evidenceId) => about('evidence_replaced', { evidenceId })),
    ...pages.flatMap(pageFindings),
  ];
}

function pageFindings({ evidenceId, acceptedOutcome, comparison }: ComparedPage): Finding[] {
  const { status, text, areBytesOthers, title, finalUrl, quotes } = comparison;
  if (status === 'gone' || status === 'blocked' || status === 'unreachable')
    return status === acceptedOutcome ? [] : [about(`evidence_${status}`, { evidenceId })];
  const lost = (['moved', 'ambiguous', 'orphaned'] as const).flatMap((change) => {
    const count = quotes.filter((quote) => quote.change === change).length;
    return count > 0 ? [about(`quotes_${change}`, { evidenceId, count })] : [];
  });
  const words = text && { added: text.added, removed: text.removed };
  return [
    ...(words ? [about('evidence_text_changed', { evidenceId, words })] : []),
    ...(areBytesOthers ? [about('evidence_bytes_changed', { evidenceId })] : []),
    ...(title ? [about('evidence_retitled', { evidenceId })] : []),
    ...(finalUrl ? [about('evidence_redirected', { evidenceId })] : []),
    ...lost,
  ];
}

/**
 * What a recheck comes to. Where not one of the pages could be reached and nothing else was found, it is our way to them
 * that is to be doubted first: the recheck has failed, and says nothing about them.
 */
export function outcomeOf(
  found: readonly Finding[],
  pages: readonly ComparedPage[],
): { outcome: RecheckOutcome; failure: RecheckFailure | null } {
  const isCutOff = pages.length > 0 && pages.every(({ comparison }) => comparison.status === 'unreachable');
  if (isCutOff && found.every(({ code }) => code === 'evidence_unreachable'))
    return { outcome: 'failed', failure: 'no_page_reached' };
  return { outcome: found.length === 0 ? 'unchanged' : 'needs_review', failure: null };
}

/** Whether two rechecks found the same. */
export function isSameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  const told = (found: readonly Finding[]): string =>
    JSON.stringify(
      found
        .map(({ code, count, evidenceId, words }) => [code, count, evidenceId, words?.added, words?.removed])
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    );
  return told(one) === told(other);
}
