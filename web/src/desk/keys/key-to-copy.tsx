import type { KeySecret } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import { ShownOnce } from '../../ui/shown-once.js';
import css from './keys.module.css';

type Props = { secret: KeySecret; replacesOne?: boolean; onDone: () => void };

/** A key that is shown this once. */
export function KeyToCopy({ secret, replacesOne = false, onDone }: Props) {
  const t = useWords();
  return (
    <ShownOnce told={t('keys.secret')} value={secret.key} word="keys.copy" onDone={onDone}>
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
    </ShownOnce>
  );
}
