import { FormattedMessage } from 'react-intl';
import type { Attribution, Withdrawal } from '../api/contract.js';
import { useWords, type WordKey } from '../messages/words.js';
import { ContentBlock } from './content.js';
import { Published } from './dates.js';
import { OutsideLink } from './outside-link.js';
import { SourceKindIcon } from './source-kind.js';
import { SourceName } from './source-name.js';
import css from './attribution-chain.module.css';

type Props = { attributions: Attribution[]; verbLanguage: string };

/**
 * From whom the claim comes and through whom it reached the reader, link by link. The verbs are the
 * article's own words, so they carry its language.
 */
export function AttributionChain({ attributions, verbLanguage }: Props) {
  const t = useWords();
  return (
    <ol className={css.chain} aria-label={t('chain.label')}>
      {attributions.map((link) => (
        <li key={link.position} className={css.link}>
          <span className={css.node}>
            <SourceKindIcon kind={link.source.kind} size={15} />
          </span>
          <div className={css.words}>
            <span className={css.role}>{t(`role.${link.role}`)}</span>
            <SourceName source={link.source} className={css.name} />
            <span className={css.manner}>
              {t(`attributionKind.${link.kind}`)}
              {link.reportingVerb !== null && (
                <>
                  <span aria-hidden> · </span>
                  <span className={css.verb}>
                    <ReportingVerb language={verbLanguage} verb={link.reportingVerb} />
                  </span>
                </>
              )}
            </span>
            {link.withdrawal && <Withdrawn withdrawal={link.withdrawal} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The quotation marks are the reader's, the word between them is the article's. */
export function ReportingVerb({ language, verb }: { language: string; verb: string }) {
  const quoted: WordKey = 'chain.verb';
  return <FormattedMessage id={quoted} values={{ verb: <bdi lang={language}>{verb}</bdi> }} />;
}

/** That the source took back what it said, when and in which words. What it had said stays in the chain. */
function Withdrawn({ withdrawal }: { withdrawal: Withdrawal }) {
  const t = useWords();
  const on: WordKey = 'withdrawal.on';
  return (
    <div className={css.withdrawal}>
      <p className={css.withdrawn}>
        <FormattedMessage id={on} values={{ at: <Published value={withdrawal.withdrawnAt} /> }} />
      </p>
      <ContentBlock of={withdrawal}>{withdrawal.note}</ContentBlock>
      {withdrawal.url !== null && <OutsideLink url={withdrawal.url}>{t('withdrawal.page')}</OutsideLink>}
    </div>
  );
}
