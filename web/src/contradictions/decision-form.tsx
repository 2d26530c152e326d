import { Button, Group, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDecide } from '../api/contradictions.js';
import type { ContradictionStatus, Decision, Resolution } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Disclosure } from '../ui/disclosure.js';
import { useFieldProblems } from '../ui/problem-text.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './decision.module.css';

const STATUSES: readonly Decision['status'][] = ['confirmed', 'rejected'];
const RESOLUTIONS: readonly Resolution[] = [
  'open',
  'one_side_supported',
  'both_unsupported',
  'different_scope',
];

/** The way to decide on a suggestion, or to decide again. */
export function DecisionPart({
  contradictionId,
  status,
}: {
  contradictionId: string;
  status: ContradictionStatus;
}) {
  const t = useWords();
  return (
    <div className={css.decision}>
      <Disclosure label={t(status === 'suggested' ? 'decision.open' : 'decision.change')}>
        {(finish) => (
          <DecisionForm contradictionId={contradictionId} expectedStatus={status} onDone={finish} />
        )}
      </Disclosure>
    </div>
  );
}

/** A person's decision. Nothing is chosen beforehand. */
function DecisionForm({
  contradictionId,
  expectedStatus,
  onDone,
}: {
  contradictionId: string;
  /** What the decider sees: a colleague may have decided meanwhile. */
  expectedStatus: ContradictionStatus;
  onDone: () => void;
}) {
  const t = useWords();
  const announce = useAnnounce();
  const decide = useDecide(contradictionId);
  const fieldProblem = useFieldProblems(decide.error);
  const [status, setStatus] = useState<Decision['status'] | null>(null);
  const [resolution, setResolution] = useState<Resolution>('open');
  const [reason, setReason] = useState('');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!status) return;
    const seen = { reason, expectedStatus };
    const decision = status === 'confirmed' ? { status, resolution, ...seen } : { status, ...seen };
    decide.mutate(decision, {
      onSuccess: () => {
        onDone();
        announce(t(`decision.saved.${status}`));
      },
    });
  };

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('decision.title')}>
      {decide.error && <ProblemNotice error={decide.error} />}
      <Radio.Group
        label={t('decision.question')}
        value={status}
        error={fieldProblem('status')}
        onChange={(value) => {
          setStatus(STATUSES.find((entry) => entry === value) ?? null);
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
          value={resolution}
          error={fieldProblem('resolution')}
          data={RESOLUTIONS.map((value) => ({ value, label: t(`resolution.${value}`) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setResolution(RESOLUTIONS.find((entry) => entry === value) ?? 'open');
          }}
        />
      )}
      <Textarea
        label={t('decision.reason')}
        description={t('decision.reason.hint')}
        dir="auto"
        rows={3}
        required
        value={reason}
        error={fieldProblem('reason')}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Group>
        <Button type="submit" loading={decide.isPending}>
          {t('decision.save')}
        </Button>
      </Group>
    </form>
  );
}
