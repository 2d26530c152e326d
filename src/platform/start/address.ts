/** Codes of failures to reach a server, whatever it is. */
export const NETWORK_FAILURES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
]);

/** Host and port of a connection string, which is all of it that may be shown. */
export function placeOf(url: string, defaultPort: number): string {
  if (!URL.canParse(url)) return 'the given address';
  const { hostname, port, searchParams } = new URL(url);
  return `${hostname || searchParams.get('host') || 'localhost'}:${port || defaultPort}`;
}
