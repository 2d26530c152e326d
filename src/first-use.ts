import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { systemActor } from './platform/auth/actor.js';
import { createUser } from './platform/auth/people/create-user.js';
import { randomToken } from './platform/auth/secrets.js';
import { User } from './platform/auth/user.entity.js';
import type { Config } from './platform/config/config.js';
import { loadSeed } from './seed/load-seed.js';
import { SAMPLE } from './seed/seed-file.js';

export interface FirstUse {
  adminEmail: string;
  /** Set when the administrator was created now with a password of ours: the only time it can be shown. */
  createdPassword: string | null;
  /** Whether the sample came into an empty database now. */
  sampleLoaded: boolean;
}

/** Makes an empty database usable: an administrator to sign in as, and the sample to look at. Does nothing on a used one. */
export async function prepareFirstUse(app: NestFastifyApplication, config: Config): Promise<FirstUse> {
  const dataSource = app.get(DataSource);
  const createdPassword = await createFirstAdministrator(dataSource, config);
  const sampleLoaded = config.loadSample && (await loadSampleIfEmpty(dataSource));
  return { adminEmail: config.adminEmail, createdPassword, sampleLoaded };
}

async function createFirstAdministrator(dataSource: DataSource, config: Config): Promise<string | null> {
  return dataSource.transaction(async (manager) => {
    // Held to the end of the transaction: of several processes that start at once, one creates it.
    await manager.query(`select pg_advisory_xact_lock(hashtext('first administrator'))`);
    if ((await manager.count(User)) > 0) return null;
    const generated = config.adminPassword === null ? randomToken().slice(0, 24) : null;
    await createUser(
      manager,
      {
        email: config.adminEmail,
        name: 'Administrator',
        password: config.adminPassword ?? generated ?? '',
        role: 'admin',
      },
      systemActor('first start'),
    );
    return generated;
  });
}

async function loadSampleIfEmpty(dataSource: DataSource): Promise<boolean> {
  const [{ used }] = await dataSource.query<[{ used: boolean }]>(
    'select exists (select from claims) or exists (select from documents) as used',
  );
  if (used) return false;
  const loaded = await loadSeed(dataSource, SAMPLE);
  return loaded.claims > 0;
}
