import type { ComparedPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { CaptureBadge } from '../../ui/capture-badge.js';
import { Moment } from '../../ui/dates.js';
import { OutsideLink } from '../../ui/outside-link.js';
import css from './rechecks.module.css';

const SIDES = ['before', 'after'] as const;

/** The two looks at a page beside each other: when, with what outcome, and what of its title and address is other. */
export function PageSides({ page }: { page: ComparedPage }) {
  const t = useWords();
  return (
    <div className={css.sides}>
      {SIDES.map((side) => {
        const look = page[side];
        return (
          <div key={side} className={css.side}>
            <h5 className={css.label}>{t(`recheck.side.${side}`)}</h5>
            {look ? (
              <p className={css.line}>
                <CaptureBadge outcome={look.outcome} />
                {look.finishedAt !== null && <Moment value={look.finishedAt} />}
              </p>
            ) : (
              <p className={css.soft}>{t('recheck.side.none')}</p>
            )}
            <SideFacts page={page} side={side} />
          </div>
        );
      })}
    </div>
  );
}

/** What is other on this side than on the other one. */
function SideFacts({ page, side }: { page: ComparedPage; side: (typeof SIDES)[number] }) {
  const t = useWords();
  const { title, finalUrl, httpStatus, evidence } = page;
  if (!title && !finalUrl && !httpStatus) return null;
  const none = t('recheck.side.nothing');
  return (
    <dl className={css.facts}>
      {title && (
        <div>
          <dt>{t('recheck.side.title')}</dt>
          <dd dir="auto" lang={title[side] === null ? undefined : evidence.language}>
            {title[side] ?? none}
          </dd>
        </div>
      )}
      {finalUrl && (
        <div>
          <dt>{t('recheck.side.finalUrl')}</dt>
          <dd>
            <OutsideLink url={finalUrl[side]}>
              <bdi dir={finalUrl[side] === null ? 'auto' : 'ltr'}>{finalUrl[side] ?? none}</bdi>
            </OutsideLink>
          </dd>
        </div>
      )}
      {httpStatus && (
        <div>
          <dt>{t('recheck.side.httpStatus')}</dt>
          <dd>{httpStatus[side] ?? none}</dd>
        </div>
      )}
    </dl>
  );
}
