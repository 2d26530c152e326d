import { Link } from 'react-router';
import { useDocuments } from '../api/library.js';
import { useWords } from '../messages/words.js';
import { ContentInline } from '../ui/content.js';
import { Published } from '../ui/dates.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { LoadMore } from '../ui/load-more.js';
import { Loading } from '../ui/loading.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { SourceName } from '../ui/source-name.js';
import css from '../ui/simple-list.module.css';

/** The articles that were captured. */
export function DocumentsPage() {
  const t = useWords();
  const list = useDocuments();
  const articles = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeading title={t('documents.title')} lead={t('documents.lead')} />
      {list.isPending && <Loading />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && articles.length === 0 && <EmptyNotice title={t('documents.empty')} />}
      {articles.length > 0 && (
        <ul className={css.list}>
          {articles.map((article) => (
            <li key={article.id} className={css.item}>
              <h2 className={css.name}>
                <Link to={`/documents/${article.id}`}>
                  <ContentInline of={article}>{article.title}</ContentInline>
                </Link>
              </h2>
              <p className={css.facts}>
                {article.publisher && <SourceName source={article.publisher} />}
                <Published value={article.publishedAt ?? article.createdAt} />
                <span>{t('document.claims', { count: article.claimCount })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <LoadMore {...list} />
    </>
  );
}
