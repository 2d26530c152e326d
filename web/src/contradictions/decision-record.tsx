import type { ReactNode } from 'react';
import type { ContradictionCard } from '../api/contract.js';
import { ActorName } from '../ui/actor-name.js';
import { Moment } from '../ui/dates.js';
import css from './decision.module.css';

type Props = {
  decision: NonNullable<ContradictionCard['decision']>;
  title: string;
  /** What was decided. */
  children: ReactNode;
};

/** Who decided, when, and why. */
export function DecisionRecord({ decision, title, children }: Props) {
  return (
    <section className={css.decision} aria-label={title}>
      <p className={css.who}>
        {children}
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
