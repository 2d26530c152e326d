import type { Verdict } from '../../api/contract.js';
import { type WordKey, useWords } from '../../messages/words.js';
import { RatingBadge } from '../../ui/rating-badge.js';
import { ContentBlock } from '../../ui/content.js';
import { Day, Moment } from '../../ui/dates.js';
import css from './verdict-panel.module.css';

/** One version, in words: what it concludes, and what it says of the version before. */
export function VerdictText({ verdict }: { verdict: Verdict }) {
  const t = useWords();
  const parts: [WordKey, string | null][] = [
    ['verdict.method', verdict.method],
    ['verdict.limitations', verdict.limitations],
    ['verdict.noReplyReason', verdict.noReplyReason],
  ];
  return (
    <>
      {verdict.kind !== 'publication' && <Change verdict={verdict} />}
      {verdict.summary !== null && <ContentBlock of={verdict}>{verdict.summary}</ContentBlock>}
      {verdict.noneFound.map((side) => (
        <p key={side} className={css.soft}>
          {t(`verdict.noneFound.${side}`)}
        </p>
      ))}
      {parts.map(
        ([label, text]) =>
          text !== null && (
            <div key={label}>
              <h3 className={css.label}>{t(label)}</h3>
              <ContentBlock of={verdict}>{text}</ContentBlock>
            </div>
          ),
      )}
      <p className={css.small}>
        <span>{t('verdict.version', { version: verdict.version })}</span>
        <Moment value={verdict.publishedAt} />
        <span>
          {t('verdict.asOf')} <Moment value={verdict.asOf} />
        </span>
        {verdict.reviewBy !== null && (
          <span>
            {t('verdict.reviewBy')} <Day value={verdict.reviewBy} />
          </span>
        )}
      </p>
    </>
  );
}

/** What a version changes: what was wrong, what is different, and the words of the version before. */
function Change({ verdict }: { verdict: Verdict }) {
  const t = useWords();
  const { supersedes, whatWasWrong, whatChanged } = verdict;
  const isUpdate = verdict.kind === 'update';
  if (isUpdate && whatChanged === null) return null;
  return (
    <div className={css.change}>
      {whatWasWrong !== null && (
        <div>
          <h3 className={css.label}>{t('verdict.whatWasWrong')}</h3>
          <ContentBlock of={verdict}>{whatWasWrong}</ContentBlock>
        </div>
      )}
      {whatChanged !== null && (
        <div>
          <h3 className={css.label}>{t(isUpdate ? 'verdict.whatIsNew' : 'verdict.whatChanged')}</h3>
          <ContentBlock of={verdict}>{whatChanged}</ContentBlock>
        </div>
      )}
      {supersedes?.rating && (
        <div>
          <h3 className={css.label}>{t('verdict.before', { version: supersedes.version })}</h3>
          <p>
            <RatingBadge rating={supersedes.rating} />
          </p>
          <ContentBlock of={supersedes} className={css.soft}>
            {supersedes.summary}
          </ContentBlock>
        </div>
      )}
    </div>
  );
}
