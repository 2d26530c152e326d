import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { AnnouncementsModule } from '../database/announcements.module.js';
import { EventHub } from './event-hub.js';
import { EventsController } from './events.controller.js';

/** One stream for each caller, of all that happens and that they may know of. */
@Module({
  imports: [AnnouncementsModule, AuthModule],
  controllers: [EventsController],
  providers: [EventHub],
  exports: [EventHub],
})
export class EventsStreamModule {}
