import { Controller, Get } from '@nestjs/common';
import { Requires } from '../platform/auth/requires.decorator.js';
import { FiguresDto } from './figures.dto.js';
import { FiguresReader } from './figures.reader.js';

@Controller('api/v1/desk/figures')
export class FiguresController {
  constructor(private readonly reader: FiguresReader) {}

  /** How much there is of everything, and whether work is waiting. */
  @Get()
  @Requires('desk.read')
  show(): Promise<FiguresDto> {
    return this.reader.get();
  }
}
