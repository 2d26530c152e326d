import { AppendOnly1763900000001 } from './1763900000001-append-only.js';
import { Accounts1763900000002 } from './1763900000002-accounts.js';
import { AuditEvents1763900000003 } from './1763900000003-audit-events.js';
import { Jobs1763900000004 } from './1763900000004-jobs.js';
import { IdempotencyKeys1763900000005 } from './1763900000005-idempotency-keys.js';
import { Sources1763900000006 } from './1763900000006-sources.js';
import { Documents1763900000007 } from './1763900000007-documents.js';
import { Claims1763900000008 } from './1763900000008-claims.js';
import { EvidenceAndLinks1763900000009 } from './1763900000009-evidence.js';
import { Verdicts1763900000010 } from './1763900000010-verdicts.js';
import { Contradictions1763900000011 } from './1763900000011-contradictions.js';
import { Rechecks1763900000012 } from './1763900000012-rechecks.js';
import { ProgramsAndSettings1763900000013 } from './1763900000013-programs-and-settings.js';
import { Captures1763900000014 } from './1763900000014-captures.js';
import { ClaimWorkflow1763900000015 } from './1763900000015-claim-workflow.js';
import { Reviews1763900000016 } from './1763900000016-reviews.js';
import { ReplyRequests1763900000017 } from './1763900000017-reply-requests.js';
import { VerdictKinds1763900000018 } from './1763900000018-verdict-kinds.js';
import { RatingScales1763900000019 } from './1763900000019-rating-scales.js';
import { SignIn1763900000020 } from './1763900000020-sign-in.js';
import { UserIdentities1763900000021 } from './1763900000021-user-identities.js';
import { AuditChain1763900000022 } from './1763900000022-audit-chain.js';
import { Drafts1763900000023 } from './1763900000023-drafts.js';
import { BulkOperations1763900000024 } from './1763900000024-bulk-operations.js';
import { Revisions1763900000025 } from './1763900000025-revisions.js';
import { AccountLinks1763900000026 } from './1763900000026-account-links.js';
import { SecondStep1763900000027 } from './1763900000027-second-step.js';
import { WordsAsReviewed1763900000030 } from './1763900000030-words-as-reviewed.js';
import { EvidenceAsSeen1763900000031 } from './1763900000031-evidence-as-seen.js';
import { VerdictsOnCurrentReviews1763900000032 } from './1763900000032-verdicts-on-current-reviews.js';
import { ReviewsAfterRetraction1763900000033 } from './1763900000033-reviews-after-retraction.js';
import { InterestsOfARound1763900000034 } from './1763900000034-interests-of-a-round.js';
import { EvidenceNamedWithItsReview1763900000035 } from './1763900000035-evidence-named-with-its-review.js';
import { VerdictsTakeTheSettledRating1763900000036 } from './1763900000036-verdicts-take-the-settled-rating.js';
import { ReviewsOfReviewableClaims1763900000037 } from './1763900000037-reviews-of-reviewable-claims.js';
import { KeySecrets1763900000040 } from './1763900000040-key-secrets.js';
import { KeyScopes1763900000041 } from './1763900000041-key-scopes.js';
import { NameOfOurScale1763900000046 } from './1763900000046-name-of-our-scale.js';
import { DraftsOfInterests1763900000050 } from './1763900000050-drafts-of-interests.js';
import { RecheckTriggers1763900000060 } from './1763900000060-recheck-triggers.js';
import { RecheckRuns1763900000061 } from './1763900000061-recheck-runs.js';
import { RecheckCaptures1763900000062 } from './1763900000062-recheck-captures.js';
import { RecheckDecisions1763900000063 } from './1763900000063-recheck-decisions.js';
import { RecheckOccasions1763900000064 } from './1763900000064-recheck-occasions.js';
import { FetchHosts1763900000070 } from './1763900000070-fetch-hosts.js';
import { UnmodifiedPages1763900000071 } from './1763900000071-unmodified-pages.js';
import { PagesPutOff1763900000072 } from './1763900000072-pages-put-off.js';
import { JobPlatform1763900000080 } from './1763900000080-job-platform.js';
import { JobsAtAGlance1763900000091 } from './1763900000091-jobs-at-a-glance.js';
import { TraceparentOfJobs1763900000096 } from './1763900000096-traceparent-of-jobs.js';
import { Scopes1763900000099 } from './1763900000099-scopes.js';
import { RecheckHooks1763900000100 } from './1763900000100-recheck-hooks.js';
import { MergedSources1763900000110 } from './1763900000110-merged-sources.js';
import { InterestsInMergedSources1763900000111 } from './1763900000111-interests-in-merged-sources.js';
import { WithdrawnAttributions1763900000112 } from './1763900000112-withdrawn-attributions.js';
import { DraftsOfMergesAndWithdrawals1763900000120 } from './1763900000120-drafts-of-merges-and-withdrawals.js';
import { ClaimMatching1763900000130 } from './1763900000130-claim-matching.js';
import { RechecksOfVerdicts1763900000138 } from './1763900000138-rechecks-of-verdicts.js';
import { DraftsOfClaimsAndSettings1763900000140 } from './1763900000140-drafts-of-claims-and-settings.js';
import { WaitingJobsInOrder1763900000141 } from './1763900000141-waiting-jobs-in-order.js';
import { ContradictionPostings1763900000150 } from './1763900000150-contradiction-postings.js';
import { ContradictionRescans1763900000151 } from './1763900000151-contradiction-rescans.js';
import { FillContradictionPostings1763900000152 } from './1763900000152-fill-contradiction-postings.js';
import { RewordedContradictions1763900000160 } from './1763900000160-reworded-contradictions.js';
import { MatchingWithoutArchivedClaims1763900000161 } from './1763900000161-matching-without-archived-claims.js';
import { UnpostArchivedClaims1763900000162 } from './1763900000162-unpost-archived-claims.js';
import { PassageDecisions1763900000163 } from './1763900000163-passage-decisions.js';

