import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PageText } from './page-text.js';

export interface PageToRead {
  html: string;
  url: string;
  declaredLanguage: string | null;
}

/** What reading one page may take: a page can be written so that reading it never ends, or needs all memory. */
export interface ReadingLimits {
  milliseconds: number;
  megabytes: number;
}

const LIMITS: ReadingLimits = { milliseconds: 20_000, megabytes: 256 };

/**
 * Reads a page in a thread of its own, which is ended when it takes too much.
 *
 * @throws when it was ended, or the page cannot be read
 */
export function readPageApart(page: PageToRead, limits: ReadingLimits = LIMITS): Promise<PageText> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: page,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
      // What a page makes the parser complain of is nothing that a log should repeat.
      stdout: true,
      stderr: true,
      env: {},
    });
    const timer = setTimeout(() => {
      reject(new Error(`Reading it took longer than ${limits.milliseconds} ms.`));
      void worker.terminate();
    }, limits.milliseconds);
    worker.once('message', (text: PageText) => {
      resolve(text);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('Reading it ended without a word.'));
    });
  });
}

/** The compiled worker, seen from the compiled code or from the sources. */
function workerFile(): string {
  const places = ['./page-reader.worker.js', '../../../dist/src/evidence/captures/page-reader.worker.js'].map(
    (place) => fileURLToPath(new URL(place, import.meta.url)),
  );
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error('The reader of pages was not built.');
  return file;
}
