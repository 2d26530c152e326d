import { useParams } from 'react-router';
import { useClaim } from '../api/claims.js';
import { isMissing } from '../api/problem.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { ClaimDetails } from './claim-details.js';

const LIST = { to: '/claims', label: 'notFound.claims' } as const;

/** Everything known about one claim. */
export function ClaimPage() {
  const { id = '' } = useParams();
  const claim = useClaim(id);
  if (claim.isPending) return <Loading blocks={3} height={180} />;
  if (claim.isError && isMissing(claim.error)) return <NotFoundPage list={LIST} />;
  if (claim.isError) return <ProblemNotice error={claim.error} onRetry={() => void claim.refetch()} />;
  return <ClaimDetails claim={claim.data} />;
}
