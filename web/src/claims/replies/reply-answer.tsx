import { useIntl } from 'react-intl';
import type { Reply } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import css from './replies.module.css';

/** What they said, in their own words and language, and who recorded what came. */
export function ReplyAnswer({ reply }: { reply: Reply }) {
  const t = useWords();
  const { formatDisplayName } = useIntl();
  const { answer, answeredAt, recordedAt, recordedBy } = reply;
  return (
    <>
      {answer && (
        <figure className={css.answer}>
          <figcaption className={css.small}>
            <h4 className={css.label}>{t('reply.answer')}</h4>
            <span>{formatDisplayName(answer.language, { type: 'language' }) ?? answer.language}</span>
            {answeredAt !== null && <Moment value={answeredAt} />}
          </figcaption>
          <blockquote lang={answer.language} dir={answer.direction} className={`reading ${css.quote}`}>
            {answer.text}
          </blockquote>
        </figure>
      )}
      {recordedAt !== null && recordedBy !== null && (
        <p className={css.small}>
          <span>
            {t('reply.recordedBy')} <bdi>{recordedBy}</bdi>
          </span>
          <Moment value={recordedAt} />
        </p>
      )}
    </>
  );
}
