import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AnswersSecret } from '../../http/answers-secret.decorator.js';
import { Fails } from '../../http/fails.decorator.js';
import { AnswerNotKept, IdInvalid, InputInvalid, RecordNotFound } from '../../http/general.errors.js';
import { RecordId } from '../../http/record-id.js';
import { NotAllowed, PeopleOnly } from '../auth.errors.js';
import { CurrentPerson, type Person } from '../current-person.decorator.js';
import { Requires } from '../requires.decorator.js';
import { ExpiryNotAhead, KeyEnded, KeyTooMighty, NotKeyOwner } from './api-key.errors.js';
import { ApiKeyListDto, KeySecretDto, NewApiKeyDto, RotationDto } from './api-keys.dto.js';
import { ApiKeysReader } from './api-keys.reader.js';
import { IssueApiKey } from './issue-api-key.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { RotateApiKey } from './rotate-api-key.js';

@Controller('api/v1/api-keys')
@Requires('keys.own')
export class ApiKeysController {
  constructor(
    private readonly reader: ApiKeysReader,
    private readonly issue: IssueApiKey,
    private readonly rotateKey: RotateApiKey,
    private readonly revokeKey: RevokeApiKey,
  ) {}

  /** The caller's keys; for administrators all. */
  @Get()
  list(@CurrentPerson() { actor }: Person): Promise<ApiKeyListDto> {
    return this.reader.list(actor);
  }

  /** Make a key. The answer holds the only copy. */
  @Post()
  @AnswersSecret()
  @Fails(InputInvalid, PeopleOnly, NotAllowed, KeyTooMighty, ExpiryNotAhead, AnswerNotKept)
  async create(@CurrentPerson() person: Person, @Body() body: NewApiKeyDto): Promise<KeySecretDto> {
    const { expiresAt, ...wanted } = body;
    const made = await this.issue.execute(person, {
      ...wanted,
      ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
    });
    return { ...made, previousUntil: null };
  }

  /** Give a key a new secret. The present one goes on working for a while. */
  @Post(':id/rotation')
  @AnswersSecret()
  @Fails(
    InputInvalid,
    RecordNotFound,
    IdInvalid,
    PeopleOnly,
    NotAllowed,
    NotKeyOwner,
    KeyEnded,
    AnswerNotKept,
  )
  async rotate(
    @CurrentPerson() { actor }: Person,
    @Param('id', RecordId) id: string,
    @Body() body: RotationDto,
  ): Promise<KeySecretDto> {
    const { previousUntil, ...made } = await this.rotateKey.execute(actor, id, body.graceHours);
    return { ...made, previousUntil: previousUntil?.toISOString() ?? null };
  }

  /** Revoke a key, for good. */
  @Delete(':id')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  revoke(@CurrentPerson() { actor }: Person, @Param('id', RecordId) id: string): Promise<void> {
    return this.revokeKey.execute(actor, id);
  }
}
