import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { placeOf } from './address.js';
import { describeStartFailure } from './start-failure.js';

const config = loadConfig({
  PORT: '80',
  DATABASE_URL: 'postgresql://ali:p%40ss-w0rd@db.example.org/isnad',
  REDIS_URL: 'rediss://:r3d1s-w0rd@redis.example.org:6380',
  ISNAD_ADMIN_PASSWORD: 'correct horse battery',
});

function systemError(code: string): Error {
  return Object.assign(new Error(`listen ${code}`), { code });
}

describe('a failure to start', () => {
  it.each([
    ['EADDRINUSE', /^Port 80 is already in use\. .*PORT/],
    ['EACCES', /^This user may not listen on port 80\. Set PORT/],
    ['EADDRNOTAVAIL', /^This machine has no address 127\.0\.0\.1 .*ISNAD_HOST/],
    ['42501', /may not create tables in the database at db\.example\.org:5432/],
  ])('with the code %s says what to do', (code, expected) => {
    expect(describeStartFailure(systemError(code), config)).toMatch(expected);
  });

  it.each([
    'postgresql://ali:p%40ss-w0rd@db.example.org/isnad',
    'rediss://:r3d1s-w0rd@redis.example.org:6380',
    'p%40ss-w0rd',
    'p@ss-w0rd',
    'r3d1s-w0rd',
    'correct horse battery',
  ])('never shows a secret, whoever put it into the message (%#)', (secret) => {
    const said = describeStartFailure(new Error(`cannot use ${secret} here`), config);
    expect(said).toBe('Isnad cannot start: cannot use *** here');
  });

  it('never shows the passwords of Sentinels and of what they watch over', () => {
    const redisUrl = 'redis+sentinel://:r3d1s-w0rd@s1,s2/news?sentinelPassword=s3nt1nel';
    const said = describeStartFailure(
      new Error(`r3d1s-w0rd and s3nt1nel of ${redisUrl}`),
      config.with({ redisUrl }),
    );
    expect(said).toBe('Isnad cannot start: *** and *** of ***');
  });

  it('is one line, whatever the message', () => {
    expect(describeStartFailure(new Error('first\n  second\r\nthird'), null)).toBe(
      'Isnad cannot start: first second third',
    );
  });
});

describe('the place of a server', () => {
  it.each([
    ['postgresql://ali:secret@db.example.org/isnad', 'db.example.org:5432'],
    ['postgresql://ali:secret@[::1]:6000/isnad', '[::1]:6000'],
    ['postgresql:///isnad?host=/run/postgresql&password=secret', '/run/postgresql:5432'],
    ['postgresql://ali:sec ret@', 'the given address'],
  ])('shows host and port of %s and nothing else', (url, place) => {
    expect(placeOf(url, 5432)).toBe(place);
  });
});
