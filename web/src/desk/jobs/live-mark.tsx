import { FormattedTime } from 'react-intl';
import type { StreamState } from '../../api/events.js';
import { useWords } from '../../messages/words.js';
import css from './jobs.module.css';

type Props = { state: StreamState; readAt: number };

/** Whether what stands here is as it is now. Says nothing while the connection is only being made. */
export function LiveMark({ state, readAt }: Props) {
  const t = useWords();
  return (
    <p className={css.live} data-state={state} role="status">
      {state === 'open' && t('jobs.live')}
      {state === 'lost' && (
        <>
          {t('jobs.lost')}
          {readAt > 0 && (
            <>
              {' '}
              {t('jobs.readAt')} <FormattedTime value={readAt} />
            </>
          )}
        </>
      )}
    </p>
  );
}
