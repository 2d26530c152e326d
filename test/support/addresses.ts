import { randomUUID } from 'node:crypto';

interface Addresses {
  adminUrl: string;
  redisUrl: string;
}

/** The servers that the global setup started. */
export function addresses(): Addresses {
  const text = process.env['ISNAD_TEST_SERVICES'];
  if (text === undefined) throw new Error('This level of tests has no servers: see jest.config.mjs.');
  return JSON.parse(text) as Addresses;
}

/** Address of the real Redis. All test files share it: keep apart with `redisPrefix`. */
export function redisUrl(): string {
  return addresses().redisUrl;
}

const prefix = `{isnad-test-${randomUUID()}}`;

/** What this test file puts before its keys in Redis; every file has its own. */
export function redisPrefix(): string {
  return prefix;
}
