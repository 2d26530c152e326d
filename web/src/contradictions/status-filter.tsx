import type { ContradictionStatus, Figures } from '../api/contract.js';
import { useFigures } from '../api/library.js';
import { useWords } from '../messages/words.js';
import { CountLinks } from '../ui/count-links.js';

const CHOICES: readonly (ContradictionStatus | 'all')[] = ['all', 'suggested', 'confirmed', 'rejected'];

function countOf(choice: ContradictionStatus | 'all', figures: Figures): number {
  const { suggested, confirmed, rejected } = figures.contradictions;
  return choice === 'all' ? suggested + confirmed + rejected : figures.contradictions[choice];
}

/** Which contradictions are shown. */
export function StatusFilter({ current }: { current: ContradictionStatus | undefined }) {
  const t = useWords();
  const { data } = useFigures();
  return (
    <CountLinks
      label={t('contradictions.filter')}
      links={CHOICES.map((choice) => ({
        key: choice,
        to: choice === 'all' ? '/contradictions' : `/contradictions?status=${choice}`,
        label: t(`contradictions.filter.${choice}`),
        count: data && countOf(choice, data),
        isCurrent: choice === (current ?? 'all'),
      }))}
    />
  );
}
