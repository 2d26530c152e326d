import { Body, Controller, Get, HttpCode, Patch, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Fails } from '../../http/fails.decorator.js';
import { InputInvalid } from '../../http/general.errors.js';
import { TakesSecret } from '../../http/takes-secret.decorator.js';
import { CurrentPasswordWrong, PasswordTooShort } from '../auth.errors.js';
import { CurrentPerson, type Person } from '../current-person.decorator.js';
import { ChangeUser } from '../people/change-user.js';
import { Requires } from '../requires.decorator.js';
import { ServerBusy, TooManyAttempts } from '../throttle/throttle.errors.js';
import { visitorOf } from '../visitor/visitor.js';
import { AccountDto, ChangedAccountDto, ChangedPasswordDto } from './account.dto.js';
import { AccountReader } from './account.reader.js';
import { ChangeOwnPassword } from './change-own-password.js';

/** What is a person's own: name and password. Which sessions they have stands under /sessions. */
@Controller('api/v1/account')
@Requires('person')
export class AccountController {
  constructor(
    private readonly reader: AccountReader,
    private readonly changeUser: ChangeUser,
    private readonly changeOwnPassword: ChangeOwnPassword,
  ) {}

  /** How the caller signs in. */
  @Get()
  show(@CurrentPerson() { id }: Person): Promise<AccountDto> {
    return this.reader.get(id);
  }

  /** Change one's own name. */
  @Patch()
  @HttpCode(204)
  @Fails(InputInvalid)
  change(@CurrentPerson() { id, actor }: Person, @Body() { name }: ChangedAccountDto): Promise<void> {
    return this.changeUser.execute(actor, id, { name });
  }

  /** Change one's own password. All other sessions end. */
  @Put('password')
  @TakesSecret()
  @HttpCode(204)
  @Fails(InputInvalid, CurrentPasswordWrong, PasswordTooShort, TooManyAttempts, ServerBusy)
  changePassword(
    @CurrentPerson() person: Person,
    @Body() body: ChangedPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.changeOwnPassword.execute(person, body, visitorOf(request));
  }
}
