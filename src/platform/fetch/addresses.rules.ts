import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out to networks: all that is outside is for special uses. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address leads to the open internet, and not to this machine, to its network, to a provider's inside or to
 * nowhere. IPv6 addresses that carry an IPv4 one (mapped, NAT64, 6to4, Teredo) are not open: what they carry may be anything,
 * and no web site is published by one.
 *
 * @param address as a resolver or a socket gives it; anything else is not open
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
