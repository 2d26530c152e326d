import { useAccount } from '../api/accounts.js';
import { useSession } from '../api/session.js';
import { useWords } from '../messages/words.js';
import { Loading } from '../ui/loading.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from './account.module.css';
import { NamePanel } from './name-panel.js';
import { PasswordPanel } from './password-panel.js';
import { SecondStepPanel } from './second-step-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** A person's own account. */
export function AccountPage() {
  const t = useWords();
  const session = useSession();
  const account = useAccount();
  return (
    <>
      <PageHeading title={t('account.title')} lead={t('account.lead')} />
      <div className={css.columns}>
        <div className={css.column}>
          {session.data && <NamePanel user={session.data.user} />}
          <SessionsPanel />
        </div>
        <div className={css.column}>
          {account.isPending && <Loading blocks={2} height={160} />}
          {account.isError && <ProblemNotice error={account.error} onRetry={() => void account.refetch()} />}
          {account.data?.hasPassword && <PasswordPanel />}
          {account.data?.hasPassword && <SecondStepPanel account={account.data} />}
        </div>
      </div>
    </>
  );
}
