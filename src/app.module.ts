import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from './claims/claims.module.js';
import { ContradictionsModule } from './contradictions/contradictions.module.js';
import { DeskModule } from './desk/desk.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { BlobsModule } from './platform/blobs/blobs.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Config } from './platform/config/config.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { EventsModule } from './platform/events/events.module.js';
import { DraftsModule } from './platform/drafts/drafts.module.js';
import { FetchModule } from './platform/fetch/fetch.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { ManageJobsModule } from './platform/jobs/manage/manage-jobs.module.js';
import { SettingsModule } from './platform/settings/settings.module.js';
import { RatingsModule } from './ratings/ratings.module.js';
import { RechecksModule } from './rechecks/rechecks.module.js';
import { RepliesModule } from './reviews/replies/replies.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';

/** The whole product. */
@Module({})
export class AppModule {
  /** @param database `unconnected` builds the whole product for looking at, without a database */
  static forRoot(
    config: Config,
    redis: { url: string } | null,
    database: 'connected' | 'unconnected' = 'connected',
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl ?? '', config.databasePoolSize),
          autoLoadEntities: true,
          retryAttempts: 0,
          manualInitialization: database === 'unconnected',
        }),
        HttpModule,
        AuditModule,
        AuthModule,
        DraftsModule,
        EventsModule,
        JobsModule.forRoot(config, redis),
        MetricsModule,
        ManageJobsModule,
        SettingsModule,
        BlobsModule,
        FetchModule,
        SourcesModule,
        DocumentsModule,
        ClaimsModule,
        EvidenceModule,
        RatingsModule,
        ReviewsModule,
        RepliesModule,
        VerdictsModule,
        ContradictionsModule,
        RechecksModule,
        DeskModule,
        ReportsModule,
      ],
    };
  }
}
