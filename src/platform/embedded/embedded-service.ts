import { codeOf, StartError } from './start.error.js';
import { claimDirectory } from './owner-lock.js';
import { type ServiceDirectory, unwritable } from './service-directory.js';

/** A service that this process has started and owns. */
export interface EmbeddedService {
  /** Connection string, with its password: not for logs. */
  readonly url: string;
  /** Fulfils when the service has ended for good, also when nobody asked it to. */
  readonly ended: Promise<void>;
  /** Stops the server in order; fulfils when it has ended and its directory is free for the next start. */
  stop(): Promise<void>;
  /** Makes the server end without waiting, for when stopping takes too long. Its data survive that. */
  kill(): void;
}

/**
 * Starts a service as the only owner of its directory; gives the directory back when that fails.
 * @throws StartError when another process owns the directory, or it cannot be written.
 */
export async function startAsOwner(
  dataDir: string,
  directory: ServiceDirectory,
  start: (release: () => Promise<void>) => Promise<EmbeddedService>,
): Promise<EmbeddedService> {
  const claim = await claimDirectory(directory.path).catch((error: unknown) => {
    throw unwritable(dataDir, error);
  });
  if ('heldBy' in claim) {
    throw new StartError(
      `Isnad is already running on ${dataDir} (process ${claim.heldBy}). ` +
        'Use that one or stop it first, or set ISNAD_DATA_DIR to another directory.',
    );
  }
  try {
    return await start(claim.release);
  } catch (error) {
    await claim.release();
    throw isFileSystemError(error) ? unwritable(dataDir, error) : error;
  }
}

function isFileSystemError(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EDQUOT'].includes(codeOf(error) ?? '');
}
