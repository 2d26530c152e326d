import { Link } from 'react-router';
import { claimHereOf } from '../../api/problem.js';
import { useWords } from '../../messages/words.js';
import { ConflictNotice } from '../../ui/conflict-notice.js';
import { ProblemNotice } from '../../ui/problem-notice.js';

type Props = { error: unknown; onFileAnother: () => void };

/** Why a claim was not filed; where one stands in the same words already, the way to it and the way to file nonetheless. */
export function FilingProblem({ error, onFileAnother }: Props) {
  const t = useWords();
  const claimId = claimHereOf(error);
  if (claimId === null) return <ProblemNotice error={error} />;
  return (
    <ConflictNotice
      title={t('problem.claim_stands_here')}
      hint={t('found.standsHere.hint')}
      isAnswer
      choices={[{ label: t('found.fileAnother'), choose: onFileAnother }]}
    >
      <p>
        <Link to={`/claims/${claimId}`}>{t('found.standsHere.open')}</Link>
      </p>
    </ConflictNotice>
  );
}
