import { FetchFailure } from './fetch-failure.js';

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

/** Below this, ports belong to services that are not the web, and some of them would act on what we send. */
const FIRST_FREE_PORT = 1_024;

/** Ports above it that browsers refuse too (Fetch standard, "port blocking"). */
const OTHER_SERVICES = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
]);

/**
 * The address as it may be asked for, without a fragment. Host names that spell an IPv4 address in octal, hexadecimal or as
 * one number come out as the address that they spell, which is what is judged later.
 *
 * @throws FetchFailure when we refuse it, whatever its host
 */
export function readUrl(text: string, base?: string): URL {
  if (!URL.canParse(text, base)) throw new FetchFailure('url_invalid', 'it is no web address');
  const url = new URL(text, base);
  url.hash = '';
  const standard = DEFAULT_PORTS[url.protocol];
  if (standard === undefined) throw new FetchFailure('scheme_refused', `${url.protocol} is not fetched`);
  if (url.username !== '' || url.password !== '')
    throw new FetchFailure('credentials_refused', 'it holds a user name or a password');
  const port = url.port === '' ? standard : Number(url.port);
  const isOfTheWeb = port === 80 || port === 443;
  if (!isOfTheWeb && (port < FIRST_FREE_PORT || OTHER_SERVICES.has(port)))
    throw new FetchFailure('port_refused', `port ${port} belongs to another service`);
  return url;
}

/** Whom an address is asked of: the name or the address, with the port where it is not the usual one. */
export function hostOf({ host }: Pick<URL, 'host'>): string {
  return host.replace(/\.(?=:|$)/, '');
}
