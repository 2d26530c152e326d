import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { AttributionDto, ClaimTextDto, QuotationDto } from '../claims/claim.dto.js';
import { EvidenceCountDto } from '../evidence/evidence.dto.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { VerdictSummaryDto } from '../verdicts/verdict.dto.js';
import {
  CONTRADICTION_STATUSES,
  type ContradictionStatus,
  type Resolution,
  RESOLUTIONS,
  type Suggester,
} from './contradiction.entity.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** One side of a contradiction. Both sides have the same fields and are shown alike. */
export class ContradictionSideDto {
  /** Id of the claim. */
  claimId: string;
  /** The claim in each language that it is held in, the original first. */
  texts: ClaimTextDto[];
  /** The day of what it speaks of. */
  eventDate: string | null;
  /** Who said it and through whom it reached the reader, in order. */
  attributions: AttributionDto[];
  /** Its first place in an article; null when it stands in none. */
  quotation: QuotationDto | null;
  /** How many pieces of evidence take each stance. */
  evidenceCount: EvidenceCountDto;
  /** The newest version of its verdict, which may be a retraction. */
  verdict: VerdictSummaryDto | null;
}

/** What a person decided about a suggestion. */
export class DecisionDto {
  /** Who decided. */
  by: string;
  /** When. */
  at: string;
  /** Why. */
  reason: string | null;
}

/** A remark in somebody's own words. */
export class NoteDto {
  /** The words. */
  text: string;
  /** BCP-47 tag of their language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
}

/** Two claims that cannot both hold. */
export class ContradictionDto {
  /** Id of the contradiction. */
  id: string;
  /** `suggested` until a person decides. */
  status: ContradictionStatus;
  /** How a confirmed contradiction was resolved. */
  resolution: Resolution;
  /** The rule that found it, or `person`. */
  basis: string;
  /** How firmly the rule speaks, from 0 to 1: an order among suggestions, no probability. Null for a person's. */
  score: number | null;
  /** Why both cannot hold. Words that it quotes may stand in Unicode isolates (U+2068 to U+2069), which show nothing. */
  explanation: LocalisedTextDto;
  /** What the person who suggested it wrote. */
  note: NoteDto | null;
  /** Who suggested it. */
  suggestedBy: Suggester;
  /** When it was suggested. */
  suggestedAt: string;
  /** What a person decided; null while it is only a suggestion. */
  decision: DecisionDto | null;
  /**
   * Whether it was rejected, and the words or dates of a side have changed since: the rejection was about other words. Such a
   * pair can be suggested again.
   */
  isReworded: boolean;
  /** Its last rejection, where it has been suggested again since: that was about other words or dates. */
  earlierRejection: DecisionDto | null;
  /** Who said of both claims that they say the same, when and why; null where nobody has. One of the two cannot be right. */
  calledSame: DecisionDto | null;
  /** Counts the changes of it, and of the words and dates of both sides. Part of the ETag of the contradiction. */
  revision: number;
  /** The two sides, in the order in which they were entered. The order says nothing about which is right. */
  sides: ContradictionSideDto[];
  /** What the caller may do with it now. */
  actions: 'decide'[];
}

/** A page of contradictions. */
export class ContradictionPageDto {
  /** The contradictions, oldest suggestion first. */
  items: ContradictionDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which contradictions to list. */
export class ContradictionQuery extends PageQuery {
  /** Only those in this status. */
  @IsOptional()
  @IsIn(CONTRADICTION_STATUSES)
  status?: ContradictionStatus;

  /** Only those resolved so. */
  @IsOptional()
  @IsIn(RESOLUTIONS)
  resolution?: Resolution;

  /** Only those with a side that this source said or passed on. */
  @IsOptional()
  @IsUUID()
  sourceId?: string;

  /** Only those with a side that stands in this document. */
  @IsOptional()
  @IsUUID()
  documentId?: string;

  /** Only those with this claim on one side. */
  @IsOptional()
  @IsUUID()
  claimId?: string;
}

/** Two claims that a person holds to be contradictory. */
export class NewContradictionDto {
  /** Id of one claim. */
  @IsUUID()
  claimAId: string;

  /** Id of the other. */
  @IsUUID()
  claimBId: string;

  /** Why both cannot hold. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  note: string;

  /** BCP-47 tag of the language of the note. */
  @IsLanguageTag()
  noteLanguage: string;
}

/** What a person decides about a contradiction. */
export class NewDecisionDto {
  /** Whether the two claims really cannot both hold. */
  @IsIn(['confirmed', 'rejected'])
  status: 'confirmed' | 'rejected';

  /** How it is resolved; left out: `open`. */
  @MayBeAbsent()
  @IsIn(RESOLUTIONS)
  resolution?: Resolution;

  /** Why. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  reason: string;

  /** The status that the decider saw. Guards against deciding over a colleague's decision; left out: no guard. */
  @MayBeAbsent()
  @IsIn(CONTRADICTION_STATUSES)
  expectedStatus?: ContradictionStatus;
}
