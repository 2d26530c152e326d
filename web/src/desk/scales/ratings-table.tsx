import { FormattedNumber } from 'react-intl';
import type { ScaleVersion } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { RatingMark } from '../../ui/rating-mark.js';
import css from './scales.module.css';

/** The ratings of a version in their order, as they look, with what each says to people and to programs. */
export function RatingsTable({ version }: { version: ScaleVersion }) {
  const t = useWords();
  const { language } = useLanguage();
  const other = language === 'en' ? 'ar' : 'en';
  const titles = ['rating', 'other', 'value', 'normalised', 'meaning'] as const;
  return (
    <table className={css.table} aria-label={t('scales.version', { version: version.version })}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {t(`scales.column.${title}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {version.ratings.map(({ id, colour, icon, labels, value, normalised, descriptions }) => (
          <tr key={id}>
            <th scope="row">
              <RatingMark colour={colour} icon={icon}>
                {labels[language]}
              </RatingMark>
            </th>
            <td data-title={t('scales.column.other')}>
              <bdi lang={other}>{labels[other]}</bdi>
            </td>
            <td data-title={t('scales.column.value')}>
              {value === null ? t('scales.noValue') : <FormattedNumber value={value} />}
            </td>
            <td data-title={t('scales.column.normalised')}>{t(`normalised.${normalised}`)}</td>
            <td data-title={t('scales.column.meaning')} className={css.meaning}>
              {descriptions[language] ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
