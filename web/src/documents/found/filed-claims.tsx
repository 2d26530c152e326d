import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClaimRow } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { ContentInline, textFor } from '../../ui/content.js';
import css from './found.module.css';

/** That claims stand in these words already, and the way to each. */
export function FiledClaims({ ids, claims }: { ids: string[]; claims: ClaimRow[] }) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <div className={css.filed}>
      <Badge tone="accent" icon={IconCircleCheck}>
        {t('found.filed', { count: ids.length })}
      </Badge>
      <ul className={css.filedList}>
        {ids.map((id) => {
          const claim = claims.find((each) => each.id === id);
          const text = claim && textFor(claim.texts, language);
          return (
            <li key={id}>
              <Link to={`/claims/${id}`}>
                {text ? <ContentInline of={text}>{text.text}</ContentInline> : t('claim.open')}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
