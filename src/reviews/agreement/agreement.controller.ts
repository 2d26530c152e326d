import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { InputInvalid } from '../../platform/http/general.errors.js';
import { AgreementDto, AgreementQuery } from './agreement.dto.js';
import { AgreementReader } from './agreement.reader.js';

@Controller('api/v1/desk/agreement')
export class AgreementController {
  constructor(private readonly reader: AgreementReader) {}

  /**
   * How far reviewers who did not know of each other's conclusions came to the same ones. Only rounds whose seal is open
   * count, whoever asks.
   */
  @Get()
  @Requires('reviews.read')
  @Fails(InputInvalid)
  show(@Query() query: AgreementQuery): Promise<AgreementDto> {
    return this.reader.get(query);
  }
}
