import { Link } from 'react-router';
import { useWords, type WordKey } from '../messages/words.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { PageHeading } from '../ui/page-heading.js';

type Props = {
  /** Where what was looked for might stand. */
  list?: { to: string; label: WordKey };
};

const FIRST_PAGE = { to: '/contradictions', label: 'notFound.back' } as const;

/** For an address at which there is nothing, whether no page or no record. */
export function NotFoundPage({ list = FIRST_PAGE }: Props) {
  const t = useWords();
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <EmptyNotice title={t('notFound.text')}>
        <Link to={list.to}>{t(list.label)}</Link>
      </EmptyNotice>
    </>
  );
}
