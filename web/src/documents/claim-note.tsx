import { IconEqualNot, IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClaimRow } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import { ContentBlock, textFor } from '../ui/content.js';
import { ShortChain } from '../ui/short-chain.js';
import css from './claim-note.module.css';

type Props = {
  claim: ClaimRow;
  isActive: boolean;
  /** A second showing of the same note, which must not repeat its id. */
  isCopy?: boolean;
};

/** One claim beside the article: what it says, who says it, and the ways to it. */
export function ClaimNote({ claim, isActive, isCopy = false }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const text = textFor(claim.texts, language);
  return (
    <div className={isActive ? css.active : css.note}>
      {text && (
        <ContentBlock of={text} className={css.text}>
          {text.text}
        </ContentBlock>
      )}
      <div id={isCopy ? undefined : `who-${claim.id}`}>
        <ShortChain attributions={claim.attributions} />
      </div>
      {claim.contradictionCount > 0 && (
        <p>
          <Badge tone="caution" icon={IconEqualNot}>
            {t('claim.contradictions', { count: claim.contradictionCount })}
          </Badge>
        </p>
      )}
      <p className={css.ways}>
        {!isCopy && (
          <Link to={`#claim-${claim.id}`} replace>
            {t('document.showInText')}
          </Link>
        )}
        <Link to={`/claims/${claim.id}`} className={css.open}>
          {t('claim.open')}
          <IconArrowRight size={14} stroke={1.8} className="along" aria-hidden />
        </Link>
      </p>
    </div>
  );
}
