import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './addresses.rules.js';
import type { AllowList } from './allow-list.js';
import { FetchFailure } from './fetch-failure.js';

export interface Address {
  address: string;
  family: number;
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<Address[]>;

export const resolveWithSystem: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * The addresses of a URL's host, each of which may be connected to. One that may not be spoils them all: a name that leads
 * both outside and inside is an attempt.
 *
 * @throws FetchFailure when one of them is not on the open internet and not on the list
 */
export async function addressesOf(url: URL, resolve: Resolve, allow: AllowList): Promise<Address[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  if (addresses.length === 0) throw new FetchFailure('name_unknown', `${host} has no address`);
  if (allow.hasHost(host)) return addresses;
  const refused = addresses.find(({ address }) => !isPublicAddress(address) && !allow.hasAddress(address));
  if (refused)
    throw new FetchFailure('address_refused', `${host} leads to ${refused.address}, which is not public`);
  return addresses;
}
