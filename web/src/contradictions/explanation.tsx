import { IconScale } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { ContradictionCard } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { ContentBlock } from '../ui/content.js';
import css from './explanation.module.css';

/** A basis that this version of the dashboard has no word for is shown as it is. */
function useBasisWord(basis: string): string {
  const { formatMessage, messages } = useIntl();
  const id = `basis.${basis}`;
  return id in messages ? formatMessage({ id }) : basis;
}

/** Why the two cannot both hold, in the reader's language, and on what the finding rests. */
export function Explanation({ contradiction }: { contradiction: ContradictionCard }) {
  const t = useWords();
  const { language } = useLanguage();
  const basis = useBasisWord(contradiction.basis);
  // What a person has rejected is not said again as if it held.
  const isRejected = contradiction.status === 'rejected';
  return (
    <section className={isRejected ? css.rejected : css.explanation}>
      <span className={css.sign}>
        <IconScale size={20} stroke={1.6} aria-hidden />
      </span>
      <div className={css.words}>
        <h3 className={css.title}>{t(isRejected ? 'contradiction.whySuggested' : 'contradiction.why')}</h3>
        {contradiction.explanation[language] !== '' && (
          <p className={css.text}>{contradiction.explanation[language]}</p>
        )}
        {contradiction.note && (
          <ContentBlock of={contradiction.note} className={css.text}>
            {contradiction.note.text}
          </ContentBlock>
        )}
        <p className={css.basis}>
          {t('contradiction.basis')} <bdi>{basis}</bdi>
        </p>
      </div>
    </section>
  );
}
