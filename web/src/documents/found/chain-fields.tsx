import { NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { DocumentPage, SourceRef } from '../../api/contract.js';
import { useSession } from '../../api/session.js';
import { useWords } from '../../messages/words.js';
import { ContentInline } from '../../ui/content.js';
import { OrderedEntries } from '../../ui/ordered-entries.js';
import { SourcePicker } from '../../ui/source-picker.js';
import { oneOf } from '../../ui/url-filters.js';
import { type ChainLink, emptyLink, LINK_KINDS, ROLES, withSource } from './chain-values.js';
import { EnterSource } from './enter-source.js';
import css from './found.module.css';

type Props = {
  links: ChainLink[];
  /** Sources that the article was found to mean. */
  known: readonly SourceRef[];
  of: DocumentPage;
  problemOf: (field: string) => string | undefined;
  onChange: (links: ChainLink[]) => void;
};

/** Who said it and through whom it reached the reader, link by link. */
export function ChainFields({ links, known, of, problemOf, onChange }: Props) {
  const t = useWords();
  const id = useId();
  const error = problemOf('attributions');
  return (
    <div role="group" aria-labelledby={id} className={css.chainFields}>
      <p id={id} className={css.figuresTitle}>
        {t('chain.label')}
      </p>
      <p className={css.hint}>{t('found.chain.hint')}</p>
      <OrderedEntries
        entries={links}
        onChange={onChange}
        titleOf={(number) => t('found.link', { number })}
        addLabel={t('found.link.add')}
        added={() => emptyLink(links.length === 0)}
      >
        {(link, at, change) => (
          <LinkFields
            link={link}
            known={known}
            of={of}
            problemOf={(field) => problemOf(`attributions[${String(at)}].${field}`)}
            onChange={change}
            onEntered={(sourceId) => {
              onChange(withSource(links, link.name, sourceId));
            }}
          />
        )}
      </OrderedEntries>
      {error !== undefined && <p className={css.error}>{error}</p>}
    </div>
  );
}

type LinkProps = {
  link: ChainLink;
  known: readonly SourceRef[];
  of: DocumentPage;
  problemOf: (field: string) => string | undefined;
  onChange: (link: ChainLink) => void;
  onEntered: (sourceId: string) => void;
};

function LinkFields({ link, known, of, problemOf, onChange, onEntered }: LinkProps) {
  const t = useWords();
  const mayEnter = useSession().data?.permissions.includes('sources.write') ?? false;
  const isUnknown = link.sourceId === '' && link.offered !== null;
  return (
    <>
      {link.name !== '' && (
        <p className={css.hint}>
          {t('found.inArticle')} <ContentInline of={of}>{link.name}</ContentInline>
        </p>
      )}
      <NativeSelect
        label={t('found.role')}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={link.role}
        error={problemOf('role')}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ...link, role: oneOf(value, ROLES) ?? link.role });
        }}
      />
      {link.sourceId === '' && link.isShared && <p className={css.hint}>{t('found.severalSources.hint')}</p>}
      <SourcePicker
        label={t('found.source')}
        required
        value={link.sourceId}
        first={known}
        error={problemOf('sourceId')}
        onChange={(sourceId) => {
          onChange({ ...link, sourceId });
        }}
      />
      {isUnknown && mayEnter && link.offered && <EnterSource offered={link.offered} onEntered={onEntered} />}
      <NativeSelect
        label={t('found.linkKind')}
        data={LINK_KINDS.map((value) => ({ value, label: t(`attributionKind.${value}`) }))}
        value={link.kind}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ...link, kind: oneOf(value, LINK_KINDS) ?? link.kind });
        }}
      />
      <TextInput
        label={t('found.verb')}
        dir="auto"
        maxLength={100}
        value={link.reportingVerb}
        error={problemOf('reportingVerb')}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ...link, reportingVerb: value });
        }}
      />
    </>
  );
}
