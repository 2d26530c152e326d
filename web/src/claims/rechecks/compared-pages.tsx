import type { Recheck } from '../../api/contract.js';
import { useRecheck } from '../../api/rechecks.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { ComparedPageItem } from './compared-page-item.js';
import css from './rechecks.module.css';

type Props = {
  recheck: Recheck;
  /** Whether it goes without saying that no page was looked at. */
  isQuietWhenNone?: boolean;
};

/** The pages that a recheck looked at, with what was seen of each before and now. */
export function ComparedPages({ recheck, isQuietWhenNone = false }: Props) {
  const t = useWords();
  const details = useRecheck(recheck);
  if (details.error) return <ProblemNotice error={details.error} onRetry={() => void details.refetch()} />;
  if (!details.data) return <Loading blocks={1} />;
  const { pages } = details.data;
  if (pages.length === 0) return isQuietWhenNone ? null : <p className={css.none}>{t('recheck.noPages')}</p>;
  return (
    <ul className={css.pages} aria-label={t('recheck.pages')}>
      {pages.map((page) => (
        <ComparedPageItem key={page.evidence.id} page={page} />
      ))}
    </ul>
  );
}
