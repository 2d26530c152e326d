import { declareSetting } from '../platform/settings/setting.js';
import { wholeNumber } from '../platform/settings/setting-form.js';

/** Seconds that a recheck waits for what else may ask for one. */
export const RECHECK_WINDOW = declareSetting<number>({
  key: 'rechecks.window',
  default: 60,
  title: { en: 'Wait before a recheck (seconds)', ar: 'الانتظار قبل إعادة التحقق (بالثواني)' },
  meaning: {
    en: 'How long a recheck that something set off waits, so that whatever else asks for one meanwhile becomes part of it. One that a person or a program asks for begins at once.',
    ar: 'المدة التي تنتظرها إعادة التحقق بعد أن يستدعيها حدث ما، ليُضَمّ إليها كل ما يستدعيها في هذه الأثناء. أما ما يطلبه شخص أو برنامج فيبدأ فورًا.',
  },
  ...wholeNumber(0, 86_400),
});

/** Minutes for which a capture is new enough not to be made again for a recheck. */
export const FRESH_CAPTURE = declareSetting<number>({
  key: 'rechecks.fresh_capture',
  default: 10,
  title: { en: 'Captures that are new enough (minutes)', ar: 'عمر النسخة التي تُعدّ حديثة (بالدقائق)' },
  meaning: {
    en: 'How old a capture of a page may be when a recheck is asked for, so that the recheck uses it instead of asking the site again. Where a service says through a hook that a page has changed, one from before does not count.',
    ar: 'أقصى عمر لنسخة الصفحة المحفوظة عند طلب إعادة التحقق لتُستخدَم هي بدلًا من طلب الصفحة من الموقع مرة أخرى. وإذا أبلغت خدمةٌ بأن صفحةً تغيّرت فلا يُعتدّ بنسخة أقدم من البلاغ.',
  },
  ...wholeNumber(0, 1_440),
});
