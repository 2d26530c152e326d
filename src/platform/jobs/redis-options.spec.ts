import { describe, expect, it } from '@jest/globals';
import { redisOptions } from './redis-options.js';

describe('the address of a Redis', () => {
  it('is read whole, also where the password holds signs that an address has to escape', () => {
    expect(redisOptions('redis://worker:p%40ss%2Fword@cache.example.org:6380/3')).toEqual({
      host: 'cache.example.org',
      port: 6380,
      username: 'worker',
      password: 'p@ss/word',
      db: 3,
    });
  });

  it('demands encryption where it says rediss, and only there', () => {
    expect(redisOptions('rediss://cache.example.org').tls).toBeTruthy();
    expect(redisOptions('redis://cache.example.org').tls).toBeUndefined();
  });
});
