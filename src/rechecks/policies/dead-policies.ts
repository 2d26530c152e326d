import type { LocalisedTextDto } from '../../platform/http/localised-text.dto.js';
import { NORMALISED_RATINGS, type NormalisedRating } from '../../ratings/rating.entity.js';
import type { RecheckPolicy } from './recheck-policy.js';

/**
 * Says of each rule that can apply to no verdict why that is so: the rules before it take all that it fits, or no scale
 * has a rating that means what it asks for.
 *
 * @param given what the ratings of the desk's scales mean
 */
export function deadPolicies(
  policies: readonly RecheckPolicy[],
  given: ReadonlySet<NormalisedRating>,
): LocalisedTextDto[] {
  return policies.flatMap((policy, at) => {
    const rule = (at + 1).toString();
    const asked = policy.normalised === undefined ? NORMALISED_RATINGS : [policy.normalised];
    const possible = asked.filter((normalised) => given.has(normalised));
    if (possible.length === 0 && policy.normalised !== undefined) return [withoutRating(rule)];
    const before = policies.slice(0, at);
    const takers = possible.map((normalised) => before.findIndex((each) => takes(each, policy, normalised)));
    if (possible.length === 0 || takers.includes(-1)) return [];
    return [
      overtaken(
        rule,
        [...new Set(takers)].sort((a, b) => a - b).map((taker) => (taker + 1).toString()),
      ),
    ];
  });
}

/** Whether an earlier rule applies to every verdict with such a rating to which the later one would. */
function takes(earlier: RecheckPolicy, later: RecheckPolicy, normalised: NormalisedRating): boolean {
  if (earlier.normalised !== undefined && earlier.normalised !== normalised) return false;
  return (
    earlier.topic === undefined || (later.topic !== undefined && fold(earlier.topic) === fold(later.topic))
  );
}

/** As `dueByPolicy` compares topics. */
function fold(topic: string): string {
  return topic.trim().toLowerCase();
}

function withoutRating(rule: string): LocalisedTextDto {
  return {
    en: `Rule ${rule} applies to nothing: no scale has a rating that means this.`,
    ar: `القاعدة ${rule} لا تسري على شيء: لا تصنيف في أي مقياس بهذا المعنى.`,
  };
}

function overtaken(rule: string, takers: readonly string[]): LocalisedTextDto {
  if (takers.length === 1)
    return {
      en: `Rule ${rule} never applies: all that it fits is taken by rule ${takers.join()} before it. Move it up, or remove it.`,
      ar: `القاعدة ${rule} لا تسري أبدًا: كل ما تنطبق عليه تسري عليه قبلها القاعدة ${takers.join()}. قدّمها أو احذفها.`,
    };
  return {
    en: `Rule ${rule} never applies: all that it fits is taken by rules ${takers.join(', ')} before it. Move it up, or remove it.`,
    ar: `القاعدة ${rule} لا تسري أبدًا: كل ما تنطبق عليه تسري عليه قبلها القواعد ${takers.join(' و')}. قدّمها أو احذفها.`,
  };
}
