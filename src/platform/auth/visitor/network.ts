import ipaddr from 'ipaddr.js';

/** Whoever sends us an address that is none stands together with all others who do. */
const NOWHERE = '0.0.0.0/32';

/** The address in its plain form (an IPv4 address inside an IPv6 one is taken out), or null when it is none. */
export function plainAddress(text: string): string | null {
  const [address = ''] = text.trim().split('%');
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : null;
}

/**
 * What counts as one place: an IPv4 address, or the /64 that one subscriber of IPv6 gets whole and could change its
 * address in with every attempt.
 */
export function networkOf(text: string): string {
  const address = plainAddress(text);
  if (address === null) return NOWHERE;
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4'
    ? `${address}/32`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64`;
}
