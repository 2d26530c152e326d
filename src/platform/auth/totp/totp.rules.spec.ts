import { describe, expect, it } from '@jest/globals';
import { authenticatorUri, newRecoveryCodes, newSecret, recoveryCodeHash, stepOf } from './totp.rules.js';

/** `12345678901234567890`, the secret of RFC 6238, appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('is that of RFC 6238 at second %d', (second, code, step) => {
    expect(stepOf(SECRET, code, second * 1_000)).toBe(step);
  });

  it('is taken half a minute early and late, and names its own half minute', () => {
    expect(stepOf(SECRET, '081804', 1_111_111_079_000)).toBe(37_037_036);
    expect(stepOf(SECRET, '081804', 1_111_111_139_000)).toBe(37_037_036);
    expect(stepOf(SECRET, '081804', 1_111_111_170_000)).toBeNull();
  });

  it('may be typed with a space, and is nothing but six digits', () => {
    expect(stepOf(SECRET, ' 081 804 ', 1_111_111_109_000)).toBe(37_037_036);
    for (const wrong of ['', '81804', '0081804', '08180x', '٠٨١٨٠٤']) {
      expect(stepOf(SECRET, wrong, 1_111_111_109_000)).toBeNull();
    }
  });
});

describe('what is handed out', () => {
  it('is a secret of 160 bits that authenticators read', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(authenticatorUri(secret, 'a@example.org'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('Isnad:a@example.org');
    expect(uri.searchParams.get('secret')).toBe(secret);
  });

  it('are ten recovery codes, each another', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/);
  });

  it('is recognised however a recovery code is typed', () => {
    expect(recoveryCodeHash('ABCD efgh-2345 wxyz')).toEqual(recoveryCodeHash('abcd-efgh-2345-wxyz'));
  });
});
