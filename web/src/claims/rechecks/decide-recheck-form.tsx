import { Button, Radio, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { NewRecheckDecision, Recheck } from '../../api/contract.js';
import { useDecideRecheck } from '../../api/rechecks.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { QuestionDialog } from '../../ui/question-dialog.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import form from '../form.module.css';
import css from './rechecks.module.css';

const DECISIONS: readonly NewRecheckDecision['decision'][] = ['verdict_stands', 'reopen'];

type Deciding = ReturnType<typeof useDecideRecheck>;

/** The way to decide on what a recheck has found. A refusal is told also where nothing is left to decide. */
export function DecidePart({ recheck }: { recheck: Recheck }) {
  const t = useWords();
  const decide = useDecideRecheck(recheck);
  const mayDecide = recheck.actions.includes('decide');
  return (
    <>
      {!mayDecide && decide.error && <ProblemNotice error={decide.error} />}
      {mayDecide && (
        <Disclosure label={t('recheck.decide')} mark={<DraftMark kind="recheck" subject={recheck.id} />}>
          {(finish) => <DecideForm recheck={recheck} decide={decide} onDone={finish} />}
        </Disclosure>
      )}
    </>
  );
}

type Props = { recheck: Recheck; decide: Deciding; onDone: () => void };

/** A person's decision. Nothing is chosen beforehand. */
function DecideForm({ recheck, decide, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { values, set, put, bind, problemOf } = useFields({ decision: '', note: '' }, decide.error);
  const draft = useDraft({ kind: 'recheck', subject: recheck.id, values, put });
  const decision = oneOf(values.decision, DECISIONS);

  const send = (chosen: NewRecheckDecision['decision']): void => {
    decide.mutate(
      { decision: chosen, note: filled(values.note) },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t(`recheck.decided.${chosen}.done`));
        },
      },
    );
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    // To reopen asks first, also where the form is sent with the Enter key.
    if (decision === 'verdict_stands') send(decision);
  };
  const names = {
    decision: {
      label: t('recheck.question'),
      show: (value: string) => {
        const known = oneOf(value, DECISIONS);
        return known ? t(`recheck.decide.${known}`) : value;
      },
    },
    note: { label: t('recheck.note') },
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('recheck.decide')}
      className={form.form}
      onSubmit={submit}
    >
      {decide.error && decision !== 'reopen' && <ProblemNotice error={decide.error} />}
      <Radio.Group
        label={t('recheck.question')}
        value={values.decision}
        error={problemOf('decision')}
        onChange={(value) => {
          decide.reset();
          set('decision', value);
        }}
      >
        <div className={css.choices}>
          {DECISIONS.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={t(`recheck.decide.${choice}`)}
              description={t(`recheck.decide.${choice}.hint`)}
              required
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea label={t('recheck.note')} description={t('recheck.note.hint')} rows={3} {...bind('note')} />
      {decision === 'reopen' ? (
        <div>
          <QuestionDialog
            size="sm"
            label={t('recheck.reopen')}
            title={t('recheck.reopen.title')}
            confirm={() => (
              <Button
                loading={decide.isPending}
                onClick={() => {
                  send('reopen');
                }}
              >
                {t('recheck.reopen.confirm')}
              </Button>
            )}
          >
            <p>{t('move.forGood')}</p>
            <p>{t('recheck.reopen.text')}</p>
            {decide.error && <ProblemNotice error={decide.error} />}
          </QuestionDialog>
        </div>
      ) : (
        <Button type="submit" loading={decide.isPending} className={form.send}>
          {t('recheck.decide.send')}
        </Button>
      )}
    </DraftedForm>
  );
}
