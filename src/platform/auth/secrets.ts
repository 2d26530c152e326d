import { createHash, randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { Slots } from '../concurrency/slots.js';
import { ServerBusy } from './throttle/throttle.errors.js';

/** OWASP's first recommendation for Argon2id (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Milliseconds that one waits to have a password hashed. */
const PATIENCE = 10_000;

/** However many sign in at once, hashing takes so many threads and their memory; Node has four, and needs one for files. */
const hashing = new Slots(Math.min(3, availableParallelism()), PATIENCE, () => new ServerBusy());

/** @throws ServerBusy */
export function hashPassword(password: string): Promise<string> {
  return hashing.during(() => hash(password, ARGON2ID));
}

/** @throws ServerBusy */
export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  return hashing.during(() => verify(passwordHash, password));
}

/** 256 random bits, safe in a cookie, a header and a shell. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is stored of a token of ours. A plain hash is enough here: unlike a password the token has 256 random bits, so
 * there is nothing to guess and a slow hash would only slow down every request.
 */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
