import { Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import { Config } from '../../config/config.js';
import type { OidcFlow } from './oidc-flow.js';
import { OidcAnswerInvalid, OidcNotConfigured, OidcUnreachable } from './oidc.errors.js';

/** Seconds within which the provider has to answer. */
const PATIENCE = 10;

/** What the provider vouches for. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  /** Null unless the provider says that it has verified it. */
  email: string | null;
  name: string | null;
}

/** The identity provider of the installation, by OpenID Connect: code flow with PKCE, state and nonce. */
@Injectable()
export class IdentityProvider {
  private readonly log = new Logger('Sign-in');
  private discovered: Promise<openid.Configuration> | null = null;

  constructor(private readonly config: Config) {}

  /** Where the browser is sent. @throws OidcNotConfigured, OidcUnreachable */
  async address(flow: OidcFlow): Promise<URL> {
    const provider = await this.provider();
    return openid.buildAuthorizationUrl(provider, {
      redirect_uri: this.callback(),
      scope: 'openid email profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
  }

  /**
   * Exchanges the code that the browser brought for who the person is.
   *
   * @param query of the callback's address, with its question mark
   * @throws OidcNotConfigured, OidcUnreachable, OidcAnswerInvalid
   */
  async identity(flow: OidcFlow, query: string): Promise<ProvenIdentity> {
    const provider = await this.provider();
    try {
      const tokens = await openid.authorizationCodeGrant(provider, new URL(this.callback() + query), {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new OidcAnswerInvalid();
      // Many providers put address and name only into the answer of their userinfo endpoint.
      const info = provider.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)
        : claims;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: info.email_verified === true && typeof info.email === 'string' ? info.email : null,
        name: typeof info.name === 'string' && info.name.trim() !== '' ? info.name.trim() : null,
      };
    } catch (error) {
      this.log.warn(`The identity provider's answer was refused: ${reasonOf(error)}`);
      throw isNetworkFailure(error) ? new OidcUnreachable() : new OidcAnswerInvalid();
    }
  }

  private callback(): string {
    return `${this.config.publicUrl}/api/v1/session/oidc/callback`;
  }

  /** Asked for once; again after a failure, so that a provider that is down at the start is no trouble for good. */
  private async provider(): Promise<openid.Configuration> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.config;
    if (oidcIssuer === null || oidcClientId === null) throw new OidcNotConfigured();
    const issuer = new URL(oidcIssuer);
    this.discovered ??= openid.discovery(issuer, oidcClientId, oidcClientSecret ?? undefined, undefined, {
      timeout: PATIENCE,
      // The configuration allows that for a provider on this machine only.
      execute: issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
    });
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = null;
      this.log.warn(`The identity provider cannot be used: ${reasonOf(error)}`);
      throw new OidcUnreachable();
    }
  }
}

/** Never the answer itself, which holds tokens. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}

/** `fetch` fails with a TypeError where no answer came, and with a TimeoutError where it came too late. */
function isNetworkFailure(error: unknown): boolean {
  const cause = error instanceof openid.ClientError ? error.cause : error;
  return cause instanceof TypeError || (cause instanceof Error && cause.name === 'TimeoutError');
}
