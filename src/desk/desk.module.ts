import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from '../claims/claims.module.js';
import { AssignmentsModule } from '../reviews/assignments/assignments.module.js';
import { BulkChange } from './bulk/bulk-change.entity.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkOperation } from './bulk/bulk-operation.entity.js';
import { BulkResultReader } from './bulk/bulk-result.reader.js';
import { ChangeInBulk } from './bulk/change-in-bulk.js';
import { UndoBulk } from './bulk/undo-bulk.js';
import { ClaimPageReader } from './claim-page.reader.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsListReader } from './claims-list.reader.js';
import { FiguresController } from './figures.controller.js';
import { FiguresReader } from './figures.reader.js';
import './jobs-about.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryReader } from './history/history.reader.js';
import { DeskListsReader } from './queue/desk-lists.reader.js';
import { MatchesController } from './matches.controller.js';
import { MatchesReader } from './matches.reader.js';
import { QueueController } from './queue/queue.controller.js';
import { QueueReader } from './queue/queue.reader.js';
import { WithdrawalsController } from './withdrawals.controller.js';
import { WorkController } from './work.controller.js';

/** What the dashboard's screens read, each in one query over all domains, and what is done to many claims at once. */
@Module({
  imports: [ClaimsModule, AssignmentsModule, TypeOrmModule.forFeature([BulkOperation, BulkChange])],
  controllers: [
    ClaimsController,
    WithdrawalsController,
    MatchesController,
    WorkController,
    FiguresController,
    QueueController,
    HistoryController,
    BulkController,
  ],
  providers: [
    ClaimsListReader,
    ClaimPageReader,
    MatchesReader,
    FiguresReader,
    QueueReader,
    HistoryReader,
    DeskListsReader,
    BulkResultReader,
    ChangeInBulk,
    UndoBulk,
  ],
})
export class DeskModule {}
