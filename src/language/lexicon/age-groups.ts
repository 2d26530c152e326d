import { foldForSearch } from '../text/normalise.js';

const ROWS = [
  'child children kid kids infant infants baby babies toddler toddlers schoolchildren طفل أطفال الأطفال طفلة رضيع رضع الرضع',
  'adult adults بالغ بالغين البالغين بالغون البالغون الكبار',
  'teenager teenagers teen teens adolescent adolescents مراهق مراهقين المراهقين مراهقون المراهقون',
  'elderly pensioner pensioners seniors مسن مسنين المسنين المسنون متقاعد متقاعدين المتقاعدين المتقاعدون',
];

/** By a word, which age those are of whom it speaks. */
export const AGE_GROUPS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, group) => row.split(' ').map((word) => [foldForSearch(word), group] as const)),
);
