import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { Evidence, EvidenceRef } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ContentInline } from '../../ui/content.js';
import { Published } from '../../ui/dates.js';
import { SourceName } from '../../ui/source-name.js';
import css from './evidence-facts.module.css';

/** Where a piece of evidence comes from, and why it is used or kept back as it is. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const t = useWords();
  const { formatDisplayName } = useIntl();
  return (
    <div className={css.facts}>
      <p className={css.line}>
        {evidence.publisher && <SourceName source={evidence.publisher} className={css.publisher} />}
        {evidence.publishedAt !== null && <Published value={evidence.publishedAt} />}
        <span>{formatDisplayName(evidence.language, { type: 'language' }) ?? evidence.language}</span>
      </p>
      {evidence.file && (
        <p>
          <a href={`/api/v1/evidence/${evidence.id}/file`} download={evidence.file.name}>
            <bdi>{evidence.file.name}</bdi>
          </a>
        </p>
      )}
      {evidence.derivedFrom.length > 0 && <Derivation chain={evidence.derivedFrom} />}
      {evidence.secondaryReason !== null && (
        <p>
          {t('evidence.secondaryBecause')} <bdi>{evidence.secondaryReason}</bdi>
        </p>
      )}
      {evidence.accessReason !== null && (
        <p>
          {t('evidence.withheldBecause')} <bdi>{evidence.accessReason}</bdi>
        </p>
      )}
    </div>
  );
}

/** What the evidence passes on, and what that passes on in turn, to the origin. */
function Derivation({ chain }: { chain: EvidenceRef[] }) {
  const t = useWords();
  return (
    <p>
      {t('evidence.derivesFrom')}{' '}
      {chain.map((piece, index) => (
        <Fragment key={piece.id}>
          {index > 0 && t('evidence.derivesFrom.then')}
          {piece.title === null ? (
            t('evidence.withheldTitle')
          ) : (
            <ContentInline of={piece} className={css.origin}>
              {piece.title}
            </ContentInline>
          )}
        </Fragment>
      ))}
    </p>
  );
}
