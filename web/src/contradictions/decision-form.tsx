import { Button, Group, NativeSelect, Radio, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useDecide } from '../api/contradictions.js';
import type { ContradictionCard, Decision, Resolution } from '../api/contract.js';
import { DraftedForm } from '../drafts/drafted-form.js';
import { useDraft } from '../drafts/use-draft.js';
import { DraftMark } from '../drafts/draft-mark.js';
import { useWords } from '../messages/words.js';
import { Day, Moment } from '../ui/dates.js';
import { Disclosure } from '../ui/disclosure.js';
import { EditConflictNotice } from '../ui/edit-conflict-notice.js';
import type { FieldNames } from '../ui/field-comparison.js';
import { rebased } from '../ui/rebased.js';
import type { ChangedField } from '../api/problem.js';
import { oneOf } from '../ui/url-filters.js';
import { useAnnounce } from '../ui/use-announce.js';
import { useFields } from '../ui/use-fields.js';
import css from './decision.module.css';

const STATUSES: readonly Decision['status'][] = ['confirmed', 'rejected'];
const RESOLUTIONS: readonly Resolution[] = [
  'open',
  'one_side_supported',
  'both_unsupported',
  'different_scope',
];

/** The way to decide on a suggestion, or to decide again. */
export function DecisionPart({ contradiction }: { contradiction: ContradictionCard }) {
  const t = useWords();
  return (
    <div className={css.decision}>
      <Disclosure
        label={t(contradiction.status === 'suggested' ? 'decision.open' : 'decision.change')}
        mark={<DraftMark kind="decision" subject={contradiction.id} />}
      >
        {(finish) => <DecisionForm contradiction={contradiction} onDone={finish} />}
      </Disclosure>
    </div>
  );
}

/** The reason is kept under a name of its own. */
function asInForm({ field, ...sides }: ChangedField): ChangedField {
  return { field: field === 'decisionReason' ? 'reason' : field, ...sides };
}

function useDecisionNames(): FieldNames {
  const t = useWords();
  return {
    status: {
      label: t('decision.question'),
      show: (value) => {
        const status = oneOf(value, STATUSES);
        return status ? t(`decision.${status}`) : t('contradiction.undecided');
      },
    },
    resolution: {
      label: t('decision.resolution'),
      show: (value) => {
        const resolution = oneOf(value, RESOLUTIONS);
        return resolution ? t(`resolution.${resolution}`) : value;
      },
    },
    reason: { label: t('decision.reason') },
    decisionReason: { label: t('decision.reason') },
    text: { label: t('decision.words') },
    eventDate: { label: t('found.eventDate'), show: (value) => <Day value={value} /> },
    claimedAt: { label: t('found.claimedAt'), show: (value) => <Moment value={value} /> },
  };
}

/** A person's decision. Nothing is chosen beforehand. */
function DecisionForm({ contradiction, onDone }: { contradiction: ContradictionCard; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const decide = useDecide(contradiction.id);
  const { values, set, put, bind, problemOf } = useFields(
    { status: '', resolution: 'open', reason: '' },
    decide.error,
  );
  const status = oneOf(values.status, STATUSES);
  // What the decider saw: a colleague may decide meanwhile, also while the draft waits.
  const openedOn = String(contradiction.revision);
  const draft = useDraft({ kind: 'decision', subject: contradiction.id, openedOn, values, put });

  const names = useDecisionNames();

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!status) return;
    const decision = { status, reason: values.reason, revision: Number(draft.basis) };
    const resolution = oneOf(values.resolution, RESOLUTIONS);
    decide.mutate(status === 'confirmed' ? { ...decision, resolution } : decision, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t(`decision.saved.${status}`));
      },
    });
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('decision.title')}
      className={css.form}
      onSubmit={submit}
    >
      {decide.error && (
        <EditConflictNotice
          error={decide.error}
          names={names}
          yours={{ ...values, decisionReason: values.reason }}
          onGoOn={(changed) => {
            draft.goOnFrom(String(contradiction.revision), rebased(values, changed.map(asInForm)));
            decide.reset();
          }}
        />
      )}
      <Radio.Group
        label={t('decision.question')}
        value={values.status}
        error={problemOf('status')}
        onChange={(value) => {
          set('status', value);
        }}
      >
        <div className={css.choices}>
          {STATUSES.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={t(`decision.${choice}`)}
              description={t(`decision.${choice}.hint`)}
              required
            />
          ))}
        </div>
      </Radio.Group>
      {status === 'confirmed' && (
        <NativeSelect
          label={t('decision.resolution')}
          data={RESOLUTIONS.map((value) => ({ value, label: t(`resolution.${value}`) }))}
          {...bind('resolution')}
        />
      )}
      <Textarea
        label={t('decision.reason')}
        description={t('decision.reason.hint')}
        rows={3}
        required
        {...bind('reason')}
      />
      <Group>
        <Button type="submit" loading={decide.isPending}>
          {t('decision.save')}
        </Button>
      </Group>
    </DraftedForm>
  );
}
