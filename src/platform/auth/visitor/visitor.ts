import type { FastifyRequest } from 'fastify';
import { networkOf, plainAddress } from './network.js';

const LONGEST_AGENT = 512;

/** Where a request comes from, as far as it can be told. */
export interface Visitor {
  /** Null when a proxy told something else than an address. */
  readonly address: string | null;
  /** What counts as one place when attempts are counted, in CIDR form. */
  readonly network: string;
  /** How the program names itself. */
  readonly userAgent: string | null;
}

/** The sender of a request. Behind a reverse proxy it is the address that the nearest one tells (ISNAD_TRUST_PROXY). */
export function visitorOf(request: Pick<FastifyRequest, 'ip' | 'headers'>): Visitor {
  return {
    address: plainAddress(request.ip),
    network: networkOf(request.ip),
    userAgent: request.headers['user-agent']?.slice(0, LONGEST_AGENT) ?? null,
  };
}