/** In the order in which they run. Listed by hand so that a bundler, a test and the application see the same ones. */
export const MIGRATIONS = [
  AppendOnly1763900000001,
  Accounts1763900000002,
  AuditEvents1763900000003,
  Jobs1763900000004,
  IdempotencyKeys1763900000005,
  Sources1763900000006,
  Documents1763900000007,
  Claims1763900000008,
  EvidenceAndLinks1763900000009,
  Verdicts1763900000010,
  Contradictions1763900000011,
  Rechecks1763900000012,
  ProgramsAndSettings1763900000013,
  Captures1763900000014,
  ClaimWorkflow1763900000015,
  Reviews1763900000016,
  ReplyRequests1763900000017,
  VerdictKinds1763900000018,
  RatingScales1763900000019,
  SignIn1763900000020,
  UserIdentities1763900000021,
  AuditChain1763900000022,
  Drafts1763900000023,
  BulkOperations1763900000024,
  Revisions1763900000025,
  AccountLinks1763900000026,
  SecondStep1763900000027,
  WordsAsReviewed1763900000030,
  EvidenceAsSeen1763900000031,
  VerdictsOnCurrentReviews1763900000032,
  ReviewsAfterRetraction1763900000033,
  InterestsOfARound1763900000034,
  EvidenceNamedWithItsReview1763900000035,
  VerdictsTakeTheSettledRating1763900000036,
  ReviewsOfReviewableClaims1763900000037,
  KeySecrets1763900000040,
  KeyScopes1763900000041,
  NameOfOurScale1763900000046,
  DraftsOfInterests1763900000050,
  RecheckTriggers1763900000060,
  RecheckRuns1763900000061,
  RecheckCaptures1763900000062,
  RecheckDecisions1763900000063,
  RecheckOccasions1763900000064,
  FetchHosts1763900000070,
  UnmodifiedPages1763900000071,
  PagesPutOff1763900000072,
  JobPlatform1763900000080,
  JobsAtAGlance1763900000091,
  TraceparentOfJobs1763900000096,
  Scopes1763900000099,
  RecheckHooks1763900000100,
  MergedSources1763900000110,
  InterestsInMergedSources1763900000111,
  WithdrawnAttributions1763900000112,
  DraftsOfMergesAndWithdrawals1763900000120,
  ClaimMatching1763900000130,
  RechecksOfVerdicts1763900000138,
  DraftsOfClaimsAndSettings1763900000140,
  WaitingJobsInOrder1763900000141,
  ContradictionPostings1763900000150,
  ContradictionRescans1763900000151,
  FillContradictionPostings1763900000152,
  RewordedContradictions1763900000160,
  MatchingWithoutArchivedClaims1763900000161,
  UnpostArchivedClaims1763900000162,
  PassageDecisions1763900000163,
];
