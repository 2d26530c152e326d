import { Link } from 'react-router';
import type { JobSubject } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ContentInline, inLanguage } from '../../ui/content.js';
import { OutsideLink } from '../../ui/outside-link.js';
import css from './jobs.module.css';

/** What a job is about, and the way there. */
export function JobAbout({ about: { claimId, texts, url } }: { about: JobSubject }) {
  const t = useWords();
  const { language } = useLanguage();
  const text = inLanguage(texts, language);
  return (
    <p className={css.about}>
      <span className={css.soft}>{t('jobs.subject')}</span>
      {claimId !== null && text && (
        <Link to={`/claims/${claimId}`}>
          <ContentInline of={text}>{text.text}</ContentInline>
        </Link>
      )}
      {url !== null && (
        <OutsideLink url={url}>
          <bdi dir="ltr">{url}</bdi>
        </OutsideLink>
      )}
    </p>
  );
}
