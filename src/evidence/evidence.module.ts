import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddEvidence } from './add-evidence.js';
import { Capture } from './capture.entity.js';
import { CapturePage } from './captures/capture-page.js';
import { CapturesController } from './captures/captures.controller.js';
import { CapturesReader } from './captures/captures.reader.js';
import { LookAtPage } from './captures/look-at-page.js';
import { RequestCapture } from './captures/request-capture.js';
import { ChangeEvidenceLink } from './change-evidence-link.js';
import { ChangeEvidence } from './change-evidence.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { EvidenceLinksController } from './evidence-links.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import './evidence.errors.js';
import { EvidenceReader } from './evidence.reader.js';
import { FilesController } from './files/files.controller.js';
import { StoreFile } from './files/store-file.js';
import { RemoveEvidence } from './remove-evidence.js';
import { RestoreEvidence } from './restore-evidence.js';

@Module({
  imports: [TypeOrmModule.forFeature([Capture, Evidence, EvidenceLink])],
  controllers: [EvidenceLinksController, EvidenceController, FilesController, CapturesController],
  providers: [
    AddEvidence,
    ChangeEvidence,
    ChangeEvidenceLink,
    RemoveEvidence,
    RestoreEvidence,
    EvidenceReader,
    StoreFile,
    RequestCapture,
    LookAtPage,
    CapturePage,
    CapturesReader,
  ],
})
export class EvidenceModule {}
