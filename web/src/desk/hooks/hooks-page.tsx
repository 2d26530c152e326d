import { useRecheckHooks } from '../../api/hooks.js';
import { useWords } from '../../messages/words.js';
import { EmptyNotice } from '../../ui/empty-notice.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import list from '../../ui/simple-list.module.css';
import { HookItem } from './hook-item.js';
import desk from '../desk-page.module.css';
import { NewHookPanel } from './new-hook-panel.js';

/** The addresses under which services ask for rechecks, for administrators: who made them, and a way to stop each. */
export function HooksPage() {
  const t = useWords();
  const hooks = useRecheckHooks();
  return (
    <div className={desk.page}>
      <PageHeading title={t('hooks.title')} lead={t('hooks.lead')} />
      {hooks.isPending && <Loading blocks={3} height={96} />}
      {hooks.isError && <ProblemNotice error={hooks.error} onRetry={() => void hooks.refetch()} />}
      {hooks.data && (
        <>
          <NewHookPanel />
          {hooks.data.items.length === 0 ? (
            <EmptyNotice title={t('hooks.empty')}>
              <p>{t('hooks.emptyHint')}</p>
            </EmptyNotice>
          ) : (
            <ul className={list.list}>
              {hooks.data.items.toReversed().map((hook) => (
                <HookItem key={hook.id} hook={hook} />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
