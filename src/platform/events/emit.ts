import type { DataSource, EntityManager } from 'typeorm';
import type { DomainEvents, EventName } from './domain-events.js';

/** Acts on an event, in its transaction: what it throws undoes what has happened. */
export type Listener<Name extends EventName> = (
  manager: EntityManager,
  event: DomainEvents[Name],
) => Promise<void>;

type Listeners = { [Name in EventName]?: Listener<Name>[] };

/** By the connection that they were put to, so that two applications in one process hear nothing of each other. */
const listeners = new WeakMap<DataSource, Listeners>();

/** From now on, the listener hears of each such event in transactions of that connection, after those that came before it. */
export function addListener<Name extends EventName>(
  dataSource: DataSource,
  name: Name,
  listener: Listener<Name>,
): void {
  const known: Listeners = listeners.get(dataSource) ?? {};
  const ofName: Listener<Name>[] = known[name] ?? [];
  known[name] = [...ofName, listener] as Listeners[Name];
  listeners.set(dataSource, known);
}

/**
 * Tells what has happened to whoever listens, one after the other, in the caller's transaction. Where nobody listens
 * (a connection without the application around it), nothing else happens.
 *
 * @throws whatever a listener throws
 */
export async function emit<Name extends EventName>(
  manager: EntityManager,
  name: Name,
  event: DomainEvents[Name],
): Promise<void> {
  for (const listener of listeners.get(manager.dataSource)?.[name] ?? []) await listener(manager, event);
}
