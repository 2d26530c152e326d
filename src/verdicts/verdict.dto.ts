import { IsOptional } from 'class-validator';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { IsInstant } from '../platform/http/time.decorators.js';
import { RatingDto, ScaleRefDto } from '../ratings/rating.dto.js';
import { type GateRule, type Side } from './gate/gate.rules.js';
import { type VerdictKind } from './verdict.entity.js';

/** A version of a verdict, in short. */
export class VerdictRefDto {
  /** Id of the verdict. */
  id: string;
  /** 1, 2, 3 … per claim. */
  version: number;
  /**
   * `publication`: the first, or the first after a retraction. `update`: new facts. `correction`: the version before was
   * wrong. `retraction`: it no longer stands.
   */
  kind: VerdictKind;
  /** When it was published. */
  publishedAt: string;
}

/** That a recheck has found something that may bear on a verdict. */
export class UnderRecheckDto {
  /** Id of the recheck. */
  recheckId: string;
  /** Since when. */
  since: string;
}

/** A published verdict as other records show it. */
export class VerdictSummaryDto extends VerdictRefDto {
  /** The conclusion; null for a retraction. */
  rating: RatingDto | null;
  /** The day by which somebody has to look again. */
  reviewBy: string | null;
  /** Whether that day has passed. */
  isStale: boolean;
  /** That the desk is looking at it again, until somebody decides that it stands or another version is published. */
  underRecheck: UnderRecheckDto | null;
  /** When it was last found still to hold: nothing had changed, or somebody decided that it stands. */
  lastCheckedAt: string | null;
}

/** The version that a verdict took the place of, as it was published. */
export class SupersededVerdictDto extends VerdictRefDto {
  /** What it concluded; null for a retraction. */
  rating: RatingDto | null;
  /** The conclusion in words; null for a retraction. */
  summary: string | null;
  /** BCP-47 tag of the language of these words. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
}

/** A published verdict. */
export class VerdictDto extends VerdictSummaryDto {
  /** Id of the claim that it is about. */
  claimId: string;
  /** The scale that it was given on; null for a retraction. */
  scale: ScaleRefDto | null;
  /** The conclusion in words; null for a retraction. */
  summary: string | null;
  /** How it was reached. */
  method: string | null;
  /** What it leaves open. */
  limitations: string | null;
  /** Of a correction or retraction: what was wrong with the version before. */
  whatWasWrong: string | null;
  /** What is different from the version before. */
  whatChanged: string | null;
  /** Stances for which evidence was looked for and none was found. */
  noneFound: Side[];
  /** Why nobody was asked for a reply. */
  noReplyReason: string | null;
  /** Rules of the publish gate that it did not satisfy, and that the desk did not demand then. */
  unmetRules: GateRule[];
  /** BCP-47 tag of the language of these words. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The state of knowledge that it speaks of. */
  asOf: string;
  /** The version that it took the place of, as that one was. */
  supersedes: SupersededVerdictDto | null;
  /** The version that took its place. */
  supersededBy: VerdictRefDto | null;
  /** Whether it is the claim's newest version. What a retraction that is says is that nothing stands. */
  isCurrent: boolean;
}

/** All versions of a claim's verdict. */
export class VerdictListDto {
  /** The versions, newest first. */
  items: VerdictDto[];
}

/** A page of verdicts. */
export class VerdictPageDto {
  /** The verdicts, oldest publication first. */
  items: VerdictDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which verdicts to list. */
export class VerdictQuery extends PageQuery {
  /**
   * Only verdicts published at or after this time, superseding versions too, and those of which `underRecheck` or
   * `lastCheckedAt` have changed since or up to two minutes before: some may be told twice. That one `isStale` is told by the day in `reviewBy`, and by nothing here.
   */
  @IsOptional()
  @IsInstant()
  updatedSince?: string;
}
