import { IsOptional, Matches } from 'class-validator';
import { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import { IsInstant } from '../../platform/http/time.decorators.js';
import type { AgreementGap } from './agreement.rules.js';

/** Which rounds of review to count. */
export class AgreementQuery {
  /** Only rounds whose last review was filed at or after this time. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Only rounds whose last review was filed before or at this time; of a date alone, up to its end. */
  @IsOptional()
  @IsInstant()
  to?: string;

  /** Key of the scale that the ratings were given on, in whatever version. Without it: that in use now. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'must be the key of a rating scale' })
  scale?: string;
}

/** How far all reviewers agree. */
export class OverallAgreementDto {
  /** Krippendorff's alpha: 1 for agreement throughout, 0 for what chance would bring about; null for `reason`. */
  alpha: number | null;
  /** Rounds that at least two people rated. */
  units: number;
  /** Ratings in these rounds. */
  ratings: number;
  /**
   * Why there is no alpha. `too_few_units`: too few rounds to tell anything; `no_variation`: everybody always chose one and
   * the same rating, so that nobody can tell agreement from habit.
   */
  reason: AgreementGap | null;
}

/** One of two reviewers. */
export class PairedReviewerDto {
  /** Id of the person, or of the program that has an account of its own. */
  id: string;
  /** Their name now. */
  name: string;
}

/** How far two reviewers agree in the rounds that both rated. */
export class PairAgreementDto {
  /** The two, by name. */
  reviewers: PairedReviewerDto[];
  /** Rounds that both rated. */
  units: number;
  /** Share of these rounds, between 0 and 1, in which both gave the same rating. */
  agreement: number;
  /** Cohen's kappa: 1 for agreement throughout, 0 for what chance would bring about; null for `reason`. */
  kappa: number | null;
  /** Why there is no kappa, as in `overall`. */
  reason: AgreementGap | null;
}

/** A scale whose ratings can be counted. */
export class AgreementScaleDto {
  /** Key, the same in all versions. */
  key: string;
  /** What people call its newest version. */
  titles: LocalisedTextDto;
}

/** How far reviewers who did not know of each other's conclusions came to the same ones. */
export class AgreementDto {
  /** Key of the scale whose ratings are counted. */
  scale: string;
  /** All scales on which a round was rated whose seal is open, and the one in use, by key. */
  scales: AgreementScaleDto[];
  /** How many rounds a coefficient takes: with fewer there is none, but `too_few_units`. */
  fewestUnits: number;
  /** Everybody together. */
  overall: OverallAgreementDto;
  /** Each two who rated a round together, by name: the first of two, then the second. No order of merit. */
  pairs: PairAgreementDto[];
  /** How many rounds, the oldest ones, were not counted because there are too many; ask for less time. */
  roundsLeftOut: number;
  /** How many pairs, the last ones by name, are not told because there are too many; ask for less time. */
  pairsLeftOut: number;
}
