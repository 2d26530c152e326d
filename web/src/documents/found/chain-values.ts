import type { Attribution, ClaimDraft, NewClaim, OfferedSource } from '../../api/contract.js';
import { filled } from '../../ui/use-fields.js';

export const ROLES: readonly Attribution['role'][] = ['claimant', 'speaks_for', 'relayed_by', 'published_by'];
export const LINK_KINDS: readonly Attribution['kind'][] = [
  'direct_quote',
  'paraphrase',
  'unnamed',
  'document',
];

/** One link of a chain as it is being entered. */
export type ChainLink = {
  /** Empty: nobody is chosen yet. */
  sourceId: string;
  role: Attribution['role'];
  kind: Attribution['kind'];
  reportingVerb: string;
  /** As the article names the source; empty where the link was added. */
  name: string;
  /** What can be entered where the registry knows nobody of that name. */
  offered: OfferedSource | null;
  /** Several sources of the registry go by that name; absent in drafts from before that was told. */
  isShared?: boolean;
};

/** The chain as the article tells it, to begin with. */
export function proposedChain({ attributions }: ClaimDraft): ChainLink[] {
  return attributions.map(({ source, candidates, role, kind, reportingVerb, name, offered }) => ({
    sourceId: source?.id ?? '',
    role,
    kind,
    reportingVerb: reportingVerb ?? '',
    name,
    offered,
    ...(candidates.length > 0 && { isShared: true }),
  }));
}

export function emptyLink(isFirst: boolean): ChainLink {
  const role = isFirst ? 'claimant' : 'relayed_by';
  return { sourceId: '', role, kind: 'paraphrase', reportingVerb: '', name: '', offered: null };
}

/** A form keeps texts, so the chain is one in it. */
export function writtenChain(links: readonly ChainLink[]): string {
  return JSON.stringify(links);
}

/** The chain that such a text holds; none where it holds something else, as an old draft might. */
export function linksIn(written: string): ChainLink[] {
  try {
    const links = JSON.parse(written) as unknown;
    return Array.isArray(links) && links.every(isLink) ? links : [];
  } catch {
    return [];
  }
}

function isLink(value: unknown): value is ChainLink {
  if (typeof value !== 'object' || value === null) return false;
  const link = value as Record<string, unknown>;
  const texts = [link['sourceId'], link['reportingVerb'], link['name']];
  return (
    texts.every((text) => typeof text === 'string') &&
    ROLES.some((role) => role === link['role']) &&
    LINK_KINDS.some((kind) => kind === link['kind'])
  );
}

/** As the API takes it. */
export function attributionsOf(links: readonly ChainLink[]): NewClaim['attributions'] {
  return links.map(({ sourceId, role, kind, reportingVerb }) => ({
    sourceId,
    role,
    kind,
    reportingVerb: filled(reportingVerb) ?? null,
  }));
}

/** The source that was entered, wherever the chain means it. */
export function withSource(links: readonly ChainLink[], name: string, sourceId: string): ChainLink[] {
  return links.map((link) => (link.sourceId === '' && link.name === name ? { ...link, sourceId } : link));
}
