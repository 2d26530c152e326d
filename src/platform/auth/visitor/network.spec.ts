import { describe, expect, it } from '@jest/globals';
import { networkOf, plainAddress } from './network.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7/32'],
    ['::ffff:192.0.2.7', '192.0.2.7/32'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is another one in the next /64, and the same one within it', () => {
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('2001:db8:1:2:ffff::')).toBe(networkOf('2001:db8:1:2::1'));
  });

  it.each(['', 'unknown', '192.0.2.7, 192.0.2.8', 'evil'])('is one and the same for "%s"', (text) => {
    expect(networkOf(text)).toBe('0.0.0.0/32');
    expect(plainAddress(text)).toBeNull();
  });
});
