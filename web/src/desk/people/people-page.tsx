import { useUsers } from '../../api/accounts.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import list from '../../ui/simple-list.module.css';
import { InvitePanel } from './invite-panel.js';
import desk from '../desk-page.module.css';
import { UserItem } from './user-item.js';

/** Who may do what here, for administrators. */
export function PeoplePage() {
  const t = useWords();
  const users = useUsers();
  return (
    <div className={desk.page}>
      <PageHeading title={t('people.title')} lead={t('people.lead')} />
      {users.isPending && <Loading blocks={4} height={72} />}
      {users.isError && <ProblemNotice error={users.error} onRetry={() => void users.refetch()} />}
      {users.data && (
        <>
          <InvitePanel />
          <ul className={list.list}>
            {users.data.items.map((user) => (
              <UserItem key={user.id} user={user} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
