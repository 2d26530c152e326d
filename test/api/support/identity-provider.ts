import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface Account {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
}

export const CLIENT = { id: 'isnad-test', secret: 'a secret of nobody else' };

/** Seconds. */
const LASTS = 600;
const KEY = {
  ...generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ format: 'jwk' }),
  kid: 'test',
  use: 'sig',
};

/** A real OpenID provider on loopback, at which whoever comes is signed in at once as the account that was set. */
export class TestIdentityProvider {
  private account: Account = { sub: 'nobody' };
  private provider: Provider | null = null;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<TestIdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const started = new TestIdentityProvider(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => void started.answer(request, response));
    return started;
  }

  /** Knows the application from now on. */
  register(applicationUrl: string): void {
    this.provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${applicationUrl}/api/v1/session/oidc/callback`],
          response_types: ['code'],
        },
      ],
      // Said so that the provider does not remind of each in the log of the tests.
      ttl: { Interaction: LASTS, Grant: LASTS, Session: LASTS, AccessToken: LASTS, IdToken: LASTS },
      jwks: { keys: [KEY] },
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...this.account, sub }) }),
    });
  }

  signsInAs(account: Account): void {
    this.account = account;
  }

  /**
   * Goes through the provider's pages as a browser does.
   *
   * @returns the address to which it sends the browser back
   */
  async visit(address: string): Promise<string> {
    const cookies = new Map<string, string>();
    let next = address;
    while (next.startsWith(this.issuer)) {
      const response = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null)
        throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.provider) throw new Error('register() comes first');
    if (!request.url?.startsWith('/interaction/')) {
      await this.provider.callback()(request, response);
      return;
    }
    const { grantId, params } = await this.provider.interactionDetails(request, response);
    const accountId = this.account.sub;
    const grant =
      grantId === undefined
        ? new this.provider.Grant({ accountId, clientId: String(params['client_id']) })
        : await this.provider.Grant.find(grantId);
    grant?.addOIDCScope(String(params['scope']));
    await this.provider.interactionFinished(
      request,
      response,
      { login: { accountId }, consent: { grantId: await grant?.save() } },
      { mergeWithLastSubmission: true },
    );
  }
}
