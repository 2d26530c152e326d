import { declareSetting } from '../../platform/settings/setting.js';
import { wholeNumber } from '../../platform/settings/setting-form.js';

/** How long a claim waits for whoever has taken it. */
export const IDLE_HOURS = declareSetting<number>({
  key: 'assignments.idle_hours',
  default: 72,
  title: { en: 'Release of idle claims (hours)', ar: 'تحرير الادعاءات المتروكة (بالساعات)' },
  meaning: {
    en: 'Whoever has taken a claim and does nothing for it for so many hours is released from it, so that others see that it is free. A change takes effect within a minute.',
    ar: 'إذا لم يُعمل على ادعاء تولّاه أحد طوال هذه الساعات حُرِّر تلقائيًا، ليرى الآخرون أنه متاح. ويسري أي تغيير في غضون دقيقة.',
  },
  ...wholeNumber(1, 720),
});
