import { useThrottledCallback } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { JobKind, JobsOverview, JobState, RunningJob } from './contract.js';
import { type StreamState, useEvents } from './events.js';

const jobsKey = ['jobs'];
const overviewKey = [...jobsKey, 'overview'];

/** Milliseconds between two readings while one event follows another. */
const READ_EVERY = 2_000;
/** Milliseconds between two readings while nothing is told: waiting grows older by itself. */
const READ_ANYWAY = 30_000;

export function useJobsOverview() {
  return useQuery({
    queryKey: overviewKey,
    queryFn: () => answerOf(client.GET('/api/v1/jobs/overview')),
    refetchInterval: READ_ANYWAY,
  });
}

export function useJobs(filter: { state: JobState; kind: JobKind | undefined }) {
  return useInfiniteQuery({
    queryKey: [...jobsKey, 'list', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/jobs', {
          params: { query: { ...filter, limit: 20, cursor: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useFailingHosts() {
  return useQuery({
    queryKey: ['hosts', 'failing'],
    queryFn: () =>
      answerOf(client.GET('/api/v1/desk/hosts', { params: { query: { state: 'failing', limit: 50 } } })),
    refetchInterval: READ_ANYWAY,
  });
}

/** Keeps what is shown of jobs as it is, without being asked. */
export function useLiveJobs(): StreamState {
  const cache = useQueryClient();
  const readAgain = useThrottledCallback(() => {
    void cache.invalidateQueries({ queryKey: jobsKey });
    void cache.invalidateQueries({ queryKey: ['hosts'] });
  }, READ_EVERY);
  const hear = (name: string, data: unknown): void => {
    if (name === 'job') showProgress(data as RunningJob);
    else readAgain();
  };
  const showProgress = (job: RunningJob): void => {
    cache.setQueryData<JobsOverview>(
      overviewKey,
      (before) =>
        before && {
          ...before,
          running: before.running.map((running) => (running.id === job.id ? job : running)),
        },
    );
  };
  return useEvents(['jobs', 'job'], hear, readAgain);
}

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => cache.invalidateQueries({ queryKey: jobsKey }),
  });
}

export function useRetryJob(id: string) {
  return useChange(() => answerOf(client.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })));
}

export function useCancelJob(id: string) {
  return useChange(() =>
    answerOf(client.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id } } })),
  );
}

export function useRescan() {
  return useChange(() => answerOf(client.POST('/api/v1/contradictions/rescans')));
}

export function useRetryJobs() {
  return useChange((kind: JobKind) => answerOf(client.POST('/api/v1/jobs/retry', { body: { kind } })));
}
