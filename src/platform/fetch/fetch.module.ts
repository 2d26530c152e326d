import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { clearLeftovers } from '../blobs/spool.js';
import { Config } from '../config/config.js';
import { AllowList } from './allow-list.js';
import { FetchHost } from './hosts/fetch-host.entity.js';
import { FetchHostsController } from './hosts/fetch-hosts.controller.js';
import { FetchHostsReader } from './hosts/fetch-hosts.reader.js';
import { FetchTurn } from './hosts/fetch-turn.entity.js';
import { HostTurns } from './hosts/host-turns.js';
import { SafeFetch } from './safe-fetch.js';

/** The one way in which anything is asked of the web. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([FetchHost, FetchTurn])],
  controllers: [FetchHostsController],
  providers: [
    HostTurns,
    FetchHostsReader,
    {
      provide: SafeFetch,
      inject: [Config],
      useFactory: async ({ fetchPages, fetchAllow, userAgent, dataDir }: Config) => {
        const folder = join(dataDir, 'incoming');
        await clearLeftovers(folder);
        const allow = AllowList.read(fetchAllow ?? '');
        return new SafeFetch({ isOn: fetchPages, allow, folder, userAgent });
      },
    },
  ],
  exports: [SafeFetch, HostTurns],
})
export class FetchModule {}
