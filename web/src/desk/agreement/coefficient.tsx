import { useIntl } from 'react-intl';
import { useWords } from '../../messages/words.js';

type Props = { value: number | null; className?: string };

/** A coefficient to two places, as such figures are printed; its sign is a minus, and stays before it in a line of Arabic. */
export function Coefficient({ value, className }: Props) {
  const t = useWords();
  const { formatNumber } = useIntl();
  if (value === null) return <span className={className}>{t('agreement.none')}</span>;
  const places = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (
    <bdi dir="ltr" className={className}>
      {formatNumber(value, { ...places, signDisplay: 'negative' }).replace('-', '\u2212')}
    </bdi>
  );
}
