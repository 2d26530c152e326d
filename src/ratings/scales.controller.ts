import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Public, Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { DefineScale } from './define-scale.js';
import { NewRatingScaleDto, RatingScaleQuery } from './new-scale.dto.js';
import { RatingScaleDto, RatingScaleListDto } from './rating.dto.js';
import { ScaleSuperseded } from './rating.errors.js';
import { ScalesReader } from './scales.reader.js';

@Controller('api/v1/rating-scales')
export class ScalesController {
  constructor(
    private readonly reader: ScalesReader,
    private readonly defineScale: DefineScale,
  ) {}

  /** The rating scales that verdicts are given on. */
  @Get()
  @Public()
  @Fails(InputInvalid)
  async list(@Query() query: RatingScaleQuery): Promise<RatingScaleListDto> {
    return { items: await this.reader.list(query.versions) };
  }

  /** One version of a rating scale, also one that was superseded. */
  @Get(':id')
  @Public()
  @Fails(RecordNotFound, IdInvalid)
  show(@Param('id', RecordId) id: string): Promise<RatingScaleDto> {
    return this.reader.get(id);
  }

  /** Define the first or the next version of a rating scale. Its older versions stay as they are. */
  @Post()
  @Requires('scales.define')
  @Fails(InputInvalid, ScaleSuperseded)
  async define(@CurrentActor() actor: Actor, @Body() body: NewRatingScaleDto): Promise<RatingScaleDto> {
    return this.reader.get(await this.defineScale.execute(actor, body));
  }
}
