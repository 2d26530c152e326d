import { Link } from 'react-router';
import { useWords } from '../messages/words.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { PageHeading } from '../ui/page-heading.js';

export function NotFoundPage() {
  const t = useWords();
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <EmptyNotice title={t('notFound.text')}>
        <Link to="/contradictions">{t('notFound.back')}</Link>
      </EmptyNotice>
    </>
  );
}
