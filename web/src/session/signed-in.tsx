import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session.js';
import { Shell } from '../shell/shell.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from './signed-in.module.css';

/** The dashboard for who is signed in; anyone else is sent to sign in, and back here afterwards. */
export function SignedIn() {
  const session = useSession();
  const { pathname, search, hash } = useLocation();

  if (session.isPending) {
    return (
      <main className={css.waiting}>
        <Loading />
      </main>
    );
  }
  if (session.isError) {
    return (
      <main className={css.waiting}>
        <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (!session.data) {
    const next = `${pathname}${search}${hash}`;
    return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
  }
  return <Shell session={session.data} />;
}
