import type { EntityManager } from 'typeorm';
import { declareSetting, settingValue } from '../../settings/setting.js';
import { wholeNumber } from '../../settings/setting-form.js';
import type { Pace } from './pace.rules.js';

/** How many requests one host gets from us at a time. */
export const FETCH_PER_HOST = declareSetting<number>({
  key: 'fetch.per_host',
  default: 2,
  title: { en: 'Requests to one site at a time', ar: 'عدد الطلبات المتزامنة إلى الموقع الواحد' },
  meaning: {
    en: 'How many pages are asked of one site at the same time, by all workers together. Other captures of that site wait for their turn.',
    ar: 'أقصى عدد من الصفحات تُطلب من الموقع الواحد في الوقت نفسه، مهما كان عدد العمليات العاملة. وتنتظر سائر اللقطات من ذلك الموقع دورها.',
  },
  ...wholeNumber(1, 32),
});

/** How long a host is left alone between two requests. */
export const FETCH_DELAY_MS = declareSetting<number>({
  key: 'fetch.delay_ms',
  default: 1_000,
  title: {
    en: 'Pause between requests to one site (milliseconds)',
    ar: 'الفاصل بين طلبين إلى الموقع الواحد (بالملّي ثانية)',
  },
  meaning: {
    en: 'The least time between the beginnings of two requests to one site. It grows by itself, up to a minute, while the site fails or is slow. 0 is for a site of your own: then there is no pause.',
    ar: 'أقل مدة بين بداية طلبين متتاليين إلى الموقع الواحد. وتطول تلقائيًا حتى دقيقة ما دام الموقع متعثرًا أو بطيئًا. والقيمة 0 لموقع تملكونه، فلا يكون هناك فاصل.',
  },
  ...wholeNumber(0, 60_000),
});

/** What holds now. */
export async function paceNow(manager: EntityManager): Promise<Pace> {
  return {
    perHost: await settingValue(manager, FETCH_PER_HOST),
    delayMs: await settingValue(manager, FETCH_DELAY_MS),
  };
}
