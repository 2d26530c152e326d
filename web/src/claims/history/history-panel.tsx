import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useHistory } from '../../api/history.js';
import type { ClaimPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { HistoryItem } from './history-item.js';
import css from './history.module.css';

/** What happened to the claim, latest first: first a few events, and the rest when asked for. Only the desk is told. */
export function HistoryPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const history = useHistory(claim.id);
  const list = useRef<HTMLOListElement>(null);
  const goTo = useRef<number | null>(null);
  const pages = history.data?.pages ?? [];
  const events = pages.flatMap(({ items }) => items);
  useEffect(() => {
    const item = goTo.current === null ? null : list.current?.children[goTo.current];
    if (!(item instanceof HTMLElement)) return;
    item.focus();
    goTo.current = null;
  }, [events.length]);
  if (!history.isEnabled) return null;

  // The button that was pressed goes or moves on: whoever reads with the keyboard goes on at the first event that is new.
  const showMore = (): void => {
    goTo.current = events.length;
    void history.fetchNextPage();
  };
  const showLatest = (): void => {
    goTo.current = 0;
    history.showLatest();
  };

  return (
    <div className={css.panel}>
      <Panel title={t('history.title')}>
        {history.isPending && <Loading blocks={3} height={44} />}
        {history.isError && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
        {history.data && (
          <ol ref={list} className={css.list}>
            {events.map((event) => (
              <HistoryItem key={event.id} event={event} />
            ))}
          </ol>
        )}
        {(history.hasNextPage || pages.length > 1) && (
          <div className={css.more}>
            {history.hasNextPage && (
              <Button variant="default" size="sm" loading={history.isFetchingNextPage} onClick={showMore}>
                {t('history.earlier')}
              </Button>
            )}
            {pages.length > 1 && (
              <Button variant="subtle" size="sm" onClick={showLatest}>
                {t('history.latestOnly')}
              </Button>
            )}
          </div>
        )}
      </Panel>
    </div>
  );
}
