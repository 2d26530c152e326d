import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RatingScaleDto } from './rating.dto.js';
import { RATING } from './rating-fragments.js';

/** Reads rating scales. */
@Injectable()
export class ScalesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest version of each scale. */
  async list(): Promise<RatingScaleDto[]> {
    return this.dataSource.query<RatingScaleDto[]>(
      `select distinct on (s.key) s.id, s.key, s.version, s.worst, s.best,
         (select jsonb_agg(${RATING} order by r.position) from ratings r where r.scale_id = s.id) as ratings
       from rating_scales s order by s.key, s.version desc`,
    );
  }
}
