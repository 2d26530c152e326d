import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Blob } from '../platform/blobs/blob.entity.js';
import { AddEvidence } from './add-evidence.js';
import { Capture } from './capture.entity.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { EvidenceController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';
import { RemoveEvidence } from './remove-evidence.js';

@Module({
  imports: [TypeOrmModule.forFeature([Blob, Capture, Evidence, EvidenceLink])],
  controllers: [EvidenceController],
  providers: [AddEvidence, RemoveEvidence, EvidenceReader],
})
export class EvidenceModule {}
