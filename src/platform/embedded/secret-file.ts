import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { codeOf } from './start.error.js';

/**
 * The secret in a file that only its owner can read; made up (256 random bits, URL-safe) and stored durably
 * where there is none yet.
 */
export async function readOrCreateSecret(path: string): Promise<string> {
  const existing = await readSecret(path);
  if (existing !== null) return existing;
  const secret = randomBytes(32).toString('base64url');
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(secret);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  return secret;
}

/** The secret in a file, or null where there is no such file. */
export async function readSecret(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim() || null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
