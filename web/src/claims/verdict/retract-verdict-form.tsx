import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Verdict } from '../../api/contract.js';
import { useRetractVerdict } from '../../api/verdicts.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';

type Props = { verdict: Verdict; onDone: () => void };

/** Says in public that a verdict no longer stands, and why. */
export function RetractVerdictForm({ verdict, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const retract = useRetractVerdict(verdict.claimId, verdict.id);
  const { values, put, bind } = useFields({ whatWasWrong: '', language }, retract.error);
  const openedOn = verdict.id;
  const draft = useDraft({ kind: 'retraction', subject: verdict.claimId, openedOn, values, put });
  const names = { whatWasWrong: { label: t('verdict.whatWasWrong') } };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    retract.mutate(values, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('verdict.retracted'));
      },
    });
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('verdict.retract')}
      className={css.form}
      onSubmit={submit}
    >
      <p>{t('verdict.retract.hint')}</p>
      {retract.error && <ProblemNotice error={retract.error} />}
      <Textarea label={t('verdict.whatWasWrong')} rows={3} required {...bind('whatWasWrong')} />
      <LanguageSelect label={t('verdict.language')} {...bind('language')} />
      <Button type="submit" color="red" loading={retract.isPending} className={css.send}>
        {t('verdict.retract')}
      </Button>
    </DraftedForm>
  );
}
