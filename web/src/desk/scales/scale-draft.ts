import type {
  NewRating,
  NewScale,
  NormalisedRating,
  RatingColour,
  RatingIcon,
  ScaleVersion,
} from '../../api/contract.js';

type Texts = Record<string, string>;

/** A rating as it is being entered. */
export interface RatingDraft {
  key: string;
  labelEn: string;
  labelAr: string;
  meaningEn: string;
  meaningAr: string;
  value: string;
  normalised: NormalisedRating;
  colour: RatingColour;
  icon: RatingIcon;
  /** Labels and meanings in languages that the form does not show: they are kept. */
  otherLabels: Texts;
  otherMeanings: Texts;
}

/** A version of a scale as it is being entered. */
export interface ScaleDraft {
  key: string;
  titleEn: string;
  titleAr: string;
  worst: string;
  best: string;
  ratings: RatingDraft[];
}

/** What others can understand by a rating, in the order in which it is offered. */
export const NORMALISED: readonly NormalisedRating[] = ['true', 'mixed', 'false', 'unverifiable'];

const LOOKS: Record<NormalisedRating, Pick<RatingDraft, 'colour' | 'icon'>> = {
  true: { colour: 'green', icon: 'check' },
  mixed: { colour: 'amber', icon: 'half' },
  false: { colour: 'red', icon: 'cross' },
  unverifiable: { colour: 'grey', icon: 'question' },
};

export function emptyRating(normalised: NormalisedRating): RatingDraft {
  return {
    key: '',
    labelEn: '',
    labelAr: '',
    meaningEn: '',
    meaningAr: '',
    value: '',
    normalised,
    ...LOOKS[normalised],
    otherLabels: {},
    otherMeanings: {},
  };
}

export function emptyScale(): ScaleDraft {
  const ratings = [emptyRating('false'), emptyRating('true')];
  return { key: '', titleEn: '', titleAr: '', worst: '1', best: '5', ratings };
}

/** The next version begins as the present one. */
export function draftOf({ key, titles, worst, best, ratings }: ScaleVersion): ScaleDraft {
  return {
    key,
    titleEn: titles.en,
    titleAr: titles.ar,
    worst: String(worst),
    best: String(best),
    ratings: ratings.map(({ id, key: ratingKey, labels, descriptions, value, normalised, colour, icon }) => {
      const { en: labelEn, ar: labelAr, ...otherLabels } = labels;
      const { en: meaningEn = '', ar: meaningAr = '', ...otherMeanings } = descriptions;
      const texts = { labelEn, labelAr, meaningEn, meaningAr, otherLabels, otherMeanings };
      return {
        id,
        key: ratingKey,
        ...texts,
        value: value === null ? '' : String(value),
        normalised,
        colour,
        icon,
      };
    }),
  };
}

/** What is sent; whatever is wrong with it the API says, field by field. */
export function scaleOf(draft: ScaleDraft, expectedVersion: number): NewScale {
  return {
    key: draft.key.trim(),
    titles: { en: draft.titleEn, ar: draft.titleAr },
    worst: Number(draft.worst),
    best: Number(draft.best),
    ratings: draft.ratings.map(ratingOf),
    expectedVersion,
  };
}

function ratingOf(draft: RatingDraft): NewRating {
  const meanings = Object.entries({ ...draft.otherMeanings, en: draft.meaningEn, ar: draft.meaningAr });
  return {
    key: draft.key.trim(),
    labels: { ...draft.otherLabels, en: draft.labelEn, ar: draft.labelAr },
    descriptions: Object.fromEntries(meanings.filter(([, text]) => text.trim() !== '')),
    value: draft.value.trim() === '' ? null : Number(draft.value),
    normalised: draft.normalised,
    colour: draft.colour,
    icon: draft.icon,
  };
}
