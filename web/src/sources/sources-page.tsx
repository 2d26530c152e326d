import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useSources } from '../api/library.js';
import { useSession } from '../api/session.js';
import type { Source } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { ContentInline, nameFor } from '../ui/content.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { LoadMore } from '../ui/load-more.js';
import { Loading } from '../ui/loading.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from '../ui/simple-list.module.css';
import { SourceKindLabel } from '../ui/source-kind.js';
import { SourceName } from '../ui/source-name.js';
import { useUrlFilters } from '../ui/url-filters.js';
import { MergeSource } from './merge-source.js';
import own from './sources-page.module.css';

const TYPING_PAUSE_MS = 300;

/** Everyone whom claims come from or through. */
export function SourcesPage() {
  const t = useWords();
  const filters = useUrlFilters();
  const list = useSources(filters.get('q') || undefined);
  const mayMerge = useSession().data?.permissions.includes('sources.merge') ?? false;
  const [typed, setTyped] = useState(filters.get('q'));
  const search = useDebouncedCallback((text: string) => {
    filters.set('q', text.trim());
  }, TYPING_PAUSE_MS);
  const sources = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeading title={t('sources.title')} lead={t('sources.lead')} />
      <search className={own.search}>
        <TextInput
          label={t('sources.search')}
          type="search"
          leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
      </search>
      {list.isPending && <Loading blocks={5} height={64} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && sources.length === 0 && <EmptyNotice title={t('sources.empty')} />}
      {sources.length > 0 && (
        <ul className={css.list}>
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} mayMerge={mayMerge} />
          ))}
        </ul>
      )}
      <LoadMore {...list} />
    </>
  );
}

function SourceItem({ source, mayMerge }: { source: Source; mayMerge: boolean }) {
  const t = useWords();
  const { language } = useLanguage();
  const shown = nameFor(source.names, language);
  const nameId = useId();
  return (
    <li className={css.item}>
      <h2 id={nameId} className={css.name}>
        {shown && <ContentInline of={shown}>{shown.name}</ContentInline>}
      </h2>
      <p className={css.facts}>
        <SourceKindLabel kind={source.kind} />
        {source.names
          .filter((name) => name !== shown)
          .map((name) => (
            <ContentInline key={name.language} of={name}>
              {name.name}
            </ContentInline>
          ))}
        <Link to={`/claims?sourceId=${source.id}`} aria-describedby={nameId}>
          {t('sources.claims')}
        </Link>
        {mayMerge && <MergeSource source={source} nameId={nameId} />}
      </p>
      {source.merged.length > 0 && (
        <p className={css.facts}>
          {t('sources.mergedHere')}
          {source.merged.map((record) => (
            <SourceName key={record.id} source={record} />
          ))}
        </p>
      )}
    </li>
  );
}
