import { PartialType } from '@nestjs/swagger';
import { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import { RatingDto, RatingScaleDto } from '../../ratings/rating.dto.js';
import { NewVerdictDto } from '../verdict-input.dto.js';
import type { GateRule } from './gate.rules.js';

/** How one rule of the publish gate sees a verdict. */
export class GateRuleDto {
  /** Name of the rule, stable across versions. */
  code: GateRule;
  /** What it demands. */
  title: LocalisedTextDto;
  /** Whether this desk demands it: whether it holds up a verdict that does not satisfy it. */
  isRequired: boolean;
  /** Whether the verdict satisfies it. */
  isMet: boolean;
  /** How many there are: reviews, origins, pages that are still being captured; null where the rule counts nothing. */
  have: number | null;
  /** How many it takes. */
  need: number | null;
  /** Who or what is missing, by name: reviewers, stances, or evidence that was removed or changed since the reviews. */
  missing: string[];
}

/** How the publish gate sees a verdict. */
export class GateDto {
  /** Whether it would be published. */
  isOpen: boolean;
  /** Every rule, met or not, in the order of the work. */
  rules: GateRuleDto[];
  /** The rating that the reviews came to; null while there is none. */
  settledRating: RatingDto | null;
  /** The scale that the verdict is given on. */
  scale: RatingScaleDto;
  /** Version of the claim's newest verdict, which the next supersedes; 0: none. */
  newestVersion: number;
}

/** A verdict as far as it is written. */
export class VerdictCheckDto extends PartialType(NewVerdictDto) {}
