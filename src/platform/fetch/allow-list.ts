import { isIP } from 'node:net';
import { ValidateBy } from 'class-validator';
import ipaddr from 'ipaddr.js';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** What an operator lets us fetch from although it is not on the open internet. */
export class AllowList {
  private constructor(
    private readonly hosts: ReadonlySet<string>,
    private readonly networks: readonly Network[],
  ) {}

  /**
   * @param text host names, addresses and networks with commas between them
   * @throws when there is anything else in it
   */
  static read(text: string): AllowList {
    const hosts = new Set<string>();
    const networks: Network[] = [];
    for (const entry of text.split(',').map((each) => each.trim().toLowerCase())) {
      if (entry === '') continue;
      if (isIP(entry) !== 0) networks.push(wholeOf(ipaddr.parse(entry)));
      else if (entry.includes('/')) networks.push(ipaddr.parseCIDR(entry));
      else if (HOST_NAME.test(entry)) hosts.add(entry);
      else throw new Error(`${entry} is no host name, address or network`);
    }
    return new AllowList(hosts, networks);
  }

  /** Whether the host is named, so that its addresses may be any. */
  hasHost(host: string): boolean {
    return this.hosts.has(host.toLowerCase());
  }

  hasAddress(address: string): boolean {
    if (isIP(address) === 0) return false;
    const parsed = ipaddr.parse(address);
    return this.networks.some((network) => network[0].kind() === parsed.kind() && parsed.match(network));
  }
}

function wholeOf(address: ipaddr.IPv4 | ipaddr.IPv6): Network {
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** The text is a list that `AllowList` reads. */
export function IsAllowList(): PropertyDecorator {
  return ValidateBy({
    name: 'isAllowList',
    validator: {
      validate: (value) => {
        try {
          return typeof value === 'string' && AllowList.read(value) instanceof AllowList;
        } catch {
          return false;
        }
      },
      defaultMessage: () => 'must be host names, addresses and networks',
    },
  });
}
