import { useWords } from '../../messages/words.js';
import type { FieldNames } from '../../ui/field-comparison.js';
import { linksIn } from './chain-values.js';

/** How the fields of a new claim are called. */
export function useNewClaimNames(): FieldNames {
  const t = useWords();
  return {
    text: { label: t('found.text') },
    language: { label: t('found.language') },
    exact: { label: t('found.exact') },
    chain: {
      label: t('chain.label'),
      show: (written) =>
        linksIn(written)
          .map(({ role, name, reportingVerb }) => `${t(`role.${role}`)}: ${name} ${reportingVerb}`.trim())
          .join(' ← '),
    },
    topic: { label: t('claim.topic') },
    eventDate: { label: t('found.eventDate') },
    claimedAt: { label: t('found.claimedAt') },
  };
}
