import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AnswersSecret } from '../../http/answers-secret.decorator.js';
import { Fails } from '../../http/fails.decorator.js';
import { AnswerNotKept, InputInvalid } from '../../http/general.errors.js';
import { CurrentPerson, type Person } from '../current-person.decorator.js';
import { Requires } from '../requires.decorator.js';
import { TooManyAttempts } from '../throttle/throttle.errors.js';
import { visitorOf } from '../visitor/visitor.js';
import { BeginTotp } from './begin-totp.js';
import { ConfirmTotp } from './confirm-totp.js';
import { removeTotp } from './remove-totp.js';
import { SecondStep } from './second-step.js';
import { CodeDto, NewTotpDto, RecoveryCodesDto } from './totp.dto.js';
import { CodeWrong, TotpStateWrong } from './totp.errors.js';

/** The second step of signing in with a password: a code of an authenticator (RFC 6238). */
@Controller('api/v1/account/totp')
@Requires('person')
export class TotpController {
  constructor(
    private readonly beginTotp: BeginTotp,
    private readonly confirmTotp: ConfirmTotp,
    private readonly secondStep: SecondStep,
  ) {}

  /** Begin to set up the second step. It is on once a code has confirmed it. */
  @Post()
  @AnswersSecret()
  @Fails(TotpStateWrong, AnswerNotKept)
  begin(@CurrentPerson() person: Person): Promise<NewTotpDto> {
    return this.beginTotp.execute(person);
  }

  /** Switch the second step on, with a first code. */
  @Put()
  @AnswersSecret()
  @Fails(InputInvalid, CodeWrong, TotpStateWrong, TooManyAttempts, AnswerNotKept)
  async confirm(
    @CurrentPerson() person: Person,
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    const { network } = visitorOf(request);
    return { recoveryCodes: await this.confirmTotp.execute(person, code, network) };
  }

  /** Switch the second step off, with a code. */
  @Post('removal')
  @HttpCode(204)
  @Fails(InputInvalid, CodeWrong, TotpStateWrong, TooManyAttempts)
  async remove(
    @CurrentPerson() { id, actor }: Person,
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (!(await this.secondStep.isOn(id))) throw new TotpStateWrong(false);
    const person = { id, name: actor.name, role: actor.role };
    const { network } = visitorOf(request);
    await this.secondStep.take(person, code, network, (manager) => removeTotp(manager, id, actor));
  }
}
