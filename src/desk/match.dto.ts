import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { ClaimTextDto } from '../claims/claim.dto.js';
import type { ClaimStatus } from '../claims/claim.entity.js';
import { MATCH_DECISIONS, type MatchDecisionKind } from '../claims/matching/match-decision.entity.js';
import type { ContradictionStatus } from '../contradictions/contradiction.entity.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { VerdictSummaryDto } from '../verdicts/verdict.dto.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** What a person said about two claims. */
export class MatchDecisionDto {
  /** Whether they say the same. */
  decision: MatchDecisionKind;
  /** Why. */
  reason: string | null;
  /** Who said so. */
  by: string;
  /** When. */
  at: string;
}

/** The contradiction in which two claims stand that a person called the same. */
export class MatchContradictionDto {
  /** Id of the contradiction. */
  id: string;
  /** Whether it is only suggested, or a person has confirmed it. */
  status: ContradictionStatus;
}

/** A claim that may say the same. */
export class MatchDto {
  /** Id of the claim. */
  claimId: string;
  /** Whether the engine takes it for the same claim. Only the first ever is; the others are but the next nearest. */
  accepted: boolean;
  /** The claim in each language that it is held in, the original first. */
  texts: ClaimTextDto[];
  /** Where it stands in the desk's work. */
  status: ClaimStatus;
  /** The newest version of its verdict, which may be a retraction. */
  verdict: VerdictSummaryDto | null;
  /** How much both have in common: comparable among these matches, no probability. Higher is more alike. */
  score: number;
  /** What both have in common. */
  explanation: LocalisedTextDto;
  /** What a person said about this pair; null for a text that is no claim, and where nobody has said anything. */
  decision: MatchDecisionDto | null;
  /**
   * The contradiction that was suggested or confirmed between both although a person called them the same: one of the two
   * cannot be right. Null where there is none, or it was rejected.
   */
  contradiction: MatchContradictionDto | null;
  /**
   * Why it cannot hold if the text does, as the engine sees it: then it is never `accepted`. Null where the engine sees no
   * contradiction or others are nearer, for a text of more than 1,000 characters, which says more than one thing, and where a
   * claim was asked for: `contradiction` is for those.
   */
  contradicts: LocalisedTextDto | null;
  /** What the caller may do with this pair now. */
  actions: 'decide'[];
}

/** The claims that say most nearly the same. */
export class MatchesDto {
  /** Whether the engine takes the first for the same claim. If not, nothing is known of it. */
  accepted: boolean;
  /** How likely the engine holds that to be, from 0 to 1. */
  likelihood: number;
  /**
   * Best first, without those that have next to nothing in common with it, that a person has called different, or that
   * contradict it. What a person has called the same is there in any case; where it contradicts it, after all others. One
   * that is listed may say something else: `accepted` tells. Where the nearest contradicts a text, it is listed right after what
   * is accepted, and `contradicts` says why.
   */
  matches: MatchDto[];
}

/** How many matches to answer. */
export class MatchesQuery {
  /** At most so many, from 1 to 50; left out: 10. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

/** A text of which to find out whether it is a claim that is known. */
export class TextToMatchDto extends MatchesQuery {
  /** The text: a claim, a post or a headline. Of a long one the first 6,000 characters are read. */
  @IsString()
  @IsNotBlank()
  @MaxLength(50_000)
  text: string;

  /** BCP-47 tag of its language; left out, it is told from the script. */
  @MayBeAbsent()
  @IsLanguageTag()
  language?: string;
}

/** What a person says about two claims. */
export class NewMatchDecisionDto {
  /** Whether they say the same. */
  @IsIn(MATCH_DECISIONS)
  decision: MatchDecisionKind;

  /** Why. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  reason?: string;
}
