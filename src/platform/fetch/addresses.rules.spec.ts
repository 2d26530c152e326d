import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './addresses.rules.js';

const OPEN = ['1.1.1.1', '93.184.216.34', '8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.0.1', '100.63.0.1'];
const OPEN_6 = ['2606:4700::1111', '2a00:1450:4001:80b::200e', '2001:4860:4860::8888'];

const CLOSED: [what: string, ...addresses: string[]][] = [
  ['this machine', '127.0.0.1', '127.255.255.254', '::1'],
  ['no address', '0.0.0.0', '0.1.2.3', '::'],
  ['private networks', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  ['the link', '169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
  ['the inside of a provider', '100.64.0.1', '100.127.255.255'],
  ['many at once', '224.0.0.1', '239.255.255.250', 'ff02::1', '255.255.255.255'],
  ['nobody', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', '100::1'],
  ['old sites', 'fec0::1'],
  ['IPv4, mapped', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1'],
  ['IPv4, compatible', '::127.0.0.1', '::7f00:1'],
  ['IPv4, translated', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '::ffff:0:127.0.0.1'],
  ['IPv4, tunnelled', '2002:7f00:1::', '2002:a00:1::1', '2001:0:4136:e378::1'],
  ['what has not been given out', '4000::1', '8000::1', '5f00::1'],
];

describe('an address', () => {
  it.each([...OPEN, ...OPEN_6])('%s is on the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(CLOSED.flatMap(([what, ...addresses]) => addresses.map((address) => [address, what])))(
    '%s is not: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each([
    '',
    'localhost',
    '127.1',
    '0x7f.1',
    '017700000001',
    '2130706433',
    '1.2.3',
    '1.2.3.4.5',
    ':::1',
    '1.1.1.1 ',
  ])('“%s” is none that a resolver gives, and so not open', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });
});

const octet = fc.integer({ min: 0, max: 255 });
const word = fc.integer({ min: 0, max: 0xffff });
const dotted = (...octets: number[]) => octets.join('.');
const colons = (words: number[]) => words.map((each) => each.toString(16)).join(':');

/** The networks of RFC 6890 and its successors that are no part of the open internet, told apart by plain arithmetic. */
function isSpecial([a = 0, b = 0, c = 0]: number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 192 && b === 88 && c === 99) ||
    (a === 192 && b === 31 && c === 196) ||
    (a === 192 && b === 52 && c === 193) ||
    (a === 192 && b === 175 && c === 48) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  );
}

describe('any address', () => {
  it('of IPv4 is open exactly where it is not in one of the special networks', () => {
    const first = fc.oneof(octet, fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224));
    fc.assert(
      fc.property(fc.tuple(first, octet, octet, octet), (octets) => {
        expect(isPublicAddress(dotted(...octets))).toBe(!isSpecial(octets));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of IPv6 that carries one of IPv4 is closed, whatever it carries', () => {
    fc.assert(
      fc.property(word, word, fc.array(word, { minLength: 5, maxLength: 5 }), (high, low, rest) => {
        for (const address of [
          colons([0, 0, 0, 0, 0, 0xffff, high, low]),
          colons([0, 0, 0, 0, 0xffff, 0, high, low]),
          colons([0, 0, 0, 0, 0, 0, high, low]),
          colons([0x64, 0xff9b, 0, 0, 0, 0, high, low]),
          colons([0x2002, high, low, ...rest]),
          colons([0x2001, 0, high, low, ...rest.slice(1)]),
        ])
          expect([address, isPublicAddress(address)]).toEqual([address, false]);
      }),
    );
  });

  it('of IPv6 outside 2000::/3 is closed', () => {
    const outside = word.filter((first) => first < 0x2000 || first > 0x3fff);
    fc.assert(
      fc.property(outside, fc.array(word, { minLength: 7, maxLength: 7 }), (first, rest) => {
        expect(isPublicAddress(colons([first, ...rest]))).toBe(false);
      }),
    );
  });

  it('is judged without a failure, whatever it is written like', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.ipV4Extended(), fc.domain()), (text) => {
        expect(typeof isPublicAddress(text)).toBe('boolean');
      }),
    );
  });
});
