import { isAbsolute } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config.error.js';
import { loadConfig } from './config.js';
import { variables } from './variables.js';

function failureOf(env: NodeJS.ProcessEnv): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      role: 'all',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: null,
      databasePoolSize: 10,
      redisUrl: null,
      redisPrefix: '{isnad}',
      adminEmail: 'admin@isnad.local',
      adminPassword: null,
      loadSample: true,
      logLevel: 'info',
      sessionHours: 12,
      trustProxy: false,
      oidcIssuer: null,
      oidcCreateAs: null,
      oidcEmailDomains: [],
      blobs: 'local',
      s3Endpoint: null,
      s3Region: 'us-east-1',
      s3KeyId: null,
      s3Secret: null,
      fetchPages: true,
      fetchAllow: null,
      userAgent: 'Isnad/0.1 (captures web pages as evidence, on request of a fact-checker)',
      noSystemInstall: false,
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(variables.map((variable) => [variable.name, ' ']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });

  it('derives the public address from the port, and takes the slash off a given one', () => {
    expect(loadConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(loadConfig({ ISNAD_PUBLIC_URL: 'https://facts.example.org/' }).publicUrl).toBe(
      'https://facts.example.org',
    );
  });

  it('accepts port 0', () => {
    expect(loadConfig({ PORT: '0' }).port).toBe(0);
  });

  it.each([
    ['1', true],
    ['ON', true],
    ['yes', true],
    ['0', false],
    ['off', false],
    ['False', false],
  ])('reads the switch %s as %s', (text, expected) => {
    expect(loadConfig({ ISNAD_TRUST_PROXY: text }).trustProxy).toBe(expected);
  });

  it.each([
    ['ISNAD_ROLE', 'webb'],
    ['ISNAD_HOST', 'not a host'],
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['ISNAD_PUBLIC_URL', 'facts.example.org'],
    ['DATABASE_URL', 'mysql://root:s3cret-value@db/isnad'],
    ['ISNAD_DATABASE_POOL', '1'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'redis+sentinel://:s3cret-value@s1:26379,s2:26379'],
    ['REDIS_URL', 'redis+cluster://:s3cret-value@n1:7000/2'],
    ['ISNAD_REDIS_PREFIX', 'no-braces'],
    ['ISNAD_ADMIN_EMAIL', 'administrator'],
    ['ISNAD_ADMIN_PASSWORD', 'elevenchars'],
    ['ISNAD_SAMPLE', 'maybe'],
    ['ISNAD_LOG_LEVEL', 'loud'],
    ['ISNAD_SESSION_HOURS', '0'],
    ['ISNAD_TRUST_PROXY', '2'],
    ['ISNAD_BLOBS', 'gs://bucket'],
    ['ISNAD_BLOBS', 's3://Bucket'],
    ['ISNAD_S3_ENDPOINT', 'minio:9000'],
    ['ISNAD_S3_REGION', 'EU'],
    ['ISNAD_FETCH', 'sometimes'],
    ['ISNAD_FETCH_ALLOW', '10.0.0.0/99'],
    ['ISNAD_FETCH_ALLOW', 'http://archive.example.org'],
    ['ISNAD_USER_AGENT', 'Isnad\r\nX-Admin: yes'],
    ['ISNAD_USER_AGENT', 'Isnad\u0000'],
    ['ISNAD_USER_AGENT', 'إسناد'],
    ['ISNAD_USER_AGENT', 'x'.repeat(301)],
    ['ISNAD_NO_SYSTEM_INSTALL', 'perhaps'],
  ])('refuses %s=%s by its name, says what is expected and keeps the value to itself', (name, value) => {
    const message = failureOf({ [name]: value });
    const expected = variables.find((variable) => variable.name === name)?.expected;
    // The whole message, so that nothing of the value can be in it.
    expect(message).toBe(`${name} must be ${expected}`);
  });

  it('wants both parts of an access key, or none', () => {
    expect(failureOf({ ISNAD_S3_KEY_ID: 'id' })).toMatch(/^ISNAD_S3_SECRET must be /);
    expect(failureOf({ ISNAD_S3_SECRET: 'secret' })).toMatch(/^ISNAD_S3_KEY_ID must be /);
    expect(loadConfig({ ISNAD_S3_KEY_ID: 'id', ISNAD_S3_SECRET: 'secret' }).s3KeyId).toBe('id');
  });

  it('names every wrong variable at once', () => {
    const message = failureOf({ PORT: 'x', ISNAD_ROLE: 'y' });
    expect(message).toMatch(/^ISNAD_ROLE must be .*; PORT must be /);
  });

  it('can be copied with changes, and the original stays', () => {
    const config = loadConfig({});
    const changed = config.with({ databaseUrl: 'postgresql://localhost/isnad' });
    expect(changed.databaseUrl).toBe('postgresql://localhost/isnad');
    expect(changed.with({ port: 1 }).databaseUrl).toBe('postgresql://localhost/isnad');
    expect(config.databaseUrl).toBeNull();
  });
});
