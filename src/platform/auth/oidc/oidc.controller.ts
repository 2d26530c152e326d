import type { CookieSerializeOptions } from '@fastify/cookie';
import { Controller, Get, HttpCode, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiSeeOtherResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { Fails } from '../../http/fails.decorator.js';
import { InputInvalid } from '../../http/general.errors.js';
import { Problem } from '../../http/problem.js';
import { Public } from '../requires.decorator.js';
import { sessionCookie, setSessionCookie } from '../sessions/session-cookie.js';
import { visitorOf } from '../visitor/visitor.js';
import { IdentityProvider } from './identity-provider.js';
import { flowFrom, startFlow } from './oidc-flow.js';
import { OidcStartQuery, SignInOptionsDto } from './oidc.dto.js';
import { OidcAnswerInvalid, OidcNotConfigured, OidcUnreachable } from './oidc.errors.js';
import { SignInWithOidc } from './sign-in-with-oidc.js';

const START = '/api/v1/session/oidc';
const FLOW_COOKIE = 'isnad_oidc';
/** Seconds for signing in at the provider. */
const FLOW_LASTS = 600;

@Controller('api/v1/session')
export class OidcController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIn: SignInWithOidc,
    private readonly config: Config,
  ) {}

  /** In which ways people can sign in here. */
  @Get('options')
  @Public()
  options(): SignInOptionsDto {
    const { oidcIssuer, oidcLabel } = this.config;
    return { identityProvider: oidcIssuer === null ? null : { label: oidcLabel, href: START } };
  }

  /** Send a browser to the identity provider. */
  @Get('oidc')
  @Public()
  @HttpCode(302)
  @Fails(InputInvalid, OidcNotConfigured, OidcUnreachable)
  async start(
    @Query() query: OidcStartQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const flow = startFlow(query.next);
    const address = await this.provider.address(flow);
    void reply.setCookie(FLOW_COOKIE, flow.cookie, { ...this.flowCookie(), maxAge: FLOW_LASTS });
    void reply.redirect(address.href, 302);
  }

  /** Where the identity provider sends the browser back to. */
  @Get('oidc/callback')
  @Public()
  @HttpCode(200)
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page that leads on into the application.', schema: { type: 'string' } })
  @ApiSeeOtherResponse({ description: 'Back to the sign-in page, which says what went wrong.' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const flow = flowFrom(request.cookies[FLOW_COOKIE]);
    void reply.clearCookie(FLOW_COOKIE, this.flowCookie());
    try {
      if (!flow) throw new OidcAnswerInvalid();
      const query = new URL(request.url, this.config.publicUrl).search;
      setSessionCookie(reply, this.config, await this.signIn.execute(flow, query, visitorOf(request)));
      await reply.type('text/html; charset=utf-8').send(onwards(flow.next));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await reply.redirect(`/sign-in?problem=${error.type.code}`, 303);
    }
  }

  /** `Lax`: the provider's redirect has to bring it along. */
  private flowCookie(): CookieSerializeOptions {
    return { ...sessionCookie(this.config), path: START, sameSite: 'lax' };
  }
}

/**
 * A page that leads on by itself. A redirect would still count as coming from the provider's site, so the browser would
 * not send the session's cookie with it.
 */
function onwards(path: string): string {
  const href = path.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Isnad إسناد</title>
<meta http-equiv="refresh" content="0; url=${href}"></head><body><p><a href="${href}">Isnad إسناد</a></p></body></html>`;
}
