import { ValidateBy } from 'class-validator';

interface Node {
  readonly host: string;
  readonly port: number;
}

interface Account {
  readonly username?: string;
  readonly password?: string;
}

/** Where Redis is: one server, a master that Sentinels watch over, or a cluster. */
export type RedisAddress =
  | { readonly kind: 'server'; readonly url: string; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'sentinel';
      readonly nodes: readonly Node[];
      readonly isEncrypted: boolean;
      readonly master: string;
      readonly account: Account;
      readonly sentinelAccount: Account;
      readonly db: number;
    }
  | {
      readonly kind: 'cluster';
      readonly nodes: readonly Node[];
      readonly isEncrypted: boolean;
      readonly account: Account;
    };

const SERVER = /^rediss?:\/\/\S+$/;
/** Scheme, kind, account with its `@`, hosts, and what follows them. */
const SEVERAL = /^(rediss?)\+(sentinel|cluster):\/\/([^\s/?#]*@)?([^\s/?#@]+)(\S*)$/;
const PARAMETERS = new Set(['db', 'sentinelUsername', 'sentinelPassword']);

/**
 * Reads `redis://`, `redis+sentinel://` and `redis+cluster://`, each also with `rediss`.
 * @throws where it is none of these; the message holds nothing of the text
 */
export function readRedisAddress(text: string): RedisAddress {
  if (SERVER.test(text)) {
    const nodes = URL.canParse(text) ? [nodeOf(new URL(text), 6379)] : [];
    return { kind: 'server', url: text, nodes };
  }
  const [, scheme = '', kind = '', login = '', hosts = '', rest = ''] = SEVERAL.exec(text) ?? [];
  const isEncrypted = scheme === 'rediss';
  // No URL has several hosts, so each is read as one of its own. A plus in a password is a plus.
  const urls = hosts
    .split(',')
    .map((host) => new URL(`redis://${login}${host}${rest.replaceAll('+', '%2B')}`));
  const [first] = urls;
  if (first === undefined || urls.some(({ hostname }) => hostname === ''))
    throw new Error('There is no host.');
  const account = accountOf(first.username, first.password);
  if (kind === 'cluster') {
    if (!/^\/?$/.test(rest)) throw new Error('A cluster has neither names nor numbers of databases.');
    return { kind, nodes: urls.map((url) => nodeOf(url, 6379)), isEncrypted, account };
  }
  if (kind !== 'sentinel') throw new Error('The address begins otherwise.');
  const master = decodeURIComponent(first.pathname.slice(1));
  const parameters = first.searchParams;
  const db = parameters.get('db') ?? '0';
  if (!/^[\w.-]+$/.test(master) || !/^\d{1,4}$/.test(db)) throw new Error('There is no name of a master.');
  if ([...parameters.keys()].some((key) => !PARAMETERS.has(key))) throw new Error('A parameter is unknown.');
  return {
    kind,
    nodes: urls.map((url) => nodeOf(url, 26379)),
    isEncrypted,
    master,
    account,
    sentinelAccount: accountOf(
      encodeURIComponent(parameters.get('sentinelUsername') ?? ''),
      encodeURIComponent(parameters.get('sentinelPassword') ?? ''),
    ),
    db: Number(db),
  };
}

/** The hosts and ports of an address, which is all of it that may be shown. */
export function placeOfRedis({ nodes }: RedisAddress): string {
  const places = nodes.map(({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`);
  return places.join(', ') || 'the given address';
}

/** What of an address must never be shown, as it stands there and as it is meant. */
export function secretsOfRedis(text: string): string[] {
  const written = [/:\/\/[^\s/?#]*?:([^\s/?#]*)@/, /[?&]sentinelPassword=([^&]*)/].flatMap(
    (pattern) => pattern.exec(text)?.[1] ?? [],
  );
  return written.flatMap((secret) => [secret, decoded(secret)]);
}

/** The text is an address that can be read. */
export function IsRedisAddress(): PropertyDecorator {
  return ValidateBy({
    name: 'isRedisAddress',
    validator: {
      validate: (value) => {
        try {
          readRedisAddress(String(value));
          return true;
        } catch {
          return false;
        }
      },
      defaultMessage: () => 'must be the address of a Redis',
    },
  });
}

function nodeOf({ hostname, port }: URL, defaultPort: number): Node {
  return { host: hostname.replaceAll(/^\[|\]$/g, '') || 'localhost', port: Number(port || defaultPort) };
}

function accountOf(username: string, password: string): Account {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  };
}

function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    // Not percent-encoded, so what stands there is the password itself.
    return secret;
  }
}
