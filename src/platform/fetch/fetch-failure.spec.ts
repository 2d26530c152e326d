import { describe, expect, it } from '@jest/globals';
import { failureOf, FetchFailure } from './fetch-failure.js';

const error = (code: string, message = 'm') => Object.assign(new Error(message), { code });

describe('what went wrong on the way', () => {
  it.each([
    ['ENOTFOUND', 'name_unknown', false],
    ['EAI_AGAIN', 'lookup_failed', true],
    ['ECONNREFUSED', 'no_connection', true],
    ['EHOSTUNREACH', 'no_connection', true],
    ['ENETUNREACH', 'no_connection', true],
    ['ECONNRESET', 'no_connection', true],
    ['ETIMEDOUT', 'timed_out', true],
    ['CERT_HAS_EXPIRED', 'tls_failed', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls_failed', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls_failed', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls_failed', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls_failed', false],
    ['EPROTO', 'tls_failed', false],
    ['HPE_HEADER_OVERFLOW', 'headers_too_large', false],
    ['HPE_INVALID_CONSTANT', 'answer_broken', false],
  ])('%s is told as %s', (code, told, isPassing) => {
    expect(failureOf(error(code), false)).toMatchObject({
      code: told,
      isPassing,
      isRefusal: false,
      message: 'm',
    });
  });

  it('is a cut where an answer had begun', () => {
    expect(failureOf(error('ECONNRESET', 'aborted'), true).code).toBe('cut_off');
  });

  it('is told somehow whatever it is', () => {
    expect(failureOf(new Error(''), false).message).toMatch(/\S/);
    expect(failureOf(error('', ''), false).code).toBe('no_connection');
  });

  it('stays what it is when it has been told already', () => {
    const refused = new FetchFailure('address_refused', 'no');
    expect(failureOf(refused, true)).toBe(refused);
    expect(refused).toMatchObject({ isRefusal: true, isPassing: false });
  });
});
