import { type Draft, useDraft } from '../../drafts/use-draft.js';
import type { Verdict } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import type { FieldNames } from '../../ui/field-comparison.js';
import { ratingName } from '../reviews/rating-select.js';
import type { VerdictForm } from './use-verdict-form.js';

/**
 * The draft of a verdict, and how its fields are called.
 *
 * @param before the version that the form starts from; null: none
 */
export function useVerdictDraft(
  kind: 'verdict' | 'correction',
  claimId: string,
  before: Verdict | null,
  form: VerdictForm,
): { draft: Draft; names: FieldNames } {
  const t = useWords();
  const { language } = useLanguage();
  const { values, put, gate } = form;
  const openedOn = before?.id ?? 'none';
  const draft = useDraft({ kind, subject: claimId, openedOn, values, put });
  const marked = (): string => t('field.yes');
  const names = {
    whatWasWrong: { label: t('verdict.whatWasWrong') },
    whatChanged: { label: t(kind === 'verdict' ? 'verdict.whatIsNew' : 'verdict.whatChanged') },
    ratingId: { label: t('verdict.rating'), show: ratingName(gate.data?.scale, language) },
    summary: { label: t('verdict.summary') },
    method: { label: t('verdict.method') },
    limitations: { label: t('verdict.limitations') },
    noneSupports: { label: t('verdict.noneFound.supports'), show: marked },
    noneRefutes: { label: t('verdict.noneFound.refutes'), show: marked },
    noReplyReason: { label: t('verdict.noReplyReason') },
    asOf: { label: t('verdict.asOf') },
    reviewBy: { label: t('verdict.reviewBy') },
  };
  return { draft, names };
}
