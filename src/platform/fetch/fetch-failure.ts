/** Why nothing was fetched because we did not want to: our own rules, and no fault of the site. */
export const REFUSALS = [
  'fetching_off',
  'url_invalid',
  'scheme_refused',
  'credentials_refused',
  'port_refused',
  'address_refused',
] as const;

/** Why nothing was fetched though we tried. It says nothing of whether the page is still there. */
export const MISSES = [
  'name_unknown',
  'lookup_failed',
  'no_connection',
  'tls_failed',
  'timed_out',
  'cut_off',
  'answer_broken',
  'headers_too_large',
  'body_too_large',
  'too_many_redirects',
  'put_off',
] as const;

export type FetchFailureCode = (typeof REFUSALS)[number] | (typeof MISSES)[number];

/** Those that may be over in a moment. */
const PASSING: ReadonlySet<FetchFailureCode> = new Set([
  'lookup_failed',
  'no_connection',
  'timed_out',
  'cut_off',
]);

/** A page that was not fetched. The message is for whoever looks into it, in English. */
export class FetchFailure extends Error {
  constructor(
    readonly code: FetchFailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'FetchFailure';
  }

  /** Whether it was us who refused. */
  get isRefusal(): boolean {
    return REFUSALS.some((code) => code === this.code);
  }

  /** Whether it makes sense to try again soon. */
  get isPassing(): boolean {
    return PASSING.has(this.code);
  }
}

const BY_CODE: Record<string, FetchFailureCode> = {
  ENOTFOUND: 'name_unknown',
  ENODATA: 'name_unknown',
  EAI_AGAIN: 'lookup_failed',
  EAI_FAIL: 'lookup_failed',
  EPROTO: 'tls_failed',
  ETIMEDOUT: 'timed_out',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** Certificates are told by many codes of OpenSSL. */
const OF_TLS = /CERT|TLS|SSL|SIGNATURE|ISSUER/;

/** What went wrong on the way, in our words. @param hasAnswered whether the head of an answer had come by then */
export function failureOf(thrown: unknown, hasAnswered: boolean): FetchFailure {
  if (thrown instanceof FetchFailure) return thrown;
  const {
    name = '',
    message = '',
    code = '',
  } = thrown as { name?: string; message?: string; code?: unknown };
  const known = typeof code === 'string' ? code : '';
  const why = message === '' ? known || 'the connection failed' : message;
  if (name === 'TimeoutError') return new FetchFailure('timed_out', 'it took longer than it may take');
  const mapped = BY_CODE[known];
  if (mapped) return new FetchFailure(mapped, why);
  if (known.startsWith('HPE_') || known.startsWith('Z_') || known.startsWith('ERR__ERROR_'))
    return new FetchFailure('answer_broken', why);
  if (OF_TLS.test(known)) return new FetchFailure('tls_failed', why);
  return new FetchFailure(hasAnswered ? 'cut_off' : 'no_connection', why);
}
