import { FormattedList, FormattedNumber } from 'react-intl';
import type { PairAgreement } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import table from '../../ui/data-table.module.css';
import { Coefficient } from './coefficient.js';

type Props = { pairs: PairAgreement[]; fewest: number };

/** Each two who rated a round together, in the order of the answer, which is that of their names. */
export function PairsTable({ pairs, fewest }: Props) {
  const t = useWords();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('agreement.pair')}</th>
          <th scope="col">{t('agreement.pair.units')}</th>
          <th scope="col">{t('agreement.pair.agreement')}</th>
          <th scope="col">{t('agreement.pair.kappa')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ reviewers, units, agreement, kappa, reason }) => (
          <tr key={reviewers.map(({ id }) => id).join()}>
            <th scope="row">
              <FormattedList
                type="conjunction"
                value={reviewers.map(({ id, name }) => (
                  <bdi key={id}>{name}</bdi>
                ))}
              />
            </th>
            <td data-label={t('agreement.pair.units')}>
              <FormattedNumber value={units} />
            </td>
            <td data-label={t('agreement.pair.agreement')}>
              <FormattedNumber value={agreement} style="percent" />
            </td>
            <td data-label={t('agreement.pair.kappa')}>
              <Coefficient value={kappa} />
              {reason && <span className={table.note}>{t(`agreement.reason.${reason}`, { fewest })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
