import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { ClaimPageReader } from './claim-page.reader.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsListReader } from './claims-list.reader.js';
import { FiguresController } from './figures.controller.js';
import { FiguresReader } from './figures.reader.js';

/** What the dashboard's screens read, each in one query over all domains. */
@Module({
  imports: [ClaimsModule],
  controllers: [ClaimsController, FiguresController],
  providers: [ClaimsListReader, ClaimPageReader, FiguresReader],
})
export class DeskModule {}
