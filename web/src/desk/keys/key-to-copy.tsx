import { Button } from '@mantine/core';
import type { KeySecret } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { CopyToHandOver } from '../../ui/copy-to-hand-over.js';
import { Moment } from '../../ui/dates.js';
import css from './keys.module.css';

type Props = { secret: KeySecret; replacesOne?: boolean; onDone: () => void };

/** A key that is shown this once. */
export function KeyToCopy({ secret, replacesOne = false, onDone }: Props) {
  const t = useWords();
  return (
    <div className={css.secret} role="status">
      <p>{t('keys.secret')}</p>
      <code className={css.code} dir="ltr">
        {secret.key}
      </code>
      {replacesOne && (
        <p className={css.soft}>
          {secret.previousUntil === null ? (
            t('keys.oldStopped')
          ) : (
            <>
              {t('keys.oldUntil')} <Moment value={secret.previousUntil} />
            </>
          )}
        </p>
      )}
      <div className={css.actions}>
        <CopyToHandOver value={secret.key} word="keys.copy" doneWord="keys.copied" />
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t('keys.secret.done')}
        </Button>
      </div>
    </div>
  );
}
