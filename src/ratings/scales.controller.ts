import { Controller, Get } from '@nestjs/common';
import { Public } from '../platform/auth/requires.decorator.js';
import { RatingScaleListDto } from './rating.dto.js';
import { ScalesReader } from './scales.reader.js';

@Controller('api/v1/rating-scales')
export class ScalesController {
  constructor(private readonly reader: ScalesReader) {}

  /** The rating scales that verdicts are given on. */
  @Get()
  @Public()
  async list(): Promise<RatingScaleListDto> {
    return { items: await this.reader.list() };
  }
}
