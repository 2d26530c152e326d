import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../auth/requires.decorator.js';
import { Fails } from '../../http/fails.decorator.js';
import { CursorInvalid, InputInvalid } from '../../http/general.errors.js';
import { FetchHostPageDto, FetchHostsQuery } from './fetch-hosts.dto.js';
import { FetchHostsReader } from './fetch-hosts.reader.js';

@Controller('api/v1/desk/hosts')
export class FetchHostsController {
  constructor(private readonly reader: FetchHostsReader) {}

  /** The hosts that pages are fetched from: who waits for them, and how they have been answering. */
  @Get()
  @Requires('jobs.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: FetchHostsQuery): Promise<FetchHostPageDto> {
    return this.reader.list(query);
  }
}
