import { Link } from 'react-router';
import type { ContradictionStatus, Figures } from '../api/contract.js';
import { useFigures } from '../api/library.js';
import { useWords } from '../messages/words.js';
import css from './status-filter.module.css';

const CHOICES: readonly (ContradictionStatus | 'all')[] = ['all', 'suggested', 'confirmed', 'rejected'];

function countOf(choice: ContradictionStatus | 'all', figures: Figures): number {
  const { suggested, confirmed, rejected } = figures.contradictions;
  return choice === 'all' ? suggested + confirmed + rejected : figures.contradictions[choice];
}

/** The states as links: each has its own address, and the current one is marked. */
export function StatusFilter({ current }: { current: ContradictionStatus | undefined }) {
  const t = useWords();
  const { data } = useFigures();
  return (
    <nav aria-label={t('contradictions.filter')} className={css.filter}>
      <ul className={css.choices}>
        {CHOICES.map((choice) => (
          <li key={choice}>
            <Link
              to={choice === 'all' ? '/contradictions' : `/contradictions?status=${choice}`}
              className={css.choice}
              aria-current={choice === (current ?? 'all') ? 'true' : undefined}
            >
              {t(`contradictions.filter.${choice}`)}
              {data && <span className={css.count}>{countOf(choice, data)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
