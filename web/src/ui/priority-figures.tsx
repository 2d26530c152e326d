import type { Priority } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { useGradeWord } from './grades.js';
import css from './priority-figures.module.css';

type Reason = Priority['reasons'][number];

/** The value of a reason in words: how far it has spread, what believing it does, how many, how long. */
function useFigureText(): (reason: Reason) => string {
  const t = useWords();
  const gradeWord = useGradeWord();
  return ({ factor, value }) => {
    if (factor === 'harm' || factor === 'reach') return gradeWord(factor, String(value));
    if (factor === 'contradictions') return t('priority.number', { count: value ?? 0 });
    return value === 0 ? t('priority.today') : t('priority.days', { count: value ?? 0 });
  };
}

/** Why a claim is as urgent as it is: each figure, in words, and what it adds. */
export function PriorityFigures({ priority }: { priority: Priority }) {
  const t = useWords();
  const textOf = useFigureText();
  return (
    <dl className={css.figures}>
      {priority.reasons.map((reason) => (
        <div key={reason.factor} className={css.figure}>
          <dt>{t(`priority.${reason.factor}`)}</dt>
          <dd className={css.value}>
            <span>{textOf(reason)}</span>
            <bdi dir="ltr" className={css.points}>
              {t('priority.adds', { points: reason.points })}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same in one line, for lists. */
export function PriorityLine({
  priority,
  without = [],
}: {
  priority: Priority;
  without?: Reason['factor'][];
}) {
  const t = useWords();
  const textOf = useFigureText();
  return (
    <dl className={css.line}>
      {priority.reasons
        .filter(({ factor }) => !without.includes(factor))
        .map((reason) => (
          <div key={reason.factor} className={css.pair}>
            <dt>{t(`priority.${reason.factor}`)}</dt>
            <dd>{textOf(reason)}</dd>
          </div>
        ))}
    </dl>
  );
}
