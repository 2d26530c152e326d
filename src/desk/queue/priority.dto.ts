import type { PriorityFactor } from './priority.js';

/** What one factor adds. */
export class PriorityReasonDto {
  /** What makes it urgent. `age`: how long it has waited for a conclusion. */
  factor: PriorityFactor;
  /** Harm and reach as graded (0 to 3; null: nobody has, which counts as 1), contradictions with other claims, whole days of waiting. */
  value: number | null;
  /** What that adds. */
  points: number;
}

/** How much a factor weighs. */
export class PriorityWeightDto {
  /** The factor. */
  factor: PriorityFactor;
  /** Points for each step, contradiction or day. */
  each: number;
  /** How many of these count. */
  most: number;
}

/** How urgent a claim is. */
export class PriorityDto {
  /** Sum of the reasons: 0 to 140. */
  points: number;
  /** The figures that it comes from, the heaviest first. */
  reasons: PriorityReasonDto[];
}
