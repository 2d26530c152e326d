import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { settingValue } from '../platform/settings/setting.js';
import type { RatingScaleDto, ScaleRatingDto, ScaleRefDto } from './rating.dto.js';
import { RATING, SCALE_REF } from './rating-fragments.js';
import { SCALE_IN_USE } from './scale-in-use.js';

interface Row {
  scale: ScaleRefDto;
  created_at: Date;
  is_newest: boolean;
  ratings: ScaleRatingDto[];
}

const SELECT = `
  select ${SCALE_REF} as scale, s.created_at,
    not exists (select from rating_scales n where n.key = s.key and n.version > s.version) as is_newest,
    (select jsonb_agg(${RATING} || jsonb_build_object('descriptions', r.descriptions) order by r.position)
     from ratings r where r.scale_id = s.id) as ratings
  from rating_scales s`;

/** Reads rating scales. */
@Injectable()
export class ScalesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @param versions `newest`: of each scale the newest alone */
  async list(versions: 'newest' | 'all' = 'newest'): Promise<RatingScaleDto[]> {
    const [inUse, rows] = await Promise.all([
      this.inUse(),
      this.dataSource.query<Row[]>(`${SELECT} order by s.key, s.version desc`),
    ]);
    return rows.filter((row) => versions === 'all' || row.is_newest).map((row) => toScale(row, inUse));
  }

  /** @throws RecordNotFound */
  async get(id: string): Promise<RatingScaleDto> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where s.id = $1`, [id]);
    if (!row) throw new RecordNotFound('version of a rating scale', id);
    return toScale(row, await this.inUse());
  }

  private inUse(): Promise<string> {
    return settingValue(this.dataSource.manager, SCALE_IN_USE);
  }
}

function toScale(row: Row, inUse: string): RatingScaleDto {
  return {
    ...row.scale,
    createdAt: row.created_at.toISOString(),
    isNewest: row.is_newest,
    isInUse: row.is_newest && row.scale.key === inUse,
    ratings: row.ratings,
  };
}
