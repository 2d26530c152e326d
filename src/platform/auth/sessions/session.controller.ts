import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { Fails } from '../../http/fails.decorator.js';
import { InputInvalid } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import { WrongCredentials } from '../auth.errors.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { SESSION_COOKIE } from '../identify.js';
import { permissionsOf } from '../permissions.js';
import { Public, Requires } from '../requires.decorator.js';
import { ServerBusy, TooManyAttempts } from '../throttle/throttle.errors.js';
import { CodeRequired, CodeWrong } from '../totp/totp.errors.js';
import { visitorOf } from '../visitor/visitor.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionDto, SignInDto } from './session.dto.js';
import { SessionReader } from './session.reader.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly reader: SessionReader,
    private readonly config: Config,
  ) {}

  /** Sign in. The answer sets a cookie that no script can read. */
  @Post()
  @Public()
  @HttpCode(200)
  @Fails(InputInvalid, WrongCredentials, CodeRequired, CodeWrong, TooManyAttempts, ServerBusy)
  async open(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { user, ...opened } = await this.signIn.execute(body, visitorOf(request));
    setSessionCookie(reply, this.config, opened);
    return {
      user: { id: user.id, email: user.email, name: user.name, role: user.role },
      permissions: permissionsOf(user.role),
      expiresAt: opened.expiresAt.toISOString(),
    };
  }

  /** Who is calling, and what they may do. */
  @Get()
  @Requires('signed_in')
  show(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionDto> {
    return this.reader.get(actor, request.cookies[SESSION_COOKIE]);
  }

  /** Sign out. */
  @Delete()
  @Requires('signed_in')
  @HttpCode(204)
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await this.signOut.execute(actor, token);
    clearSessionCookie(reply, this.config);
  }
}
