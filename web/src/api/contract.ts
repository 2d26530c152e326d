import type { components, paths } from './schema.js';

/** The shapes of the API under the names that the screens use. They are made from docs/openapi.json. */
type Schemas = components['schemas'];
type DraftPath = paths['/api/v1/drafts/{kind}/{subject}']['get']['parameters']['path'];

export type Session = Schemas['SessionDto'];
export type OwnSession = Schemas['OwnSessionDto'];
export type User = Schemas['UserDto'];
export type UserRole = User['role'];
export type ChangedUser = Schemas['ChangedUserDto'];
export type OpenLink = Schemas['OpenLinkDto'];
export type NewInvitation = Schemas['NewInvitationDto'];

export type ApiKey = Schemas['ApiKeyDto'];
export type ApiKeyList = Schemas['ApiKeyListDto'];
export type NewApiKey = Schemas['NewApiKeyDto'];
export type KeySecret = Schemas['KeySecretDto'];
export type KeyScope = NonNullable<ApiKey['scopes']>[number];

export type RecheckHook = Schemas['RecheckHookDto'];

export type Setting = Schemas['SettingDto'];

export type Source = Schemas['SourceDto'];
export type SourceRef = Schemas['SourceRefDto'];
export type SourceName = Schemas['SourceNameDto'];
export type SourceKind = SourceRef['kind'];

export type DocumentPage = Schemas['DocumentDto'];
export type ClaimDraft = Schemas['ClaimDraftDto'];
export type NewDraftDecision = Schemas['NewDraftDecisionDto'];
export type DraftAttribution = Schemas['DraftAttributionDto'];
export type DraftQuantity = Schemas['DraftQuantityDto'];
export type OfferedSource = Schemas['OfferedSourceDto'];
export type NewSource = Schemas['NewSourceDto'];

export type NewClaim = Schemas['NewClaimDto'];
export type ClaimRow = Schemas['ClaimRowDto'];
export type ClaimPage = Schemas['ClaimPageDto'];
export type ClaimText = Schemas['ClaimTextDto'];
export type ClaimStatus = ClaimRow['status'];
export type Matches = Schemas['MatchesDto'];
export type Match = Schemas['MatchDto'];
export type NewMatchDecision = Schemas['NewMatchDecisionDto'];
export type Attribution = Schemas['AttributionDto'];
export type Withdrawal = Schemas['WithdrawalDto'];
export type NewWithdrawal = Schemas['NewWithdrawalDto'];
export type Quotation = Schemas['QuotationDto'];

export type NewAssignment = Schemas['NewAssignmentDto'];
export type NewMove = Schemas['NewMoveDto'];
export type OfferedMove = Schemas['OfferedMoveDto'];
export type Grading = Pick<Schemas['ChangedClaimDto'], 'reach' | 'harm' | 'tags'>;
export type Priority = Schemas['PriorityDto'];
export type PriorityWeight = Schemas['PriorityWeightDto'];
export type QueueReason = Schemas['ReasonCountDto']['reason'];
export type QueueItem = Schemas['QueueItemDto'];
export type QueuePage = Schemas['QueuePageDto'];
export type NewBulk = Schemas['NewBulkDto'];
export type BulkResult = Schemas['BulkResultDto'];
export type DeskPerson = Schemas['DeskPersonDto'];

export type EvidenceLink = Schemas['EvidenceLinkDto'];
export type Evidence = EvidenceLink['evidence'];
export type EvidenceRef = Schemas['EvidenceRefDto'];
export type EvidenceFile = Schemas['EvidenceFileDto'];
export type EvidenceCount = Schemas['EvidenceCountDto'];
export type EvidenceTier = EvidenceLink['evidence']['tier'];
export type Stance = EvidenceLink['stance'];
export type NewEvidence = Schemas['NewEvidenceDto'];
export type EvidenceChanges = Schemas['ChangedEvidenceDto'];
export type EvidenceLinkChanges = Schemas['ChangedEvidenceLinkDto'];

export type Capture = Schemas['CaptureDto'];
export type CaptureOutcome = NonNullable<Capture['outcome']>;

export type ClaimReviews = Schemas['ClaimReviewsDto'];
export type ReviewRound = Schemas['RoundDto'];
export type Review = Schemas['ReviewDto'];
export type Confidence = Review['confidence'];
export type NewReview = Schemas['NewReviewDto'];
export type Adjudication = Schemas['AdjudicationDto'];
export type NewAdjudication = Schemas['NewAdjudicationDto'];
export type RatingScale = Schemas['ScaleChoicesDto'];
export type Agreement = Schemas['AgreementDto'];
export type PairAgreement = Schemas['PairAgreementDto'];
export type ScaleVersion = Schemas['RatingScaleDto'];
export type ScaleRating = Schemas['ScaleRatingDto'];
export type RatingColour = ScaleRating['colour'];
export type RatingIcon = ScaleRating['icon'];
export type NormalisedRating = ScaleRating['normalised'];
export type NewScale = Schemas['NewRatingScaleDto'];
export type Rating = Schemas['RatingDto'];
export type NewRating = Schemas['NewRatingDto'];
export type Interest = Schemas['InterestDto'];
export type NewInterest = Schemas['NewInterestDto'];

export type Reply = Schemas['ReplyDto'];
export type ReplyState = Reply['state'];
export type NewReplyRequest = Schemas['NewReplyRequestDto'];
export type ReplyChanges = Schemas['ReplyChangesDto'];

export type HistoryPage = Schemas['HistoryPageDto'];
export type HistoryEvent = Schemas['HistoryEventDto'];

export type VerdictSummary = Schemas['VerdictSummaryDto'];
export type Verdict = Schemas['VerdictDto'];
export type NewVerdict = Schemas['NewVerdictDto'];
export type Correction = Schemas['CorrectionDto'];
export type Retraction = Schemas['RetractionDto'];
export type VerdictDraft = Schemas['VerdictCheckDto'];
export type Gate = Schemas['GateDto'];
export type GateRule = Schemas['GateRuleDto'];

export type ContradictionCard = Schemas['ContradictionDto'];
export type ContradictionSide = Schemas['ContradictionSideDto'];
export type ContradictionStatus = ContradictionCard['status'];
export type Resolution = ContradictionCard['resolution'];
export type Decision = Schemas['NewDecisionDto'];

export type DraftKind = DraftPath['kind'];
export type DraftEntry = Schemas['DraftEntryDto'];
export type ServerDraft = Schemas['DraftDto'];
export type SavedDraft = Schemas['SavedDraftDto'];

export type Recheck = Schemas['RecheckDto'];
export type RecheckDecision = NonNullable<Recheck['decision']>;
export type NewRecheckDecision = Schemas['NewRecheckDecisionDto'];
export type ComparedPage = Schemas['ComparedPageDto'];
export type WordDiff = Schemas['WordDiffDto'];
export type Figures = Schemas['FiguresDto'];

export type Job = Schemas['JobDto'];
export type JobSubject = NonNullable<Job['about']>;
export type JobKind = Job['kind'];
export type JobState = Job['state'];
export type JobsOverview = Schemas['JobsOverviewDto'];
export type JobKindFigures = Schemas['JobKindDto'];
export type JobSchedule = Schemas['JobScheduleDto'];
export type JobProcess = Schemas['JobProcessDto'];
export type RunningJob = Schemas['RunningJobDto'];
export type FetchHost = Schemas['FetchHostDto'];
