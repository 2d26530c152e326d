import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, client } from './client.js';

const PAGE_SIZE = 50;
const MOST_PER_PAGE = 200;

/** Articles, a page at a time, in the order that the server gives. */
export function useDocuments() {
  return useInfiniteQuery({
    queryKey: ['documents'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/documents', { params: { query: { limit: PAGE_SIZE, cursor: pageParam } } }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** One article with its text and the places of the claims in it. */
export function useDocument(id: string) {
  return useQuery({
    queryKey: ['document', id],
    queryFn: () => answerOf(client.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
  });
}

/** The registry of sources, a page at a time. */
export function useSources(q: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['sources', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/sources', { params: { query: { q, limit: PAGE_SIZE, cursor: pageParam } } }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Sources to choose from in a filter. */
export function useSourceChoices() {
  return useQuery({
    queryKey: ['source-choices'],
    staleTime: 60_000,
    queryFn: () => answerOf(client.GET('/api/v1/sources', { params: { query: { limit: MOST_PER_PAGE } } })),
  });
}

/** How much there is, and where the jobs run. */
export function useFigures() {
  return useQuery({
    queryKey: ['figures'],
    staleTime: 60_000,
    queryFn: () => answerOf(client.GET('/api/v1/desk/figures')),
  });
}
