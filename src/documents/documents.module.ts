import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SourcesModule } from '../sources/sources.module.js';
import './document.errors.js';
import { DocumentSnapshot } from './document-snapshot.entity.js';
import { Document } from './document.entity.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsReader } from './documents.reader.js';
import { DraftClaimsReader } from './draft-claims.reader.js';
import { DecidePassage } from './passages/decide-passage.js';
import { PassageDecision } from './passages/passage-decision.entity.js';
import { StoreDocument } from './store-document.js';

@Module({
  imports: [TypeOrmModule.forFeature([Document, DocumentSnapshot, PassageDecision]), SourcesModule],
  controllers: [DocumentsController],
  providers: [StoreDocument, DecidePassage, DocumentsReader, DraftClaimsReader],
  exports: [StoreDocument],
})
export class DocumentsModule {}
