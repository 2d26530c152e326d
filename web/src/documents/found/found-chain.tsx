import { Link } from 'react-router';
import type { DocumentPage, DraftAttribution } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import css from '../../ui/attribution-chain.module.css';
import { ReportingVerb } from '../../ui/attribution-chain.js';
import { ContentInline } from '../../ui/content.js';
import { SourceKindIcon } from '../../ui/source-kind.js';
import { SourceName } from '../../ui/source-name.js';
import own from './found.module.css';

type Props = { attributions: DraftAttribution[]; article: DocumentPage };

/** The chain as the article tells it, link by link, with the source of the registry that each link means. */
export function FoundChain({ attributions, article }: Props) {
  const t = useWords();
  if (attributions.length === 0) return <p className={own.hint}>{t('found.nobody')}</p>;
  return (
    <ol className={css.chain} aria-label={t('chain.label')}>
      {attributions.map((link, at) => (
        <li key={`${String(at)} ${link.role}`} className={css.link}>
          <span className={css.node}>
            <SourceKindIcon kind={link.source?.kind ?? link.offered?.kind ?? 'anonymous'} size={15} />
          </span>
          <div className={css.words}>
            <span className={css.role}>{t(`role.${link.role}`)}</span>
            {link.source ? (
              <Link to={`/claims?sourceId=${link.source.id}`} className={css.name}>
                <SourceName source={link.source} />
              </Link>
            ) : (
              <ContentInline of={article} className={css.name}>
                {link.name}
              </ContentInline>
            )}
            <LinkManner link={link} language={article.language} />
            <Recognition link={link} article={article} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function LinkManner({ link, language }: { link: DraftAttribution; language: string }) {
  const t = useWords();
  if (link.start === null) return null;
  return (
    <span className={css.manner}>
      {t(`attributionKind.${link.kind}`)}
      {link.reportingVerb !== null && (
        <>
          <span aria-hidden> · </span>
          <span className={css.verb}>
            <ReportingVerb language={language} verb={link.reportingVerb} />
          </span>
        </>
      )}
    </span>
  );
}

/** How it is known whom the article means, where its words do not say so by themselves. */
function Recognition({ link, article }: { link: DraftAttribution; article: DocumentPage }) {
  const t = useWords();
  const { source, candidates, recognisedBy, isInferred, isImplicit, name } = link;
  const isOtherName = recognisedBy !== null && recognisedBy !== 'name';
  return (
    <>
      {source === null && candidates.length === 0 && (
        <span className={own.recognition}>{t('found.unknownSource')}</span>
      )}
      {candidates.length > 0 && (
        <div className={own.recognition}>
          {t('found.severalSources')}
          <ul className={own.filedList}>
            {candidates.map((candidate) => (
              <li key={candidate.id}>
                <Link to={`/claims?sourceId=${candidate.id}`}>
                  <SourceName source={candidate} />
                </Link>{' '}
                ({t(`sourceKind.${candidate.kind}`)})
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOtherName && (
        <span className={own.recognition}>
          {t(`found.recognised.${recognisedBy}`)} <ContentInline of={article}>{name}</ContentInline>
        </span>
      )}
      {isInferred && <span className={own.recognition}>{t('found.inferred')}</span>}
      {isImplicit && !isInferred && <span className={own.recognition}>{t('found.implicit')}</span>}
    </>
  );
}
