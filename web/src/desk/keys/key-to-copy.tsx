import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { KeySecret } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
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
        <CopyButton value={secret.key}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={
                copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} stroke={1.8} aria-hidden />
              }
              onClick={copy}
            >
              {t(copied ? 'keys.copied' : 'keys.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t('keys.secret.done')}
        </Button>
      </div>
    </div>
  );
}
