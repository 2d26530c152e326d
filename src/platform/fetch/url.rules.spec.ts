import { describe, expect, it } from '@jest/globals';
import { FetchFailure } from './fetch-failure.js';
import { readUrl } from './url.rules.js';

function refusalOf(text: string): string {
  try {
    readUrl(text);
  } catch (error) {
    if (error instanceof FetchFailure) return error.code;
    throw error;
  }
  return 'taken';
}

describe('an address to be fetched', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTP://EXAMPLE.org:80/#top', 'http://example.org/'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['https://مثال.إختبار/خبر', 'https://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1/', 'http://127.0.0.1/'],
    ['http://127。0。0。1/', 'http://127.0.0.1/'],
    ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ])('%s is asked for as %s', (text, asked) => {
    expect(readUrl(text).href).toBe(asked);
  });

  it('is taken relative to the one that redirects to it', () => {
    expect(readUrl('../b', 'https://example.org/a/c').href).toBe('https://example.org/b');
    expect(readUrl('//other.example/x', 'https://example.org/').href).toBe('https://other.example/x');
  });

  it.each([
    ['scheme_refused', 'ftp://example.org/'],
    ['scheme_refused', 'file:///etc/passwd'],
    ['scheme_refused', 'gopher://example.org/'],
    ['scheme_refused', 'data:text/html,x'],
    ['scheme_refused', 'javascript:alert(1)'],
    ['scheme_refused', 'ws://example.org/'],
    ['url_invalid', 'example.org'],
    ['url_invalid', 'http://'],
    ['url_invalid', 'http://256.256.256.256/'],
    ['url_invalid', ''],
    ['credentials_refused', 'https://user:secret@example.org/'],
    ['credentials_refused', 'https://user@example.org/'],
    ['credentials_refused', 'https://:secret@example.org/'],
    ['port_refused', 'http://example.org:22/'],
    ['port_refused', 'http://example.org:25/'],
    ['port_refused', 'https://example.org:0/'],
    ['port_refused', 'http://example.org:6667/'],
    ['port_refused', 'http://example.org:1023/'],
  ])('is refused (%s): %s', (code, text) => {
    expect(refusalOf(text)).toBe(code);
  });

  it('says nothing of a secret that it holds', () => {
    expect(() => readUrl('https://user:hunter2@example.org/')).not.toThrow(/hunter2/);
  });
});
