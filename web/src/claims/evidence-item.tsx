import type { EvidenceLink } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import { ContentBlock, ContentInline } from '../ui/content.js';
import { Moment, Published } from '../ui/dates.js';
import { STANCE_ICONS } from '../ui/stance.js';
import { OutsideLink } from '../ui/outside-link.js';
import { SourceName } from '../ui/source-name.js';
import { Captures } from './evidence/captures.js';
import css from './evidence-item.module.css';

/** One piece of evidence and how it bears on this claim. */
export function EvidenceItem({ link }: { link: EvidenceLink }) {
  const t = useWords();
  const { evidence } = link;
  return (
    <li className={css.item}>
      <p className={css.top}>
        <Badge tone="plain" icon={STANCE_ICONS[link.stance]}>
          {t(`stance.${link.stance}`)}
        </Badge>
        <span className={css.tier}>{t(`tier.${evidence.tier}`)}</span>
      </p>
      <h3 className={css.title}>
        <OutsideLink url={evidence.url}>
          <ContentInline of={evidence}>{evidence.title}</ContentInline>
        </OutsideLink>
      </h3>
      {evidence.secondaryReason !== null && (
        <p className={css.small}>
          {t('evidence.secondaryBecause')} <bdi>{evidence.secondaryReason}</bdi>
        </p>
      )}
      {link.quote !== null && (
        <blockquote className={css.quote}>
          <ContentBlock of={evidence} className="reading">
            {link.quote}
          </ContentBlock>
        </blockquote>
      )}
      {link.note !== null && <p dir="auto">{link.note}</p>}
      <p className={css.small}>
        {evidence.publisher && <SourceName source={evidence.publisher} />}
        {evidence.publishedAt !== null && <Published value={evidence.publishedAt} />}
        {link.locator !== null && <bdi>{link.locator}</bdi>}
        <span>
          {t('evidence.addedBy')} <bdi>{link.addedBy}</bdi>, <Moment value={link.addedAt} />
        </span>
      </p>
      {evidence.url !== null && <Captures evidenceId={evidence.id} />}
    </li>
  );
}
