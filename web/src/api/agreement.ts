import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, client } from './client.js';
import type { paths } from './schema.js';

export type AgreementFilters = NonNullable<paths['/api/v1/desk/agreement']['get']['parameters']['query']>;

/** How far reviewers agree; what was shown stays until the next figures are there. */
export function useAgreement(query: AgreementFilters) {
  return useQuery({
    queryKey: ['agreement', query],
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(client.GET('/api/v1/desk/agreement', { params: { query } })),
  });
}
