import { describe, expect, it } from '@jest/globals';
import { AllowList } from './allow-list.js';

describe('the list of what may be fetched from', () => {
  const list = AllowList.read(' Archive.example.org, 10.1.0.0/16,192.168.0.7 , fd00::/8,localhost,');

  it('has the hosts that it names, and not those below or beside them', () => {
    expect(list.hasHost('archive.EXAMPLE.org')).toBe(true);
    for (const host of ['example.org', 'x.archive.example.org', 'archive.example.org.evil.example', ''])
      expect(list.hasHost(host)).toBe(false);
  });

  it('has the addresses of its networks, and no others', () => {
    for (const address of ['10.1.0.1', '10.1.255.255', '192.168.0.7', 'fd12::1'])
      expect(list.hasAddress(address)).toBe(true);
    for (const address of ['10.2.0.1', '192.168.0.8', '127.0.0.1', '::1', '::ffff:10.1.0.1', 'localhost', ''])
      expect(list.hasAddress(address)).toBe(false);
  });

  it('is empty where nothing is said', () => {
    const empty = AllowList.read('');
    expect([empty.hasHost('localhost'), empty.hasAddress('127.0.0.1')]).toEqual([false, false]);
  });

  it.each(['10.0.0.0/33', 'http://x.org', 'x.org:80', '*.x.org', '-x.org', 'a b', '10.0.0/8x', 'fd00::/129'])(
    'refuses “%s”',
    (text) => {
      expect(() => AllowList.read(text)).toThrow();
    },
  );
});
