import type { SourceKind } from '../../api/contract.js';

/** What a source can be, in the order in which it is offered. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'person',
  'organisation',
  'government_body',
  'armed_force',
  'state_media',
  'news_agency',
  'media_outlet',
  'anonymous',
];
