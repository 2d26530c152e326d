import type { PriorityWeight } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Disclosure } from '../ui/disclosure.js';
import css from './priority-weights.module.css';

/** Says in words how the figures of a claim come to its priority, for whoever asks why one stands above another. */
export function PriorityWeights({ weights }: { weights: PriorityWeight[] }) {
  const t = useWords();
  return (
    <div className={css.how}>
      <Disclosure label={t('priority.how')}>
        {() => (
          <div className={css.words}>
            <p>{t('priority.how.sum')}</p>
            <ul className={css.list}>
              {weights.map(({ factor, each, most }) => (
                <li key={factor}>{t(`priority.how.${factor}`, { each, most: each * most })}</li>
              ))}
            </ul>
            <p>{t('priority.how.ungraded')}</p>
          </div>
        )}
      </Disclosure>
    </div>
  );
}
