import { declareSetting } from '../platform/settings/setting.js';
import { wholeNumber } from '../platform/settings/setting-form.js';

/** How many reviews unseal a round. A round keeps what held when it was opened. */
export const REVIEW_QUORUM = declareSetting<number>({
  key: 'reviews.quorum',
  default: 2,
  title: { en: 'Reviews per claim', ar: 'عدد المراجعات لكل ادعاء' },
  meaning: {
    en: 'How many people review a claim before anybody sees what the others concluded. 1 is for a desk of one person. A round of reviews keeps the number that held when it began.',
    ar: 'عدد من يراجعون الادعاء قبل أن يطّلع أيٌّ منهم على ما خلص إليه الآخرون. الرقم 1 لفريق من شخص واحد. وتبقى كل جولة مراجعة على العدد الذي بدأت به.',
  },
  ...wholeNumber(1, 9),
});
