import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Blob } from '../platform/blobs/blob.entity.js';
import { AddEvidence } from './add-evidence.js';
import { Capture } from './capture.entity.js';
import { ChangeEvidenceLink } from './change-evidence-link.js';
import { ChangeEvidence } from './change-evidence.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { EvidenceLinksController } from './evidence-links.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';
import { RemoveEvidence } from './remove-evidence.js';
import { RestoreEvidence } from './restore-evidence.js';

@Module({
  imports: [TypeOrmModule.forFeature([Blob, Capture, Evidence, EvidenceLink])],
  controllers: [EvidenceLinksController, EvidenceController],
  providers: [
    AddEvidence,
    ChangeEvidence,
    ChangeEvidenceLink,
    RemoveEvidence,
    RestoreEvidence,
    EvidenceReader,
  ],
})
export class EvidenceModule {}
