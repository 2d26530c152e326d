import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ClaimText } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import css from './claim-words.module.css';
import { ContentBlock, textFor } from './content.js';

type Props = { texts: ClaimText[]; as?: 'p' | 'h1' };

/** A claim of more letters is a passage to be read, and no headline. */
const LONGEST_HEADLINE = 280;

/** The claim in the reader's language if there is a text in it, and the other texts on request. */
export function ClaimWords({ texts, as = 'p' }: Props) {
  const t = useWords();
  const { formatDisplayName } = useIntl();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const shown = textFor(texts, language);
  if (!shown) return null;
  const others = texts.filter((text) => text !== shown);
  const languageOf = (text: ClaimText): string =>
    formatDisplayName(text.language, { type: 'language' }) ?? text.language;

  const headline = shown.text.length > LONGEST_HEADLINE ? css.long : css.headline;

  return (
    <div className={css.words}>
      <ContentBlock as={as} of={shown} className={as === 'h1' ? headline : css.claim}>
        {shown.text}
      </ContentBlock>
      {isOpen &&
        others.map((text) => (
          <ContentBlock key={text.language} of={text} className={css.other}>
            {text.text}
          </ContentBlock>
        ))}
      {others[0] && (
        <UnstyledButton
          className={css.toggle}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen
            ? t('claim.hideText')
            : t(others[0].isOriginal ? 'claim.showOriginal' : 'claim.showText', {
                language: languageOf(others[0]),
              })}
        </UnstyledButton>
      )}
    </div>
  );
}
