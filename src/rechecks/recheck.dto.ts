import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import type { RecheckOutcome, RecheckTrigger } from './recheck.entity.js';
import { FINDING_CODES } from './recheck.rules.js';

export const RECHECK_STATES = ['queued', 'done', 'failed'] as const;
export type RecheckState = (typeof RECHECK_STATES)[number];

/** A reason to look at a claim again. */
export class FindingDto {
  /** Name of the reason. */
  code: (typeof FINDING_CODES)[number];
  /** How many things it is about, where it is about a number of them. */
  count: number | null;
  /** The reason in words. */
  message: LocalisedTextDto;
}

/** One new look at a claim. */
export class RecheckDto {
  /** Id of the recheck. */
  id: string;
  /** Id of the claim. */
  claimId: string;
  /** What set it off. */
  trigger: RecheckTrigger;
  /** Why a person asked for it. */
  reason: string | null;
  /** Who asked for it. */
  requestedBy: string;
  /** `queued` until it has run; `failed` when it was given up. */
  state: RecheckState;
  /** How often it was tried. */
  attempts: number;
  /** What went wrong at the last attempt. */
  lastError: string | null;
  /** When it was asked for. */
  requestedAt: string;
  /** When it runs, or ran, at the earliest. */
  runAt: string;
  /** When it was done. */
  finishedAt: string | null;
  /** Whether a person has to look again; null until it is done. */
  outcome: RecheckOutcome | null;
  /** Why a person has to look again. */
  findings: FindingDto[];
}

/** A page of rechecks. */
export class RecheckPageDto {
  /** The rechecks, newest first. */
  items: RecheckDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which rechecks to list. */
export class RecheckQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(RECHECK_STATES)
  state?: RecheckState;

  /** Only those of this claim. */
  @IsOptional()
  @IsUUID()
  claimId?: string;
}

/** A recheck to be made. */
export class NewRecheckDto {
  /** Why. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  reason?: string;
}
