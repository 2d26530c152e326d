import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { clearLeftovers } from '../blobs/spool.js';
import { Config } from '../config/config.js';
import { AllowList } from './allow-list.js';
import { SafeFetch } from './safe-fetch.js';

/** The one way in which anything is asked of the web. */
@Global()
@Module({
  providers: [
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
  exports: [SafeFetch],
})
export class FetchModule {}
