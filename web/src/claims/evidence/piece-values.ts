import type { Evidence, EvidenceTier, NewEvidence } from '../../api/contract.js';
import { oneOf } from '../../ui/url-filters.js';
import { filled } from '../../ui/use-fields.js';

export const TIERS: readonly EvidenceTier[] = ['primary', 'secondary'];
export const ACCESS_LEVELS: readonly Evidence['accessLevel'][] = ['public', 'reviewers_only'];

/** What is typed about a piece of evidence, whatever claims use it. */
export type PieceValues = {
  title: string;
  url: string;
  tier: string;
  secondaryReason: string;
  language: string;
  publisherId: string;
  publishedAt: string;
  accessLevel: string;
  accessReason: string;
  derivedFromId: string;
};

export function emptyPiece(language: string): PieceValues {
  return {
    title: '',
    url: '',
    tier: 'primary',
    secondaryReason: '',
    language,
    publisherId: '',
    publishedAt: '',
    accessLevel: 'public',
    accessReason: '',
    derivedFromId: '',
  };
}

export function valuesOf(evidence: Evidence): PieceValues {
  return {
    title: evidence.title ?? '',
    url: evidence.url ?? '',
    tier: evidence.tier,
    secondaryReason: evidence.secondaryReason ?? '',
    language: evidence.language,
    publisherId: evidence.publisher?.id ?? '',
    publishedAt: evidence.publishedAt?.slice(0, 10) ?? '',
    accessLevel: evidence.accessLevel,
    accessReason: evidence.accessReason ?? '',
    derivedFromId: evidence.derivedFrom[0]?.id ?? '',
  };
}

/** How a value that the server tells of a piece stands in the form. */
export function shownInForm(field: string, value: unknown): string {
  if (typeof value !== 'string') return '';
  return field === 'publishedAt' ? value.slice(0, 10) : value;
}

/** As the API takes it; a reason only with what it is the reason of. */
export function pieceOf(values: PieceValues): Omit<NewEvidence, 'stance'> & { title: string } {
  const tier = oneOf(values.tier, TIERS);
  const accessLevel = oneOf(values.accessLevel, ACCESS_LEVELS);
  return {
    title: values.title,
    url: filled(values.url),
    tier,
    secondaryReason: tier === 'secondary' ? filled(values.secondaryReason) : undefined,
    language: values.language,
    publisherId: filled(values.publisherId),
    publishedAt: filled(values.publishedAt),
    accessLevel,
    accessReason: accessLevel === 'reviewers_only' ? filled(values.accessReason) : undefined,
    derivedFromId: filled(values.derivedFromId),
  };
}
