import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { Blob } from './blob.entity.js';
import { BLOB_STORE } from './blob-store.js';
import { Blobs } from './blobs.js';
import { openBlobStore } from './open-blob-store.js';

/** The store of bytes, for whoever has some to keep. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Blob])],
  providers: [Blobs, { provide: BLOB_STORE, inject: [Config], useFactory: openBlobStore }],
  exports: [Blobs],
})
export class BlobsModule {}
