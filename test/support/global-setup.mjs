import { startServices } from './services.mjs';
import { ensureTemplate } from './template-database.mjs';

/**
 * Gives every test file the addresses of one PostgreSQL and one Redis, in the
 * environment. `npm test` starts them once for all levels and passes them on;
 * Jest by itself starts its own.
 */
export default async function globalSetup() {
  if (process.env.ISNAD_TEST_SERVICES === undefined) {
    const { stop, ...addresses } = await startServices();
    globalThis.stopTestServices = stop;
    process.env.ISNAD_TEST_SERVICES = JSON.stringify(addresses);
  }
  const { adminUrl } = JSON.parse(process.env.ISNAD_TEST_SERVICES);
  try {
    await ensureTemplate(adminUrl);
  } catch (error) {
    await globalThis.stopTestServices?.();
    throw error;
  }
}
