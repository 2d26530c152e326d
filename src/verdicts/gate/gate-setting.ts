import { type RuleSwitches, ruleSwitches } from '../../platform/settings/setting-form.js';
import { declareSetting } from '../../platform/settings/setting.js';
import type { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import type { GateRule } from './gate.rules.js';

/** What each rule demands. */
export const GATE_TITLES: Record<GateRule, LocalisedTextDto> = {
  quorum_reached: {
    en: 'As many reviews are filed as a round needs',
    ar: 'قُدِّم العدد المطلوب من المراجعات',
  },
  ratings_settled: {
    en: 'The verdict gives the rating on which the reviews agree, or which a third person decided',
    ar: 'يحمل الحكم التصنيف الذي اتفقت عليه المراجعات أو الذي قرره شخص ثالث',
  },
  conflicts_declared: {
    en: 'Each reviewer has declared to have no interest in the claim, and neither who decided between them nor who publishes has one',
    ar: 'صرّح كل مراجع بأن لا مصلحة له في الادعاء، ولا مصلحة فيه لمن حسم بين المراجعات ولا لمن ينشر الحكم',
  },
  evidence_as_reviewed: {
    en: 'The evidence on which the reviews rely is still what the reviewers saw',
    ar: 'الأدلة التي استندت إليها المراجعات باقية كما رآها المراجعون',
  },
  independent_evidence: {
    en: 'The evidence is of at least two independent origins',
    ar: 'تعود الأدلة إلى أصلين مستقلين على الأقل',
  },
  primary_or_reason: {
    en: 'One piece of evidence is primary, or it is said why a secondary one is used',
    ar: 'أحد الأدلة أولي، أو ذُكر سبب الاعتماد على دليل ثانوي',
  },
  both_sides_or_none_found: {
    en: 'There is evidence for and against, or it is said that none was found',
    ar: 'توجد أدلة مؤيدة وأخرى نافية، أو صُرِّح بأنه لم يُعثر على شيء منها',
  },
  captures_finished: {
    en: 'The pages of the evidence have been captured',
    ar: 'اكتمل حفظ صفحات الأدلة',
  },
  method_stated: {
    en: 'It is said how the conclusion was reached',
    ar: 'ذُكرت طريقة الوصول إلى النتيجة',
  },
  reply_asked_or_reason: {
    en: 'Those concerned were asked for a reply, or it is said why not',
    ar: 'طُلب من المعنيين الرد، أو ذُكر سبب عدم الطلب',
  },
};

/** What has to be so before a verdict is published. */
export const GATE = declareSetting<RuleSwitches<GateRule>>({
  key: 'verdicts.gate',
  default: {},
  title: { en: 'Publish gate', ar: 'شروط النشر' },
  meaning: {
    en: 'What has to be so before a verdict is published, updated or corrected. Each verdict keeps how the rules saw it. A retraction is never held up.',
    ar: 'ما يجب أن يتحقق قبل نشر الحكم أو تحديثه أو تصحيحه. ويحتفظ كل حكم بنتيجة هذه الشروط عند نشره. أما سحب الحكم فلا يتوقف على شيء منها.',
  },
  ...ruleSwitches(GATE_TITLES),
});
