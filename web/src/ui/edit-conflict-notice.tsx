import { type ChangedField, conflictOf } from '../api/problem.js';
import { useWords } from '../messages/words.js';
import { ActorName } from './actor-name.js';
import { ConflictNotice } from './conflict-notice.js';
import { Moment } from './dates.js';
import { FieldComparison, type FieldNames } from './field-comparison.js';
import { ProblemNotice } from './problem-notice.js';

type Props = {
  /** Why the edit failed. */
  error: unknown;
  names: FieldNames;
  /** What is in the form. */
  yours: Readonly<Record<string, unknown>>;
  /** Goes on from the version that there is now, with what was typed kept. */
  onGoOn: (changed: ChangedField[]) => void;
};

/** What went wrong with an edit; where a colleague was faster: who, and field by field what it was, is, and would be. */
export function EditConflictNotice({ error, names, yours, onGoOn }: Props) {
  const t = useWords();
  const conflict = conflictOf(error);
  if (!conflict) return <ProblemNotice error={error} />;
  const { changed, by, at } = conflict;
  const told = changed.filter(({ field }) => field in names);
  const version = (side: 'before' | 'after') =>
    Object.fromEntries(told.map((change) => [change.field, change[side]]));
  return (
    <ConflictNotice
      title={
        <>
          {by === null ? t('editConflict.bySomebody') : <Signed by={by} />}
          {at !== null && (
            <>
              <span aria-hidden> · </span>
              <Moment value={at} />
            </>
          )}
        </>
      }
      hint={t('editConflict.hint')}
      isAnswer
      choices={[
        {
          label: t('editConflict.goOn'),
          choose: () => {
            onGoOn(changed);
          },
        },
      ]}
    >
      <FieldComparison
        names={names}
        fields={told.map(({ field }) => field)}
        versions={[
          { title: t('editConflict.before'), values: version('before') },
          { title: t('editConflict.now'), values: version('after') },
          { title: t('editConflict.yours'), values: yours },
        ]}
      />
    </ConflictNotice>
  );
}

function Signed({ by }: { by: string }) {
  const t = useWords();
  return (
    <>
      {t('editConflict.by')} <ActorName name={by} />
    </>
  );
}
