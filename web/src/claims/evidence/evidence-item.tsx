import { IconLock } from '@tabler/icons-react';
import type { EvidenceLink } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge } from '../../ui/badge.js';
import { ContentBlock, ContentInline } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import { OutsideLink } from '../../ui/outside-link.js';
import { Captures } from './captures.js';
import { EvidenceActions } from './evidence-actions.js';
import { EvidenceFacts } from './evidence-facts.js';
import css from './evidence-item.module.css';
import type { LinkChange } from './link-change.js';
import { QuoteState } from './quote-state.js';

/** One piece of evidence and how it bears on this claim. */
export function EvidenceItem({ link, change }: { link: EvidenceLink; change: LinkChange | null }) {
  const t = useWords();
  const { evidence, quote } = link;
  return (
    <li className={css.item}>
      <p className={css.top}>
        <Badge tone="plain">{t(`tier.${evidence.tier}`)}</Badge>
        {evidence.accessLevel === 'reviewers_only' && (
          <Badge tone="caution" icon={IconLock}>
            {t('evidence.withheld')}
          </Badge>
        )}
      </p>
      <h4 className={css.title}>
        {evidence.title === null ? (
          t('evidence.withheldTitle')
        ) : (
          <OutsideLink url={evidence.url}>
            <ContentInline of={evidence}>{evidence.title}</ContentInline>
          </OutsideLink>
        )}
      </h4>
      <EvidenceFacts evidence={evidence} />
      {quote !== null && (
        <figure className={css.passage}>
          <blockquote className={css.quote}>
            <ContentBlock of={evidence} className="reading">
              {quote}
            </ContentBlock>
          </blockquote>
          <figcaption className={css.small}>
            {link.locator !== null && <bdi>{link.locator}</bdi>}
            <QuoteState anchor={link.anchor} hasPage={evidence.url !== null} />
          </figcaption>
        </figure>
      )}
      {quote === null && link.locator !== null && (
        <p className={css.small}>
          {t('evidence.at')} <bdi>{link.locator}</bdi>
        </p>
      )}
      {link.note !== null && (
        <p dir="auto" className={css.note}>
          {link.note}
        </p>
      )}
      <p className={css.small}>
        <span>
          {t('evidence.addedBy')} <ActorName name={link.addedBy} /> · <Moment value={link.addedAt} />
        </span>
      </p>
      {evidence.url !== null && <Captures evidenceId={evidence.id} />}
      {change && <EvidenceActions link={link} change={change} />}
    </li>
  );
}
