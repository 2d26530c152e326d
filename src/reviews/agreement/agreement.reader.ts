import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endOf, momentOf } from '../../platform/http/time.decorators.js';
import { settingValue } from '../../platform/settings/setting.js';
import { SCALE_IN_USE } from '../../ratings/scale-in-use.js';
import { visibleReviewSql } from '../review-fragments.js';
import type { AgreementDto, AgreementQuery, AgreementScaleDto, PairAgreementDto } from './agreement.dto.js';
import {
  FEWEST_UNITS,
  overallAgreement,
  type PairAgreement,
  pairAgreements,
  type UnitRating,
} from './agreement.rules.js';

interface Row extends UnitRating {
  name: string;
  /** Of all rounds that the query matches. */
  rounds: number;
}

/** What one answer takes at most. */
const MOST = { rounds: 10_000, pairs: 500 };

/** SQL: reviews in table `v`, each with its rating `r` and that one's scale `s`. */
const REVIEWS = 'reviews v join ratings r on r.id = v.rating_id join rating_scales s on s.id = r.scale_id';

/** SQL: whether the review in table `v` counts. As if nobody looked: while it is sealed, not even one's own does. */
const IS_OPEN = visibleReviewSql('null::uuid');

/**
 * Reads how far reviewers agree. The unit is a round of review, not the claim: a claim that was reviewed again was judged
 * anew, on other evidence. The category is the rating by its key, which a rating keeps in the next version of its scale,
 * whatever it is called there. It is not the value that other systems understand: that makes one of several ratings, and
 * so would take reviewers to agree who, by the desk's own rules, differ. Scales are counted apart: whoever rated on one
 * could not have chosen a rating of another, which would pass for agreement beyond chance.
 */
@Injectable()
export class AgreementReader {
  constructor(private readonly dataSource: DataSource) {}

  async get(query: AgreementQuery, most = MOST): Promise<AgreementDto> {
    const inUse = await settingValue(this.dataSource.manager, SCALE_IN_USE);
    const scale = query.scale ?? inUse;
    const rows = await this.ratings(query, scale, most.rounds);
    const names = new Map(rows.map(({ rater, name }) => [rater, name]));
    const pairs = pairAgreements(rows)
      .map((pair) => toPair(pair, names))
      .sort(byNames);
    const counted = new Set(rows.map(({ unit }) => unit)).size;
    return {
      scale,
      scales: await this.scales(inUse),
      fewestUnits: FEWEST_UNITS,
      overall: overallAgreement(rows),
      pairs: pairs.slice(0, most.pairs),
      roundsLeftOut: (rows[0]?.rounds ?? 0) - counted,
      pairsLeftOut: Math.max(0, pairs.length - most.pairs),
    };
  }

  private ratings(query: AgreementQuery, scale: string, most: number): Promise<Row[]> {
    return this.dataSource.query<Row[]>(
      `with counted as (
         select o.claim_id, o.round, count(*) over ()::integer as rounds from review_rounds o
         where o.unsealed_at is not null and ($1::timestamptz is null or o.unsealed_at >= $1)
           and ($2::timestamptz is null or o.unsealed_at <= $2)
           and exists (select from ${REVIEWS} where v.claim_id = o.claim_id and v.round = o.round and s.key = $3)
         order by o.unsealed_at desc, o.claim_id, o.round limit $4)
       select c.claim_id || '/' || c.round as unit, u.id as rater, u.name, r.key as category, c.rounds
       from ${REVIEWS} join users u on u.id = v.reviewer_id
         join counted c on c.claim_id = v.claim_id and c.round = v.round
       where ${IS_OPEN}`,
      [momentOf(query.from), endOf(query.to), scale, most],
    );
  }

  private scales(inUse: string): Promise<AgreementScaleDto[]> {
    return this.dataSource.query<AgreementScaleDto[]>(
      `select distinct on (n.key) n.key, jsonb_build_object('en', n.title_en, 'ar', n.title_ar) as titles
       from rating_scales n where n.key = $1 or n.key in (select s.key from ${REVIEWS} where ${IS_OPEN})
       order by n.key, n.version desc`,
      [inUse],
    );
  }
}

function toPair(pair: PairAgreement, names: ReadonlyMap<string, string>): PairAgreementDto {
  const { raters, units, agreement, kappa, reason } = pair;
  const reviewers = raters.map((id) => ({ id, name: names.get(id) ?? '' })).sort(byName);
  return { reviewers, units, agreement, kappa, reason };
}

interface Named {
  id: string;
  name: string;
}

/** Without regard to language: two who read the same answer in two languages find the same order. */
const { compare } = new Intl.Collator('und');

function byName(one: Named, other: Named): number {
  return compare(one.name, other.name) || compare(one.id, other.id);
}

/** By the first of two, then by the second. */
function byNames({ reviewers: some }: PairAgreementDto, { reviewers: others }: PairAgreementDto): number {
  return some.map((one, place) => byName(one, others[place] ?? one)).find((order) => order !== 0) ?? 0;
}
