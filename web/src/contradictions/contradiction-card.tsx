import { VisuallyHidden } from '@mantine/core';
import { IconEqualNot } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import type { ContradictionCard as Contradiction } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { nameFor } from '../ui/content.js';
import { Day } from '../ui/dates.js';
import { FocusHome } from '../ui/focus-home.js';
import css from './contradiction-card.module.css';
import { ContradictionSide } from './contradiction-side.js';
import { claimantOf } from './claimant-of.js';
import { DecisionPart } from './decision-form.js';
import { DecisionRecord } from './decision-record.js';
import { Explanation } from './explanation.js';
import { StatusLine } from './status-line.js';

/** Two claims that cannot both hold, treated alike: same size, same order of parts, no side preferred. */
export function ContradictionCard({ contradiction }: { contradiction: Contradiction }) {
  const t = useWords();
  const { language } = useLanguage();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sides } = contradiction;
  const [first, second] = sides.map((side) => {
    const source = claimantOf(side.attributions)?.source;
    return (source && nameFor(source.names, language)?.name) ?? '';
  });
  const dates = new Set(sides.map((side) => side.eventDate));
  const [sharedDate] = dates.size === 1 ? dates : [null];

  return (
    <article className={css.card} aria-labelledby={titleId}>
      <VisuallyHidden>
        <h2 id={titleId} ref={heading}>
          {t('contradiction.between', { first: first ?? '', second: second ?? '' })}
        </h2>
      </VisuallyHidden>
      <div className={css.top}>
        <StatusLine contradiction={contradiction} />
        {sharedDate && (
          <p className={css.date}>
            {t('contradiction.event')} <Day value={sharedDate} />
          </p>
        )}
      </div>
      <div className={css.sides}>
        {sides.map((side) => (
          <ContradictionSide key={side.claimId} side={side} showsDate={!sharedDate} />
        ))}
        {contradiction.status !== 'rejected' && (
          <span className={css.against} aria-hidden>
            <IconEqualNot size={22} stroke={1.8} />
          </span>
        )}
      </div>
      <Explanation contradiction={contradiction} />
      {contradiction.decision && (
        <DecisionRecord decision={contradiction.decision} title={t('decision.title')}>
          {t(`contradiction.status.${contradiction.status}`)}
        </DecisionRecord>
      )}
      {contradiction.calledSame && (
        <DecisionRecord decision={contradiction.calledSame} title={t('contradiction.calledSame')}>
          {t('contradiction.calledSame')}
        </DecisionRecord>
      )}
      {contradiction.earlierRejection && (
        <DecisionRecord decision={contradiction.earlierRejection} title={t('decision.earlier')}>
          {t('contradiction.rejectedEarlier')}
        </DecisionRecord>
      )}
      {contradiction.actions.includes('decide') && (
        <FocusHome value={heading}>
          <DecisionPart contradiction={contradiction} />
        </FocusHome>
      )}
    </article>
  );
}
