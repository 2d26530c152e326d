import { fileURLToPath } from 'node:url';
import { buildWhatIsStale } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { installSystemPackages } from './system-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Brings the clone up to date. Says of each thing that it does that it begins, and how long it took, and nothing when there is nothing to do.
 * @param {'start' | 'test'} purpose tests also need a browser, and start their own Redis.
 */
export async function prepare(purpose) {
  process.chdir(root);
  // npm start and npm test may be given at the same moment.
  await withLock('dist/.prepare', async () => {
    await installDependencies();
    await installSystemPackages(purpose);
    await buildWhatIsStale();
  });
}
