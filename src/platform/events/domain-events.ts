/**
 * What happens in a domain and others may have to act on, with what has to be known of it: ids and codes alone, so that
 * whoever listens reads the state as it is. Told within the transaction in which it happens.
 */
export interface DomainEvents {
  /** A look at the page of a piece of evidence came to its end. */
  'capture.finished': {
    captureId: string;
    evidenceId: string;
    outcome: 'ok' | 'changed' | 'unreachable' | 'blocked' | 'gone';
  };
  /** What is recorded of a piece of evidence was changed: these fields. */
  'evidence.changed': { evidenceId: string; fields: string[] };
  /** Evidence was put to a claim, taken off it or brought back, or speaks for something else now. */
  'evidence.link_changed': {
    claimId: string;
    evidenceId: string;
    linkId: string;
    change: 'added' | 'removed' | 'restored' | 'reassessed';
  };
  /** A person confirmed that two claims contradict each other. */
  'contradiction.confirmed': { contradictionId: string; claimIds: [string, string] };
  /** A version of a verdict was published, a correction or a retraction too. */
  'verdict.published': {
    claimId: string;
    verdictId: string;
    kind: 'publication' | 'update' | 'correction' | 'retraction';
  };
  /** A rating scale got its first or its next version. */
  'rating_scale.defined': { scaleId: string; key: string; version: number };
  /** Two entries of the registry were found to be one source. */
  'source.merged': { sourceId: string; intoId: string };
  /** It no longer holds that the source said or passed on the claim. */
  'attribution.withdrawn': { claimId: string; attributionId: string };
}

export type EventName = keyof DomainEvents;
