import type { DocumentPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Moment, Published } from '../ui/dates.js';
import { OutsideLink } from '../ui/outside-link.js';
import { SourceName } from '../ui/source-name.js';
import css from './document-facts.module.css';

const FINGERPRINT_SHOWN = 12;

/** Where the article comes from, and which capture of it this is. */
export function DocumentFacts({ document }: { document: DocumentPage }) {
  const t = useWords();
  return (
    <p className={css.facts}>
      {document.publisher && <SourceName source={document.publisher} />}
      {document.publishedAt !== null && <Published value={document.publishedAt} />}
      {document.url !== null && (
        <OutsideLink url={document.url}>
          <bdi dir="ltr">{document.url}</bdi>
        </OutsideLink>
      )}
      <span>
        {t('document.captured')} <Moment value={document.snapshot.capturedAt} />
      </span>
      <span>
        {t('document.fingerprint')}{' '}
        <bdi dir="ltr" title={document.snapshot.sha256}>
          {document.snapshot.sha256.slice(0, FINGERPRINT_SHOWN)}
        </bdi>
      </span>
    </p>
  );
}
