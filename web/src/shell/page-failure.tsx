import { Problem } from '../api/problem.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from './page-failure.module.css';

/** Shown where a screen could not be fetched or fell over. A reload fetches it anew. */
export function PageFailure() {
  return (
    <div className={css.failure}>
      <ProblemNotice
        error={new Problem(0, { code: 'page_failed' })}
        onRetry={() => {
          window.location.reload();
        }}
      />
    </div>
  );
}
