import { IconArticle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Quotation } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge } from './badge.js';
import { ContentInline } from './content.js';
import css from './quoted-passage.module.css';

type Props = { quotation: Quotation; claimId: string };

/** The claim's own words, marked in the paragraph of the article that they stand in. */
export function QuotedPassage({ quotation, claimId }: Props) {
  const t = useWords();
  return (
    <figure className={css.passage}>
      <blockquote className={`reading ${css.paragraph}`} lang={quotation.language} dir={quotation.direction}>
        {quotation.before}
        <mark>{quotation.exact}</mark>
        {quotation.after}
      </blockquote>
      <figcaption className={css.origin}>
        {quotation.anchorStatus !== 'anchored' && (
          <Badge tone="caution">{t(`anchor.${quotation.anchorStatus}`)}</Badge>
        )}
        <Link to={`/documents/${quotation.documentId}#claim-${claimId}`} className={css.link}>
          <IconArticle size={16} stroke={1.6} aria-hidden />
          <span>{t('quotation.inArticle')}</span>
        </Link>
        <ContentInline
          of={{ language: quotation.language, direction: quotation.direction }}
          className={css.title}
        >
          {quotation.documentTitle}
        </ContentInline>
      </figcaption>
    </figure>
  );
}
