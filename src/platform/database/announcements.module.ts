import { Module } from '@nestjs/common';
import { Announcements } from './announcements.js';

/** One ear for what the database announces. */
@Module({ providers: [Announcements], exports: [Announcements] })
export class AnnouncementsModule {}
