import { IsIn, IsOptional, IsString, IsUUID, ValidateIf } from 'class-validator';
import { LONGEST_TAG } from '../claims/claim-tags.js';
import { AttributionDto, ClaimTextDto, QuotationDto } from '../claims/claim.dto.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../claims/claim.entity.js';
import { ContradictionDto } from '../contradictions/contradiction.dto.js';
import { EvidenceCountDto, EvidenceLinkDto } from '../evidence/evidence.dto.js';
import type { ManualMove } from '../claims/manual-moves.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { IsQueryBoolean } from '../platform/http/query-boolean.decorator.js';
import { IsInstant } from '../platform/http/time.decorators.js';
import { AssignmentDto } from '../reviews/assignments/assignment.dto.js';
import { RecheckDto } from '../rechecks/recheck.dto.js';
import { VerdictSummaryDto } from '../verdicts/verdict.dto.js';
import type { ClaimAction } from './claim-actions.js';
import { PriorityDto } from './queue/priority.dto.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** A claim with what is known of it, as lists show it. */
export class ClaimRowDto {
  /** Id of the claim. */
  id: string;
  /** The claim in each language that it is held in, the original first. */
  texts: ClaimTextDto[];
  /** Where it stands in the desk's work. */
  status: ClaimStatus;
  /** Counts the changes of what is recorded of it, and of its status. Part of the ETag of the claim. */
  revision: number;
  /** Why it cannot be checked; null where it can. */
  notCheckableReason: string | null;
  /** How far it has spread: 0 (hardly) to 3 (everywhere); null: nobody has said. */
  reach: number | null;
  /** What believing it wrongly does: 0 (nothing) to 3 (danger to life); null: nobody has said. */
  harm: number | null;
  /** Words by which the desk groups its work, in order. */
  tags: string[];
  /** Who works on it now, longest first; empty for whoever does not work at the desk. */
  assignments: AssignmentDto[];
  /** What it is about. */
  topic: string | null;
  /** When it was said. */
  claimedAt: string | null;
  /** The day of what it speaks of. */
  eventDate: string | null;
  /** When it was entered. */
  createdAt: string;
  /** Who said it and through whom it reached the reader, in order. */
  attributions: AttributionDto[];
  /** How many pieces of evidence take each stance. */
  evidenceCount: EvidenceCountDto;
  /** How many contradictions with other claims are suggested or confirmed. */
  contradictionCount: number;
  /** The newest version of its verdict, which may be a retraction. */
  verdict: VerdictSummaryDto | null;
}

/** A decision on where a claim stands, which the caller may take now. */
export class OfferedMoveDto {
  /** What `POST /claims/{id}/moves` takes. */
  move: ManualMove;
  /** Whether it has to be said why. */
  needsReason: boolean;
  /** Whether no other move takes it back: worth a question before it is made, and a reason. */
  isForGood: boolean;
}

/** A claim with everything that its page shows. */
export class ClaimPageDto extends ClaimRowDto {
  /** Its places in articles. */
  appearances: QuotationDto[];
  /** The evidence, oldest first. */
  evidence: EvidenceLinkDto[];
  /** Contradictions with other claims, rejected ones too. */
  contradictions: ContradictionDto[];
  /** The last ten rechecks, and the one that waits for a decision, however old it is; newest first. */
  rechecks: RecheckDto[];
  /** How urgent it is, and why. */
  priority: PriorityDto;
  /** What the caller may do with it now. */
  actions: ClaimAction[];
  /** Those of the actions that move it to another status. */
  moves: OfferedMoveDto[];
}

/** A page of claims. */
export class ClaimRowPageDto {
  /** The claims, newest first. */
  items: ClaimRowDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which claims to list. */
export class ClaimQuery extends PageQuery {
  /** Words of the claim, in any spelling and in any of its languages. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  q?: string;

  /** Only claims in this status. */
  @IsOptional()
  @IsIn(CLAIM_STATUSES)
  status?: ClaimStatus;

  /** Only claims whose current verdict has this rating (its key); `none`: only those without a verdict that stands. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  rating?: string;

  /** Only claims that this source said or passed on. */
  @IsOptional()
  @IsUUID()
  sourceId?: string;

  /** Only claims that stand in this document. */
  @IsOptional()
  @IsUUID()
  documentId?: string;

  /** Only claims made in this language. */
  @IsOptional()
  @IsLanguageTag()
  language?: string;

  /** Only claims said at or after this time. */
  @IsOptional()
  @IsInstant()
  claimedFrom?: string;

  /** Only claims said before or at this time; of a date alone, up to its end. */
  @IsOptional()
  @IsInstant()
  claimedTo?: string;

  /** Only claims with evidence (`true`) or without (`false`). */
  @IsOptional()
  @IsQueryBoolean()
  hasEvidence?: boolean;

  /** Only claims about this topic. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  topic?: string;

  /** Only claims that this user works on; `me`: the caller; `none`: only those that nobody works on. For the desk. */
  @IsOptional()
  @ValidateIf(({ assigneeId }: ClaimQuery) => assigneeId !== 'me' && assigneeId !== 'none')
  @IsUUID()
  assigneeId?: string;

  /** Only claims with this tag. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(LONGEST_TAG)
  tag?: string;
}
