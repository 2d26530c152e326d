import { useDebouncedValue } from '@mantine/hooks';
import { IconCopyCheck, IconEqualNot } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import type { Match } from '../../api/contract.js';
import { useMatchesOfText } from '../../api/matches.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { ContentInline, textFor } from '../../ui/content.js';
import { VerdictBadge } from '../../ui/verdict-badge.js';
import css from './found.module.css';

const TYPING_PAUSE_MS = 600;

/** Claims on record that are nearest to what is about to be filed, so that nobody files the same one twice. */
export function NearClaims({ text }: { text: string }) {
  const t = useWords();
  const id = useId();
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS);
  const { data, isError } = useMatchesOfText(asked);
  // Whoever cannot be shown what is near may still file: the claim's own page looks again.
  if (asked === '' || isError) return null;
  const matches = data?.matches ?? [];
  return (
    <section className={css.near} aria-labelledby={id}>
      <h3 id={id} className={css.figuresTitle}>
        {t('found.near')}
      </h3>
      <div aria-live="polite">
        {data && (
          <p className={css.hint}>{t(matches.length === 0 ? 'found.near.none' : 'found.near.hint')}</p>
        )}
        {matches.some(({ contradicts }) => contradicts !== null) && (
          <p className={css.hint}>{t('found.near.contradicts.hint')}</p>
        )}
      </div>
      <ul className={css.nearList}>
        {matches.map((match) => (
          <NearClaim key={match.claimId} match={match} />
        ))}
      </ul>
    </section>
  );
}

function NearClaim({ match }: { match: Match }) {
  const t = useWords();
  const { language } = useLanguage();
  const shown = textFor(match.texts, language);
  return (
    <li className={css.nearClaim}>
      {match.accepted && (
        <Badge tone="caution" icon={IconCopyCheck}>
          {t('found.near.same')}
        </Badge>
      )}
      {match.contradicts && (
        <Badge tone="caution" icon={IconEqualNot}>
          {t('found.near.contradicts')}
        </Badge>
      )}
      <Link to={`/claims/${match.claimId}`}>
        {shown ? <ContentInline of={shown}>{shown.text}</ContentInline> : t('claim.open')}
      </Link>
      <VerdictBadge verdict={match.verdict} />
      <span className={css.hint}>{(match.contradicts ?? match.explanation)[language]}</span>
    </li>
  );
}
