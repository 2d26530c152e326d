import { Fleet, type FleetPlaces } from './fleet.js';
import { OwnRedis } from './own-redis.js';
import { RecheckFlood } from './recheck-flood.js';
import { TcpProxy } from './tcp-proxy.js';

interface Plan {
  /** Which have effect on its processes: see `FleetPlaces`. */
  env?: FleetPlaces['env'];
}

/** A database that may be thrown away afterwards. */
export interface Database {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fleet at work, on a Redis of its own that is reached through a network of its own. */
export class Newsroom {
  /** Rechecks that were asked for so far. */
  asked = 0;

  private constructor(
    readonly redis: OwnRedis,
    readonly network: TcpProxy,
    readonly fleet: Fleet,
    readonly flood: RecheckFlood,
    private readonly database: Database,
  ) {}

  /** The database goes with it. */
  static async open(database: Database, { env }: Plan = {}): Promise<Newsroom> {
    const redis = await OwnRedis.create();
    const network = await TcpProxy.to(redis.port);
    const flood = await RecheckFlood.prepare(database.url);
    const redisUrl = `redis://127.0.0.1:${network.port}`;
    const fleet = await Fleet.start({ databaseUrl: database.url, redisUrl, env });
    return new Newsroom(redis, network, fleet, flood, database);
  }

  /** Asks for a recheck of every claim, and waits until some are done and most are not. */
  async rechecksInFlight(): Promise<void> {
    this.asked += await this.flood.request();
    await this.untilLeft(0.9);
  }

  /** Waits until no more than this share of the last rechecks is still to be done. Throws when none is. */
  untilLeft(share: number): Promise<void> {
    return this.flood.untilLeft(this.asked, Math.floor(share * this.flood.claims.length));
  }

  async close(): Promise<void> {
    await this.fleet.stop();
    await this.flood.end();
    await this.network.cut();
    await this.redis.remove();
    await this.database.drop();
  }
}
