/** What a worker process of the bench of jobs is told. */
export interface WorkerOrder {
  what: 'bull' | 'isnad';
  databaseUrl: string;
  redisUrl: string;
  concurrency: number;
}

export const PREFIX = '{bench}';
export const BARE_QUEUE = 'bare';
