import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventListeners } from './event-listeners.js';

/** Lets a domain act on what happens in another that does not know it. */
@Module({ imports: [DiscoveryModule], providers: [EventListeners] })
export class EventsModule {}
