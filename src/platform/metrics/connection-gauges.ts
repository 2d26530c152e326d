import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CARRIER, type Carrier } from '../jobs/carrier.js';
import { within } from '../start/shutdown.js';

/** Longest wait for Redis, in milliseconds. */
const PATIENCE = 2_000;

/** Shows how this process is connected to its servers. */
@Injectable()
export class ConnectionGauges {
  constructor(
    registry: Registry,
    private readonly dataSource: DataSource,
    @Inject(CARRIER) carrier: Carrier,
  ) {
    const registers = [registry];
    const connections: Gauge<'state'> = new Gauge({
      name: 'isnad_database_pool_connections',
      help: 'Connections to PostgreSQL that this process holds: in_use or idle.',
      labelNames: ['state'],
      registers,
      collect: () => {
        const { totalCount, idleCount } = this.pool();
        connections.set({ state: 'in_use' }, totalCount - idleCount);
        connections.set({ state: 'idle' }, idleCount);
      },
    });
    const waiting: Gauge = new Gauge({
      name: 'isnad_database_pool_waiting',
      help: 'How often somebody in this process waits for a connection to PostgreSQL now.',
      registers,
      collect: () => waiting.set(this.pool().waitingCount),
    });
    if (carrier.name === 'in_process') return;
    const redis: Gauge = new Gauge({
      name: 'isnad_redis_up',
      help: 'Whether Redis takes jobs from this process: 1 or 0. Missing where jobs run in the process.',
      registers,
      collect: async () => {
        const isUp = await within(PATIENCE, carrier.isReachable()).catch(() => false);
        redis.set(isUp ? 1 : 0);
      },
    });
  }

  private pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}
