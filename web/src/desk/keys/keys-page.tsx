import { useApiKeys } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { EmptyNotice } from '../../ui/empty-notice.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import list from '../../ui/simple-list.module.css';
import { KeyItem } from './key-item.js';
import desk from '../desk-page.module.css';
import { NewKeyPanel } from './new-key-panel.js';

/** The reader's keys, for administrators everybody's: what each may do, and a way to stop it. */
export function KeysPage() {
  const t = useWords();
  const keys = useApiKeys();
  return (
    <div className={desk.page}>
      <PageHeading title={t('keys.title')} lead={t('keys.lead')} />
      {keys.isPending && <Loading blocks={3} height={96} />}
      {keys.isError && <ProblemNotice error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data && (
        <>
          <NewKeyPanel choices={keys.data} />
          {keys.data.items.length === 0 ? (
            <EmptyNotice title={t('keys.empty')}>
              <p>{t('keys.emptyHint')}</p>
            </EmptyNotice>
          ) : (
            <ul className={list.list}>
              {keys.data.items.toReversed().map((key) => (
                <KeyItem key={key.id} apiKey={key} />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
