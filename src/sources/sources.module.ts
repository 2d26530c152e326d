import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeSource } from './change-source.js';
import { CreateSource } from './create-source.js';
import { MergeSource } from './merge-source.js';
import { RecogniseSources } from './recognise-sources.js';
import { SourceName } from './source-name.entity.js';
import { Source } from './source.entity.js';
import { SourcesController } from './sources.controller.js';
import { SourcesReader } from './sources.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Source, SourceName])],
  controllers: [SourcesController],
  providers: [CreateSource, ChangeSource, MergeSource, SourcesReader, RecogniseSources],
  exports: [CreateSource, RecogniseSources],
})
export class SourcesModule {}
