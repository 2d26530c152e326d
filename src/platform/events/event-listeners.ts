import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { EventName } from './domain-events.js';
import { addListener, type Listener } from './emit.js';
import { listeningMethods } from './listens.decorator.js';

/** Finds the listeners at start, in the order of the modules, and lets them hear of what happens on the connection. */
@Injectable()
export class EventListeners implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    const found = new Set<object>();
    for (const { instance } of this.discovery.getProviders() as { instance: unknown }[]) {
      if (typeof instance !== 'object' || instance === null || found.has(instance)) continue;
      found.add(instance);
      putListeners(this.dataSource, instance);
    }
  }
}

/** Puts what a provider listens for to a connection. */
export function putListeners(dataSource: DataSource, provider: object): void {
  for (const { name, method } of listeningMethods(provider)) {
    const listener = (provider as Record<string, Listener<EventName>>)[method];
    if (listener) addListener(dataSource, name, listener.bind(provider));
  }
}
