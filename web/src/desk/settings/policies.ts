import type { NormalisedRating } from '../../api/contract.js';

/** How often verdicts are rechecked, as the setting has it. Days that are not filled in yet are no number, and null in a draft. */
export type Policy = { topic?: string; normalised?: NormalisedRating; everyDays: number };

/** The rules that a value of the setting lists. */
export function policiesIn(value: unknown): Policy[] {
  return Array.isArray(value) ? (value as Policy[]) : [];
}

/** A rule with other fields; what is left empty is not part of it. */
export function policyWith(policy: Policy, change: Partial<Record<keyof Policy, unknown>>): Policy {
  return Object.fromEntries(
    Object.entries({ ...policy, ...change }).filter(([, value]) => value !== ''),
  ) as Policy;
}
