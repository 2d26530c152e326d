import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { Fails } from '../../http/fails.decorator.js';
import { IdInvalid, RecordNotFound } from '../../http/general.errors.js';
import { RecordId } from '../../http/record-id.js';
import { CurrentPerson, type Person } from '../current-person.decorator.js';
import { Requires } from '../requires.decorator.js';
import { EndOtherSessions } from './end-other-sessions.js';
import { EndSession } from './end-session.js';
import { EndedSessionsDto, OwnSessionListDto } from './own-sessions.dto.js';
import { OwnSessionsReader } from './own-sessions.reader.js';

@Controller('api/v1/sessions')
@Requires('person')
export class OwnSessionsController {
  constructor(
    private readonly reader: OwnSessionsReader,
    private readonly endSession: EndSession,
    private readonly endOtherSessions: EndOtherSessions,
  ) {}

  /** The browsers in which the caller is signed in. */
  @Get()
  async list(@CurrentPerson() person: Person): Promise<OwnSessionListDto> {
    return { items: await this.reader.list(person) };
  }

  /** End one session of the caller. */
  @Delete(':id')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  end(@CurrentPerson() person: Person, @Param('id', RecordId) id: string): Promise<void> {
    return this.endSession.execute(person, id);
  }

  /** End all sessions of the caller but the one that asks. */
  @Delete()
  async endOthers(@CurrentPerson() person: Person): Promise<EndedSessionsDto> {
    return { ended: await this.endOtherSessions.execute(person) };
  }
}
