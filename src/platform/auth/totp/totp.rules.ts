import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { tokenHash } from '../secrets.js';

/** Seconds that one code holds, as every authenticator takes for granted. */
const PERIOD = 30;
/** Codes of the half minute before and after are taken too: clocks differ, and people type slowly. */
const WINDOW = 1;
const RECOVERY_CODES = 10;

export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator reads from a QR code. */
export function authenticatorUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** The half minute that the code belongs to, counted from 1970; null when it is not one of now. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret).validate({ token, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD) + delta;
}

/** Ten codes such as `k3vq-7mzt-qw2n-b5ch`, to be written down. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32.toLowerCase();
    return (letters.match(/.{4}/g) ?? []).join('-');
  });
}

/** What is stored of a recovery code; spaces, hyphens and capitals do not matter. */
export function recoveryCodeHash(code: string): Buffer {
  return tokenHash(code.replaceAll(/[\s-]/g, '').toLowerCase());
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Isnad', label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 });
}
