import { useGate } from '../../api/verdicts.js';
import type { Verdict } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { filled, useFields } from '../../ui/use-fields.js';

/** In place of a text of which the gate asks only whether it is there: so it is asked again only when that changes. */
const GIVEN = '…';

/**
 * A verdict that is being written, and what the gate would say to it.
 *
 * @param before the version that it starts from; null: none
 */
export function useVerdictForm(claimId: string, before: Verdict | null, error: unknown) {
  const { language } = useLanguage();
  const { values, set, put, bind, problemOf } = useFields(
    {
      ratingId: before?.rating?.id ?? '',
      summary: before?.summary ?? '',
      method: before?.method ?? '',
      limitations: before?.limitations ?? '',
      language: before?.rating ? before.language : language,
      asOf: '',
      reviewBy: before?.reviewBy ?? '',
      noneSupports: before?.noneFound.includes('supports') ? GIVEN : '',
      noneRefutes: before?.noneFound.includes('refutes') ? GIVEN : '',
      noReplyReason: before?.noReplyReason ?? '',
      whatWasWrong: '',
      whatChanged: '',
    },
    error,
  );
  const given = (text: string): string | undefined => (filled(text) === undefined ? undefined : GIVEN);
  const noneFound = (
    [
      ['supports', values.noneSupports],
      ['refutes', values.noneRefutes],
    ] as const
  ).flatMap(([side, mark]) => (mark === '' ? [] : [side]));
  const gate = useGate(claimId, {
    ratingId: filled(values.ratingId),
    method: given(values.method),
    noReplyReason: given(values.noReplyReason),
    noneFound,
  });
  const content = {
    ratingId: values.ratingId,
    summary: values.summary,
    language: values.language,
    method: filled(values.method),
    limitations: filled(values.limitations),
    asOf: filled(values.asOf),
    reviewBy: filled(values.reviewBy),
    noReplyReason: filled(values.noReplyReason),
    noneFound,
  };
  return { values, set, put, bind, problemOf, gate, content };
}

export type VerdictForm = ReturnType<typeof useVerdictForm>;
