import type { ContradictionCard } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ActorName } from '../ui/actor-name.js';
import { Moment } from '../ui/dates.js';
import css from './decision.module.css';

type Props = { decision: NonNullable<ContradictionCard['decision']>; contradiction: ContradictionCard };

/** Who decided, when, and why. */
export function DecisionRecord({ decision, contradiction }: Props) {
  const t = useWords();
  return (
    <section className={css.decision} aria-label={t('decision.title')}>
      <p className={css.who}>
        {t(`contradiction.status.${contradiction.status}`)}
        <span aria-hidden> · </span>
        <ActorName name={decision.by} />
        <span aria-hidden> · </span>
        <Moment value={decision.at} />
      </p>
      {decision.reason !== null && (
        <div className={css.reason}>
          <p dir="auto">{decision.reason}</p>
        </div>
      )}
    </section>
  );
}
