import { Controller, Get, Param, Query } from '@nestjs/common';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import {
  CursorInvalid,
  IdInvalid,
  InputInvalid,
  RecordNotFound,
} from '../../platform/http/general.errors.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { RecordId } from '../../platform/http/record-id.js';
import { HistoryPageDto } from './history.dto.js';
import { HistoryReader } from './history.reader.js';

@Controller('api/v1/claims/:id/history')
export class HistoryController {
  constructor(private readonly reader: HistoryReader) {}

  /** What happened to a claim, in sentences, latest first. */
  @Get()
  @Requires('history.read')
  @Fails(InputInvalid, CursorInvalid, RecordNotFound, IdInvalid)
  list(@Param('id', RecordId) id: string, @Query() query: PageQuery): Promise<HistoryPageDto> {
    return this.reader.ofClaim(id, query);
  }
}
