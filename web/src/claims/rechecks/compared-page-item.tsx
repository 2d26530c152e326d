import {
  IconAlertTriangle,
  IconArrowsMove,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconCloudOff,
  IconCopy,
  IconEye,
  IconPencilExclamation,
  IconQuoteOff,
  type Icon,
} from '@tabler/icons-react';
import type { ComparedPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { ContentBlock, ContentInline } from '../../ui/content.js';
import { OutsideLink } from '../../ui/outside-link.js';
import { PageSides } from './page-sides.js';
import css from './rechecks.module.css';
import { WordDiffView } from './word-diff-view.js';

type Look = { tone: Tone; icon: Icon };

const STATUSES: Record<NonNullable<ComparedPage['status']>, Look> = {
  unchanged: { tone: 'accent', icon: IconCircleCheck },
  changed: { tone: 'caution', icon: IconPencilExclamation },
  first_look: { tone: 'plain', icon: IconEye },
  unreachable: { tone: 'quiet', icon: IconCloudOff },
  blocked: { tone: 'quiet', icon: IconBan },
  gone: { tone: 'caution', icon: IconCircleX },
};

const QUOTES: Record<ComparedPage['quotes'][number]['change'], Look> = {
  moved: { tone: 'quiet', icon: IconArrowsMove },
  ambiguous: { tone: 'caution', icon: IconCopy },
  orphaned: { tone: 'caution', icon: IconQuoteOff },
};

/** A page of the evidence, as it was when it was relied on, and as it is now. */
export function ComparedPageItem({ page }: { page: ComparedPage }) {
  const t = useWords();
  const { evidence, url, status, text, areBytesOthers, quotes } = page;
  if (evidence.title === null)
    return (
      <li className={css.page}>
        <h4 className={css.pageTitle}>{t('evidence.withheldTitle')}</h4>
        <p className={css.soft}>{t('recheck.page.withheld')}</p>
      </li>
    );
  return (
    <li className={css.page}>
      <div className={css.head}>
        <h4 className={css.pageTitle}>
          <OutsideLink url={url}>
            <ContentInline of={evidence}>{evidence.title}</ContentInline>
          </OutsideLink>
        </h4>
        {status && <Badge {...STATUSES[status]}>{t(`recheck.page.${status}`)}</Badge>}
      </div>
      {(status === 'unreachable' || status === 'blocked' || status === 'gone') && (
        <p>{t(`recheck.page.${status}.hint`)}</p>
      )}
      <PageSides page={page} />
      {quotes.length > 0 && (
        <ul className={css.quotes} aria-label={t('recheck.quotes')}>
          {quotes.map(({ linkId, quote, change }) => (
            <li key={linkId}>
              <Badge {...QUOTES[change]}>{t(`recheck.quote.${change}`)}</Badge>
              {quote !== null && (
                <blockquote className={css.quote}>
                  <ContentBlock of={evidence}>{quote}</ContentBlock>
                </blockquote>
              )}
            </li>
          ))}
        </ul>
      )}
      {text && <WordDiffView diff={text} language={evidence.language} />}
      {areBytesOthers && (
        <p className={css.cut}>
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          {t('recheck.page.bytes')}
        </p>
      )}
    </li>
  );
}
