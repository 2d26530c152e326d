import { useWords } from '../../messages/words.js';
import type { FieldNames } from '../../ui/field-comparison.js';
import { STANCES } from '../../ui/stance.js';
import { oneOf } from '../../ui/url-filters.js';
import { ACCESS_LEVELS, TIERS } from './piece-values.js';

/** How the fields are called that say what evidence says about a claim. */
export function useLinkNames(): FieldNames {
  const t = useWords();
  return {
    stance: {
      label: t('evidence.stance'),
      show: (value) => {
        const stance = oneOf(value, STANCES);
        return stance ? t(`stance.${stance}`) : value;
      },
    },
    quote: { label: t('evidence.quote') },
    locator: { label: t('evidence.locator') },
    note: { label: t('evidence.note') },
  };
}

/**
 * How the fields are called that say what a piece of evidence is.
 *
 * @param nameOf says the name of a source or of another piece of evidence, as far as the page knows it
 */
export function usePieceNames(nameOf: (id: string) => string = (id) => id): FieldNames {
  const t = useWords();
  return {
    title: { label: t('evidence.name') },
    url: { label: t('evidence.url') },
    fileName: { label: t('evidence.file') },
    tier: {
      label: t('evidence.tier'),
      show: (value) => {
        const tier = oneOf(value, TIERS);
        return tier ? t(`tier.${tier}`) : value;
      },
    },
    secondaryReason: { label: t('evidence.secondaryReason') },
    language: { label: t('evidence.language') },
    publisherId: { label: t('evidence.publisher'), show: nameOf },
    publishedAt: { label: t('evidence.publishedAt') },
    accessLevel: {
      label: t('evidence.access'),
      show: (value) => {
        const level = oneOf(value, ACCESS_LEVELS);
        return level ? t(`access.${level}`) : value;
      },
    },
    accessReason: { label: t('evidence.accessReason') },
    derivedFromId: { label: t('evidence.derivedFrom'), show: nameOf },
  };
}
