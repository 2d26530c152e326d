import { IconArrowBackUp, IconCircleCheck, IconCopy, IconReplace, type Icon } from '@tabler/icons-react';
import type { RecheckDecision } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import css from './rechecks.module.css';

const LOOKS: Record<RecheckDecision['decision'], { tone: Tone; icon: Icon }> = {
  verdict_stands: { tone: 'accent', icon: IconCircleCheck },
  reopen: { tone: 'caution', icon: IconArrowBackUp },
  superseded: { tone: 'quiet', icon: IconReplace },
  repeated: { tone: 'quiet', icon: IconCopy },
};

/** What was decided on a recheck, by whom, and why. */
export function RecheckDecisionRecord({ decision }: { decision: RecheckDecision }) {
  const t = useWords();
  return (
    <section className={css.decision} aria-label={t('recheck.decision')}>
      <p className={css.line}>
        <Badge {...LOOKS[decision.decision]}>{t(`recheck.decided.${decision.decision}`)}</Badge>
        <span className={css.small}>
          <ActorName name={decision.by} />
          <Moment value={decision.at} />
        </span>
      </p>
      {decision.note !== null && (
        <blockquote className={css.quote} dir="auto">
          {decision.note}
        </blockquote>
      )}
    </section>
  );
}
