import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useWords } from '../messages/words.js';
import { ConflictNotice } from '../ui/conflict-notice.js';
import { Moment } from '../ui/dates.js';
import { FieldComparison, type FieldNames } from '../ui/field-comparison.js';
import type { Rival } from './draft-state.js';
import css from './drafts.module.css';
import type { Draft } from './use-draft.js';

type Props = { draft: Draft; names: FieldNames };

/** What was put into the form, and the choice where there are two versions of it. */
export function DraftNotice({ draft, names }: Props) {
  const { restored, rival } = draft;
  if (rival) return <RivalNotice draft={draft} rival={rival} names={names} />;
  return restored && <RestoredNotice restored={restored} onDiscard={draft.discard} />;
}

function RestoredNotice({
  restored: { at, isOutdated },
  onDiscard,
}: {
  restored: NonNullable<Draft['restored']>;
  onDiscard: () => void;
}) {
  const t = useWords();
  return (
    <div className={css.restored} role="status">
      <p className={css.line}>
        <IconHistory size={16} stroke={1.8} aria-hidden />
        <span>
          {t('draft.restored')} <Moment value={at} />
        </span>
      </p>
      <Button size="compact-sm" variant="default" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
      {isOutdated && <p className={css.outdated}>{t('draft.outdated')}</p>}
    </div>
  );
}

function RivalNotice({ draft, rival: { content, at }, names }: Props & { rival: Rival }) {
  const t = useWords();
  const { values, keepMine, takeTheirs } = draft;
  const isDifferent = (field: string): boolean =>
    content?.[field] !== undefined && JSON.stringify(content[field]) !== JSON.stringify(values[field]);
  return (
    <ConflictNotice
      title={t(content === null ? 'draft.gone' : 'draft.rival')}
      hint={
        <>
          {t(content === null ? 'draft.gone.hint' : 'draft.rival.hint')}{' '}
          {at !== null && <Moment value={at} />}
        </>
      }
      choices={[
        { label: t('draft.keepMine'), choose: keepMine },
        { label: t(content === null ? 'draft.takeNothing' : 'draft.takeTheirs'), choose: takeTheirs },
      ]}
    >
      {content !== null && (
        <FieldComparison
          names={names}
          fields={Object.keys(names).filter(isDifferent)}
          versions={[
            { title: t('draft.here'), values },
            { title: t('draft.there'), values: content },
          ]}
        />
      )}
    </ConflictNotice>
  );
}
