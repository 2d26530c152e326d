import { Button } from '@mantine/core';
import { useWords } from '../messages/words.js';
import css from './load-more.module.css';

type Props = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** The next page of a list that pages by cursor. Nothing where the list has ended. */
export function LoadMore({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) {
  const t = useWords();
  if (!hasNextPage) return null;
  return (
    <div className={css.more}>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('common.loadMore')}
      </Button>
    </div>
  );
}
