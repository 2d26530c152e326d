import { declareSetting, type Setting } from '../../platform/settings/setting.js';
import { deadPolicies } from './dead-policies.js';
import type { RecheckPolicy } from './recheck-policy.js';
import { NORMALISED_RATINGS, type NormalisedRating } from '../../ratings/rating.entity.js';

const LONGEST = 3_650;
const MOST = 50;

/** The shape of a list of such rules. */
export const policyList: Pick<Setting<readonly RecheckPolicy[]>, 'form' | 'expected' | 'accepts'> = {
  form: { kind: 'recheck_policies', least: 1, most: LONGEST },
  expected: {
    en: `a list of at most ${MOST.toString()} rules, each with everyDays (a whole number from 1 to ${LONGEST.toString()}) and, where it is not for all verdicts, topic (a topic or tag) or normalised (any of: ${NORMALISED_RATINGS.join(', ')})`,
    ar: `قائمة من ${MOST.toString()} قاعدة على الأكثر، في كلٍّ منها everyDays (عدد صحيح من 1 إلى ${LONGEST.toString()})، ومعه topic (موضوع أو وسم) أو normalised (إحدى القيم: ${NORMALISED_RATINGS.join(', ')}) إن لم تكن لكل الأحكام`,
  },
  accepts: (value): value is readonly RecheckPolicy[] =>
    Array.isArray(value) && value.length <= MOST && value.every(isPolicy),
};

/** The first of them that fits a verdict says when it is looked at again. */
export const RECHECK_POLICIES = declareSetting<readonly RecheckPolicy[]>({
  key: 'rechecks.policies',
  default: [],
  title: { en: 'How often verdicts are rechecked', ar: 'دورية إعادة التحقق من الأحكام' },
  meaning: {
    en: 'So many days after a verdict was published or last rechecked, it is rechecked by itself. The first rule that fits a verdict counts; one that none fits is rechecked only when something else asks for it. A day for the next review that is earlier still holds. A change takes effect within an hour, also for verdicts of before.',
    ar: 'تُعاد عملية التحقق تلقائيًا بعد هذا العدد من الأيام من نشر الحكم أو من آخر إعادة تحقق منه. تسري على الحكم أول قاعدة تنطبق عليه، وما لا تنطبق عليه أي قاعدة لا يُعاد التحقق منه إلا لسبب آخر. ويبقى موعد المراجعة التالية ساريًا إن كان أقرب. ويسري كل تغيير خلال ساعة، حتى على الأحكام السابقة.',
  },
  ...policyList,
  remarks: async (manager, policies) => {
    const rows = await manager.query<{ normalised: NormalisedRating }[]>(
      'select distinct normalised from ratings',
    );
    return deadPolicies(policies, new Set(rows.map(({ normalised }) => normalised)));
  },
});

function isPolicy(value: unknown): value is RecheckPolicy {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { topic, normalised, everyDays, ...others } = value as Record<string, unknown>;
  return (
    Object.keys(others).length === 0 &&
    (topic === undefined || (typeof topic === 'string' && topic.trim() !== '' && topic.length <= 200)) &&
    (normalised === undefined || NORMALISED_RATINGS.some((known) => known === normalised)) &&
    Number.isInteger(everyDays) &&
    (everyDays as number) >= 1 &&
    (everyDays as number) <= LONGEST
  );
}
