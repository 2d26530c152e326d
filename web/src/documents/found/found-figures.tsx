import { useIntl } from 'react-intl';
import type { DocumentPage, DraftQuantity } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ContentInline } from '../../ui/content.js';
import { oneOf } from '../../ui/url-filters.js';
import css from './found.module.css';

const KINDS = ['share', 'count', 'change', 'measure', 'duration', 'temperature', 'money', 'date'] as const;

/** The figures of a statement, as the article writes them and as they were read. */
export function FoundFigures({ quantities, of }: { quantities: DraftQuantity[]; of: DocumentPage }) {
  const t = useWords();
  if (quantities.length === 0) return null;
  return (
    <div className={css.figures}>
      <p className={css.figuresTitle}>{t('found.figures')}</p>
      <ul className={css.figureList}>
        {quantities.map((quantity) => {
          const kind = oneOf(quantity.kind, KINDS);
          return (
            <li key={quantity.start}>
              <ContentInline of={of} className={css.figure}>
                {quantity.text}
              </ContentInline>{' '}
              <span aria-hidden>·</span> {kind && t(`found.figure.${kind}`)} <Reading quantity={quantity} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What number it was read as: not every reader knows the words and digits of the article's script. */
function Reading({ quantity: { kind, text, value, low, high, approximate } }: { quantity: DraftQuantity }) {
  const t = useWords();
  const { formatNumber } = useIntl();
  if (kind !== 'share' && kind !== 'count') return null;
  const show = (number: number): string =>
    formatNumber(number, { style: kind === 'count' ? 'decimal' : 'percent', maximumFractionDigits: 2 });
  const say = (): string | null => {
    if (value !== null && low === high) return show(value);
    if (low !== null && high !== null) return t('found.between', { low: show(low), high: show(high) });
    if (low !== null) return t('found.atLeast', { low: show(low) });
    return high === null ? null : t('found.atMost', { high: show(high) });
  };
  const said = say();
  if (said === null || withoutMarks(said) === withoutMarks(text)) return null;
  return <span>{approximate ? t('found.about', { value: said }) : said}</span>;
}

/** In Arabic a percentage is formatted with a mark of direction around it, which nobody sees. */
function withoutMarks(text: string): string {
  return text.replace(/[\u061c\u200e\u200f]/g, '');
}
