import { Appearance } from '../../../src/claims/appearance.entity.js';
import { AttributionWithdrawal } from '../../../src/claims/attribution-withdrawal.entity.js';
import { Attribution } from '../../../src/claims/attribution.entity.js';
import { ClaimTag } from '../../../src/claims/claim-tag.entity.js';
import { ClaimTranslation } from '../../../src/claims/claim-translation.entity.js';
import { Claim } from '../../../src/claims/claim.entity.js';
import { MatchDecision } from '../../../src/claims/matching/match-decision.entity.js';
import { BulkChange } from '../../../src/desk/bulk/bulk-change.entity.js';
import { BulkOperation } from '../../../src/desk/bulk/bulk-operation.entity.js';
import { Contradiction } from '../../../src/contradictions/contradiction.entity.js';
import { ContradictionRescan } from '../../../src/contradictions/rescan/contradiction-rescan.entity.js';
import { DocumentSnapshot } from '../../../src/documents/document-snapshot.entity.js';
import { Document } from '../../../src/documents/document.entity.js';
import { PassageDecision } from '../../../src/documents/passages/passage-decision.entity.js';
import { Capture } from '../../../src/evidence/capture.entity.js';
import { EvidenceLink } from '../../../src/evidence/evidence-link.entity.js';
import { Evidence } from '../../../src/evidence/evidence.entity.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditLink } from '../../../src/platform/audit/audit-link.entity.js';
import { AuditSeal } from '../../../src/platform/audit/audit-seal.entity.js';
import { UnsealedEvent } from '../../../src/platform/audit/unsealed-event.entity.js';
import { ApiKeySecret } from '../../../src/platform/auth/keys/api-key-secret.entity.js';
import { ApiKey } from '../../../src/platform/auth/keys/api-key.entity.js';
import { AccountLink } from '../../../src/platform/auth/links/account-link.entity.js';
import { Session } from '../../../src/platform/auth/sessions/session.entity.js';
import { AttemptLimit } from '../../../src/platform/auth/throttle/attempt-limit.entity.js';
import { UserIdentity } from '../../../src/platform/auth/oidc/user-identity.entity.js';
import { RecoveryCode } from '../../../src/platform/auth/totp/recovery-code.entity.js';
import { TotpSecret } from '../../../src/platform/auth/totp/totp-secret.entity.js';
import { User } from '../../../src/platform/auth/user.entity.js';
import { Draft } from '../../../src/platform/drafts/draft.entity.js';
import { IdempotencyKey } from '../../../src/platform/http/idempotency-key.entity.js';
import { Blob } from '../../../src/platform/blobs/blob.entity.js';
import { JobSchedule } from '../../../src/platform/jobs/job-schedule.entity.js';
import { JobWorker } from '../../../src/platform/jobs/job-worker.entity.js';
import { FetchHost } from '../../../src/platform/fetch/hosts/fetch-host.entity.js';
import { FetchTurn } from '../../../src/platform/fetch/hosts/fetch-turn.entity.js';
import { Job } from '../../../src/platform/jobs/job.entity.js';
import { SettingRow } from '../../../src/platform/settings/setting.entity.js';
import { Assignment } from '../../../src/reviews/assignments/assignment.entity.js';
import { Adjudication } from '../../../src/reviews/adjudication.entity.js';
import { Interest } from '../../../src/reviews/interests/interest.entity.js';
import { ReviewEvidence } from '../../../src/reviews/review-evidence.entity.js';
import { ReviewRound } from '../../../src/reviews/review-round.entity.js';
import { Review } from '../../../src/reviews/review.entity.js';
import { ReplyRequest } from '../../../src/reviews/replies/reply-request.entity.js';
import { RecheckCapture } from '../../../src/rechecks/recheck-capture.entity.js';
import { RecheckHook } from '../../../src/rechecks/hooks/recheck-hook.entity.js';
import { RecheckOccasion } from '../../../src/rechecks/recheck-occasion.entity.js';
import { RecheckTrigger } from '../../../src/rechecks/recheck-trigger.entity.js';
import { Recheck } from '../../../src/rechecks/recheck.entity.js';
import { SourceName } from '../../../src/sources/source-name.entity.js';
import { Source } from '../../../src/sources/source.entity.js';
import { RatingScale } from '../../../src/ratings/rating-scale.entity.js';
import { Rating } from '../../../src/ratings/rating.entity.js';
import { Verdict } from '../../../src/verdicts/verdict.entity.js';

/** Every table that the application maps. */
export const ENTITIES = [
  User,
  UserIdentity,
  Session,
  ApiKey,
  ApiKeySecret,
  AccountLink,
  TotpSecret,
  RecoveryCode,
  AttemptLimit,
  AuditEvent,
  AuditLink,
  AuditSeal,
  UnsealedEvent,
  Job,
  JobWorker,
  JobSchedule,
  IdempotencyKey,
  Draft,
  SettingRow,
  Blob,
  FetchHost,
  FetchTurn,
  Source,
  SourceName,
  Document,
  DocumentSnapshot,
  PassageDecision,
  Claim,
  MatchDecision,
  ClaimTranslation,
  ClaimTag,
  Attribution,
  AttributionWithdrawal,
  Appearance,
  Evidence,
  Capture,
  EvidenceLink,
  Assignment,
  Interest,
  ReviewRound,
  Review,
  ReviewEvidence,
  Adjudication,
  ReplyRequest,
  RatingScale,
  Rating,
  Verdict,
  Contradiction,
  ContradictionRescan,
  Recheck,
  RecheckTrigger,
  RecheckCapture,
  RecheckOccasion,
  RecheckHook,
  BulkOperation,
  BulkChange,
];
