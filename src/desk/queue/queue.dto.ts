import { PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { ClaimStatus } from '../../claims/claim.entity.js';
import type { UserRole } from '../../platform/auth/permissions.js';
import type { UserKind } from '../../platform/auth/user.entity.js';
import type { ClaimAction } from '../claim-actions.js';
import { ClaimQuery, ClaimRowDto } from '../claim-row.dto.js';
import { PriorityDto, PriorityWeightDto } from './priority.dto.js';
import { QUEUE_REASONS, type QueueReason } from './queue-reasons.js';

/** A claim in the queue. */
export class QueueItemDto extends ClaimRowDto {
  /** Since when it waits for a conclusion. */
  waitingSince: string;
  /** How urgent it is, and why. */
  priority: PriorityDto;
  /** Why it is there; empty for a claim that needs no work, which only a filter by status shows. */
  reasons: QueueReason[];
  /** What the caller may do with it now. */
  actions: ClaimAction[];
}

/** How many claims are there for a reason. */
export class ReasonCountDto {
  /** The reason. */
  reason: QueueReason;
  /** How many of those that the other filters leave. A claim may have two reasons. */
  count: number;
}

/** How many claims stand somewhere. */
export class StatusCountDto {
  /** Where. */
  status: ClaimStatus;
  /** How many of those that the other filters leave. */
  count: number;
}

/** A page of the queue. */
export class QueuePageDto {
  /** The claims, the most urgent first; of two that are equally urgent, first the one that has waited longer. */
  items: QueueItemDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** How many claims stand in each status. */
  counts: StatusCountDto[];
  /** How many claims are there for each reason. */
  reasons: ReasonCountDto[];
  /**
   * How many claims still need work: all that have no conclusion, those reviewed since their last verdict, and those of
   * which a recheck has found something.
   */
  inWork: number;
  /** How the points of a claim come about, the heaviest factor first. */
  weights: PriorityWeightDto[];
}

/** Which claims of the queue to list. Without `status`: those that still need work. */
export class QueueQuery extends PickType(ClaimQuery, [
  'q',
  'status',
  'assigneeId',
  'tag',
  'language',
  'limit',
  'cursor',
] as const) {
  /** Only claims that are there for this reason. */
  @IsOptional()
  @IsIn(QUEUE_REASONS)
  reason?: QueueReason;
}

/** Somebody who works at the desk. */
export class DeskPersonDto {
  /** Id of the user. */
  id: string;
  /** Name. */
  name: string;
  /** What they may do. */
  role: UserRole;
  /** `program`: not a person, but what somebody runs with a key. */
  kind: UserKind;
}

/** Everybody at the desk. */
export class DeskPeopleDto {
  /** Whose account is open, by name. */
  items: DeskPersonDto[];
}

/** A tag in use. */
export class TagCountDto {
  /** The tag. */
  tag: string;
  /** How many claims have it. */
  count: number;
}

/** The tags in use. */
export class TagListDto {
  /** The tags, the most used first; at most 500. */
  items: TagCountDto[];
}
