import { SetMetadata } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainEvents, EventName } from './domain-events.js';

export const LISTENS = Symbol('listens');

type Method<Name extends EventName> = (manager: EntityManager, event: DomainEvents[Name]) => Promise<void>;

/** Marks a method of a provider as a listener: it is called in the transaction of each such event. */
export function Listens<Name extends EventName>(name: Name) {
  return (target: object, key: string, descriptor: TypedPropertyDescriptor<Method<Name>>): void => {
    SetMetadata(LISTENS, name)(target, key, descriptor);
  };
}

/** The listening methods of a provider, in the order in which they stand in its class, each with what it listens for. */
export function listeningMethods(provider: object): { name: EventName; method: string }[] {
  const prototype = Object.getPrototypeOf(provider) as object;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
    const name =
      typeof value === 'function'
        ? (Reflect.getMetadata(LISTENS, value) as EventName | undefined)
        : undefined;
    return name === undefined ? [] : [{ name, method }];
  });
}
