export type LocalisedText = { en: string; ar: string };
export type Direction = 'rtl' | 'ltr';
export type Page<T> = { items: T[]; nextCursor: string | null };

export type Session = {
  user: { id: string; email: string; name: string; role: 'reader' | 'fact_checker' | 'editor' | 'admin' };
  permissions: string[];
  expiresAt: string;
};

export type SourceKind =
  | 'person'
  | 'organisation'
  | 'armed_force'
  | 'government_body'
  | 'state_media'
  | 'news_agency'
  | 'media_outlet'
  | 'anonymous';
export type SourceName = { language: string; direction: Direction; name: string };
export type SourceRef = { id: string; kind: SourceKind; names: SourceName[] };
export type Source = SourceRef & {
  aliases: string[];
  sameAs: string[];
  note: string | null;
  createdAt: string;
  updatedAt: string;
};

export type AnchorStatus = 'anchored' | 'moved' | 'ambiguous' | 'orphaned';
export type DocumentSummary = {
  id: string;
  title: string;
  language: string;
  direction: Direction;
  url: string | null;
  publisher: SourceRef | null;
  publishedAt: string | null;
  createdAt: string;
  claimCount: number;
};
export type ClaimSpan = { claimId: string; start: number; end: number; anchorStatus: AnchorStatus };
export type DocumentPage = DocumentSummary & {
  snapshot: { id: string; sha256: string; capturedAt: string; text: string };
  spans: ClaimSpan[];
};

export type AttributionRole = 'claimant' | 'speaks_for' | 'relayed_by' | 'published_by';
export type AttributionKind = 'direct_quote' | 'paraphrase' | 'unnamed' | 'document';
export type ClaimStatus =
  'draft' | 'open' | 'in_review' | 'adjudication' | 'reviewed' | 'not_checkable' | 'archived';
export type ClaimText = { language: string; direction: Direction; text: string; isOriginal: boolean };
export type Attribution = {
  position: number;
  source: SourceRef;
  role: AttributionRole;
  kind: AttributionKind;
  reportingVerb: string | null;
};
export type Stance = 'supports' | 'refutes' | 'contextual';
export type EvidenceCount = Record<Stance, number>;
export type Quotation = {
  documentId: string;
  documentTitle: string;
  snapshotId: string;
  language: string;
  direction: Direction;
  before: string;
  exact: string;
  after: string;
  start: number;
  end: number;
  anchorStatus: AnchorStatus;
};
export type ClaimRow = {
  id: string;
  texts: ClaimText[];
  status: ClaimStatus;
  topic: string | null;
  claimedAt: string | null;
  eventDate: string | null;
  createdAt: string;
  attributions: Attribution[];
  evidenceCount: EvidenceCount;
  contradictionCount: number;
  verdict: VerdictSummary | null;
};
export type ClaimPage = ClaimRow & {
  appearances: Quotation[];
  evidence: EvidenceLink[];
  contradictions: ContradictionCard[];
  rechecks: Recheck[];
  actions: string[];
};

export type EvidenceTier = 'primary' | 'secondary';
export type EvidenceLink = {
  id: string;
  stance: Stance;
  quote: string | null;
  locator: string | null;
  note: string | null;
  addedAt: string;
  addedBy: string;
  evidence: {
    id: string;
    title: string;
    url: string | null;
    tier: EvidenceTier;
    secondaryReason: string | null;
    language: string;
    direction: Direction;
    publisher: SourceRef | null;
    publishedAt: string | null;
  };
};
export type NewEvidence = {
  title: string;
  url?: string;
  tier: EvidenceTier;
  secondaryReason?: string;
  language: string;
  publishedAt?: string;
  stance: Stance;
  quote?: string;
  locator?: string;
  note?: string;
};

export type Rating = {
  id: string;
  key: string;
  labels: LocalisedText;
  value: number;
  normalised: 'true' | 'false' | 'mixed' | 'unverifiable';
  position: number;
};
export type RatingScale = {
  id: string;
  key: string;
  version: number;
  worst: number;
  best: number;
  ratings: Rating[];
};
export type VerdictSummary = {
  id: string;
  version: number;
  rating: Rating;
  publishedAt: string;
  reviewBy: string | null;
  isStale: boolean;
};
export type Verdict = VerdictSummary & {
  claimId: string;
  scale: { id: string; key: string; version: number };
  summary: string;
  method: string | null;
  limitations: string | null;
  language: string;
  direction: Direction;
  asOf: string;
  publishedBy: string;
  supersededBy: { id: string; version: number } | null;
  isCurrent: boolean;
};
export type NewVerdict = {
  ratingId: string;
  summary: string;
  method?: string;
  limitations?: string;
  language: string;
  reviewBy?: string;
  expectedVersion: number;
};

export type ContradictionStatus = 'suggested' | 'confirmed' | 'rejected';
export type Resolution = 'open' | 'one_side_supported' | 'both_unsupported' | 'different_scope';
export type ContradictionSide = {
  claimId: string;
  texts: ClaimText[];
  eventDate: string | null;
  attributions: Attribution[];
  quotation: Quotation | null;
  evidenceCount: EvidenceCount;
  verdict: VerdictSummary | null;
};
export type ContradictionCard = {
  id: string;
  status: ContradictionStatus;
  resolution: Resolution;
  basis: string;
  score: number;
  explanation: LocalisedText;
  note: { text: string; language: string; direction: Direction } | null;
  suggestedBy: 'engine' | 'person';
  suggestedAt: string;
  decision: { by: string; at: string; reason: string | null } | null;
  sides: ContradictionSide[];
  actions: string[];
};
export type Decision = { status: 'confirmed' | 'rejected'; resolution?: Resolution; reason: string };

export type Recheck = {
  id: string;
  claimId: string;
  trigger: 'manual' | 'review_date';
  reason: string | null;
  state: 'queued' | 'done' | 'failed';
  attempts: number;
  requestedAt: string;
  runAt: string;
  finishedAt: string | null;
  outcome: 'unchanged' | 'needs_review' | null;
  findings: { code: string; message: LocalisedText }[];
};

export type Figures = {
  claims: number;
  claimsWithoutVerdict: number;
  contradictions: { suggested: number; confirmed: number; rejected: number };
  documents: number;
  sources: number;
  verdicts: number;
  jobs: {
    runner: 'redis' | 'in_process';
    queued: number;
    failed: number;
    oldestDueSeconds: number | null;
  };
};
