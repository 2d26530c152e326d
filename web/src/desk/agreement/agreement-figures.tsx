import { Button } from '@mantine/core';
import type { Agreement } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { EmptyNotice } from '../../ui/empty-notice.js';
import { Panel } from '../../ui/panel.js';
import css from './agreement.module.css';
import { Coefficient } from './coefficient.js';
import { PairsTable } from './pairs-table.js';

type Props = { agreement: Agreement; onClear: (() => void) | undefined };

/** The figures, without a word on whether they are good: how much agreement a desk wants is for the desk to say. */
export function AgreementFigures({ agreement, onClear }: Props) {
  const t = useWords();
  const { overall, pairs, roundsLeftOut, pairsLeftOut } = agreement;
  if (overall.units === 0) {
    return (
      <EmptyNotice title={t(onClear ? 'agreement.emptyFiltered' : 'agreement.empty')}>
        <p>{t('agreement.empty.hint')}</p>
        {onClear && (
          <Button variant="default" size="sm" onClick={onClear}>
            {t('agreement.clear')}
          </Button>
        )}
      </EmptyNotice>
    );
  }
  return (
    <>
      <Panel title={t('agreement.overall')}>
        <dl className={css.overall}>
          <dt>{t('agreement.alpha')}</dt>
          <dd>
            <Coefficient value={overall.alpha} className={css.figure} />
          </dd>
        </dl>
        <p className={css.counted}>
          {t('agreement.counted', { units: overall.units, ratings: overall.ratings })}
        </p>
        {overall.reason && (
          <p>{t(`agreement.reason.${overall.reason}`, { fewest: agreement.fewestUnits })}</p>
        )}
        {roundsLeftOut > 0 && <p>{t('agreement.roundsLeftOut', { count: roundsLeftOut })}</p>}
      </Panel>
      <Panel title={t('agreement.pairs')}>
        <p className={css.counted}>{t('agreement.pairs.hint')}</p>
        <PairsTable pairs={pairs} fewest={agreement.fewestUnits} />
        {pairsLeftOut > 0 && <p>{t('agreement.pairsLeftOut', { count: pairsLeftOut })}</p>}
      </Panel>
    </>
  );
}
