import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { AnswersSecret } from '../../http/answers-secret.decorator.js';
import { Fails } from '../../http/fails.decorator.js';
import { AnswerNotKept, InputInvalid, RecordNotFound } from '../../http/general.errors.js';
import type { Actor } from '../actor.js';
import { EmailInvalid, PasswordTooShort } from '../auth.errors.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { Public, Requires } from '../requires.decorator.js';
import { ServerBusy } from '../throttle/throttle.errors.js';
import type { LinkPurpose } from './account-link.entity.js';
import { InvitePerson } from './invite-person.js';
import { LinkInvalid } from './link.errors.js';
import {
  AccountLinkDto,
  LinkTokenDto,
  NewInvitationDto,
  NewPasswordResetDto,
  OpenLinkDto,
  UsedLinkDto,
} from './links.dto.js';
import { LookAtLink, type OpenLink } from './look-at-link.js';
import type { MadeLink } from './make-account-link.js';
import { OfferPasswordReset } from './offer-password-reset.js';
import { UseLink } from './use-link.js';

/** Of the dashboard, where a link leads. */
const PAGES: Record<LinkPurpose, string> = { invitation: 'invitation', password_reset: 'password-reset' };

@Controller('api/v1')
export class LinksController {
  constructor(
    private readonly invitePerson: InvitePerson,
    private readonly offerPasswordReset: OfferPasswordReset,
    private readonly useLink: UseLink,
    private readonly lookAtLink: LookAtLink,
    private readonly config: Config,
  ) {}

  /** Invite a person. Nothing is sent: the answer holds the link to hand over. */
  @Post('invitations')
  @AnswersSecret()
  @Requires('accounts.manage')
  @Fails(InputInvalid, EmailInvalid, AnswerNotKept)
  async invite(@CurrentActor() actor: Actor, @Body() body: NewInvitationDto): Promise<AccountLinkDto> {
    return this.dto({ purpose: 'invitation', ...(await this.invitePerson.execute(actor, body)) });
  }

  /** See whose account an invitation opens. The token stands in the body, where no log holds it. */
  @Post('invitations/inspection')
  @Public()
  @HttpCode(200)
  @Fails(InputInvalid, LinkInvalid)
  async lookAtInvitation(@Body() { token }: LinkTokenDto): Promise<OpenLinkDto> {
    return openLinkDto(await this.lookAtLink.execute('invitation', token));
  }

  /** Accept an invitation, with a password of one's own. */
  @Post('invitations/acceptance')
  @Public()
  @HttpCode(204)
  @Fails(InputInvalid, LinkInvalid, PasswordTooShort, ServerBusy)
  accept(@Body() body: UsedLinkDto): Promise<void> {
    return this.useLink.execute('invitation', body);
  }

  /**
   * Let a person set a new password, or invite them once more if they never came in. Nothing is sent: the answer holds the
   * link to hand over.
   */
  @Post('password-resets')
  @AnswersSecret()
  @Requires('accounts.manage')
  @Fails(InputInvalid, RecordNotFound, AnswerNotKept)
  async reset(@CurrentActor() actor: Actor, @Body() body: NewPasswordResetDto): Promise<AccountLinkDto> {
    return this.dto(await this.offerPasswordReset.execute(actor, body.userId));
  }

  /** See whose password a link sets. The token stands in the body, where no log holds it. */
  @Post('password-resets/inspection')
  @Public()
  @HttpCode(200)
  @Fails(InputInvalid, LinkInvalid)
  async lookAtReset(@Body() { token }: LinkTokenDto): Promise<OpenLinkDto> {
    return openLinkDto(await this.lookAtLink.execute('password_reset', token));
  }

  /** Set a new password through a link. All sessions of that account end. */
  @Post('password-resets/completion')
  @Public()
  @HttpCode(204)
  @Fails(InputInvalid, LinkInvalid, PasswordTooShort, ServerBusy)
  complete(@Body() body: UsedLinkDto): Promise<void> {
    return this.useLink.execute('password_reset', body);
  }

  /** Behind `#`, what a browser asks for holds no token, and so no log of a server or a proxy does. */
  private dto({
    userId,
    purpose,
    token,
    expiresAt,
  }: MadeLink & { userId: string; purpose: LinkPurpose }): AccountLinkDto {
    const link = new URL(`/${PAGES[purpose]}#${token}`, this.config.publicUrl).href;
    return { userId, link, expiresAt: expiresAt.toISOString() };
  }
}

function openLinkDto({ expiresAt, ...person }: OpenLink): OpenLinkDto {
  return { ...person, expiresAt: expiresAt.toISOString() };
}
