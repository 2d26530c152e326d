import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { EvidenceRefDto } from '../evidence/evidence.dto.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { LocalisedTextDto } from '../platform/http/localised-text.dto.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { IsQueryBoolean } from '../platform/http/query-boolean.decorator.js';
import { ComparedPageDto } from './comparison/comparison.dto.js';
import {
  FINDING_CODES,
  RECHECK_OUTCOMES,
  type RecheckFailure,
  type RecheckOutcome,
} from './findings/finding.rules.js';
import { RECHECK_TRIGGERS, type RecheckTriggerKind } from './recheck-trigger.entity.js';
import type { RecheckDecision } from './recheck.entity.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

export const RECHECK_STATES = ['queued', 'waiting_for_captures', 'running', 'done', 'failed'] as const;
export type RecheckState = (typeof RECHECK_STATES)[number];

/** One of the things that set a recheck off. */
export class RecheckTriggerDto {
  /** What it was. */
  trigger: RecheckTriggerKind;
  /** The same in words. */
  message: LocalisedTextDto;
  /** Why, in the words of who asked for it. */
  reason: string | null;
  /** Who asked for it. */
  requestedBy: string;
  /** When. */
  requestedAt: string;
  /** The piece of evidence that it is about. */
  evidence: EvidenceRefDto | null;
  /** Id of the claim on the other side, where it is about a contradiction. */
  otherClaimId: string | null;
}

/** How many words came and went. */
export class WordCountDto {
  /** Words that came. */
  added: number;
  /** Words that went. */
  removed: number;
}

/** A reason to look at a claim again. */
export class FindingDto {
  /** Name of the reason. */
  code: (typeof FINDING_CODES)[number];
  /** How many things it is about, where it is about a number of them. */
  count: number | null;
  /** How many words of a text came and went. */
  words: WordCountDto | null;
  /** The piece of evidence that it is about. */
  evidence: EvidenceRefDto | null;
  /** The reason in words. */
  message: LocalisedTextDto;
}

/** What was decided on a recheck that found something. */
export class RecheckDecisionDto {
  /**
   * `verdict_stands` and `reopen` are a person's. `superseded`: a later recheck or verdict took its place. `repeated`: it
   * found what another has found on which nobody has decided yet.
   */
  decision: RecheckDecision;
  /** Who decided. */
  by: string;
  /** When. */
  at: string;
  /** Why, in the words of who decided. */
  note: string | null;
}

/** One new look at a claim. */
export class RecheckDto {
  /** Id of the recheck. */
  id: string;
  /** Id of the claim. */
  claimId: string;
  /** Everything that set it off, oldest first. What asks for a recheck while one is `queued` becomes part of it. */
  triggers: RecheckTriggerDto[];
  /**
   * `queued`: it waits for its time, or for somebody to run it. `waiting_for_captures`: the pages of the evidence are
   * being looked at. `running`: all are there, and it is being concluded. `done`: it has an outcome. `failed`: it has
   * come to none, see `whatToDo`.
   */
  state: RecheckState;
  /** How often it was tried. */
  attempts: number;
  /** What went wrong at the last attempt. */
  lastError: string | null;
  /** When it was first asked for. */
  requestedAt: string;
  /** When it begins, or began, at the earliest. */
  runAt: string;
  /** When it began; what asks for a recheck from then on gets another one. */
  begunAt: string | null;
  /** When it was done. */
  finishedAt: string | null;
  /** Whether a person has to look again; null until it is done. */
  outcome: RecheckOutcome | null;
  /** Why it failed. */
  failure: RecheckFailure | null;
  /** What to do about a recheck that failed. */
  whatToDo: LocalisedTextDto | null;
  /** Why a person has to look again. */
  findings: FindingDto[];
  /** Id of the verdict that it was compared with. */
  verdictId: string | null;
  /** How many pieces of evidence have a page that was not looked at, because they are kept to the desk. */
  evidenceLeftOut: number;
  /** Since when something waits for a person's decision; of the first recheck that found the same. */
  openSince: string | null;
  /** What was decided; null while it is open, or where there is nothing to decide. */
  decision: RecheckDecisionDto | null;
  /** What the caller may do with it now. */
  actions: 'decide'[];
}

/** One new look at a claim, with all that it compared. */
export class RecheckDetailsDto extends RecheckDto {
  /** The pages that it looked at, with how each differs from the snapshot that the verdict relies on. */
  pages: ComparedPageDto[];
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

  /** Only those that came to this. */
  @IsOptional()
  @IsIn(RECHECK_OUTCOMES)
  outcome?: RecheckOutcome;

  /** Only those that this set off, perhaps among other things. */
  @IsOptional()
  @IsIn(RECHECK_TRIGGERS)
  trigger?: RecheckTriggerKind;

  /** Of those that found something, only those that were decided (`true`) or that wait for a decision (`false`). */
  @IsOptional()
  @IsQueryBoolean()
  decided?: boolean;
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

export const PERSONS_DECISIONS = ['verdict_stands', 'reopen'] as const;
export type PersonsDecision = (typeof PERSONS_DECISIONS)[number];

/** What a person decides on a recheck that found something. */
export class NewRecheckDecisionDto {
  /** `verdict_stands`: nothing of it bears on the verdict. `reopen`: the claim is reviewed again, in a new round. */
  @IsIn(PERSONS_DECISIONS)
  decision: PersonsDecision;

  /** Why. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  note?: string;
}
