import { IconBulb, IconUserCheck, IconUserX } from '@tabler/icons-react';
import type { ContradictionCard } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import css from './status-line.module.css';

/** Says plainly whether this is a machine's suggestion or a person's decision. */
export function StatusLine({ contradiction }: { contradiction: ContradictionCard }) {
  const t = useWords();
  const { status, suggestedBy, resolution, isReworded, earlierRejection } = contradiction;
  switch (status) {
    case 'suggested':
      return (
        <p className={css.line}>
          <Badge tone="caution" icon={IconBulb}>
            {t(`contradiction.suggestedBy.${suggestedBy}`)}
          </Badge>
          <span>{t(earlierRejection ? 'contradiction.undecidedAgain' : 'contradiction.undecided')}</span>
        </p>
      );
    case 'confirmed':
      return (
        <p className={css.line}>
          <Badge tone="accent" icon={IconUserCheck}>
            {t('contradiction.status.confirmed')}
          </Badge>
          <span>{t(`resolution.${resolution}`)}</span>
        </p>
      );
    case 'rejected':
      return (
        <p className={css.line}>
          <Badge tone="quiet" icon={IconUserX}>
            {t('contradiction.status.rejected')}
          </Badge>
          <span>{t(isReworded ? 'contradiction.rewordedHint' : 'contradiction.rejectedHint')}</span>
        </p>
      );
  }
}
