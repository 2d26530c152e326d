import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconClock, IconAlertTriangle, type Icon } from '@tabler/icons-react';
import { useRef, type SyntheticEvent } from 'react';
import { useRequestRecheck } from '../api/claims.js';
import type { ClaimPage, Recheck } from '../api/contract.js';
import { DraftedForm } from '../drafts/drafted-form.js';
import { useDraft } from '../drafts/use-draft.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { Badge, type Tone } from '../ui/badge.js';
import { Moment } from '../ui/dates.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { filled, useFields } from '../ui/use-fields.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './recheck-panel.module.css';

const LOOKS: Record<Recheck['state'], { tone: Tone; icon: Icon }> = {
  queued: { tone: 'plain', icon: IconClock },
  waiting_for_captures: { tone: 'plain', icon: IconClock },
  running: { tone: 'plain', icon: IconClock },
  done: { tone: 'accent', icon: IconCircleCheck },
  failed: { tone: 'caution', icon: IconAlertTriangle },
};

/** What was looked at again, what came of it, and the way to ask for it. */
export function RecheckPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  return (
    <Panel title={t('recheck.title')}>
      {claim.rechecks.length === 0 ? (
        <p className={css.soft}>{t('recheck.none')}</p>
      ) : (
        <ul className={css.list}>
          {claim.rechecks.map((recheck) => (
            <RecheckItem key={recheck.id} recheck={recheck} />
          ))}
        </ul>
      )}
      {claim.actions.includes('request_recheck') && <RecheckForm claimId={claim.id} />}
    </Panel>
  );
}

function RecheckItem({ recheck }: { recheck: Recheck }) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <li className={css.item}>
      <p className={css.line}>
        <Badge {...LOOKS[recheck.state]}>{t(`recheck.state.${recheck.state}`)}</Badge>
        {recheck.outcome && <span>{t(`recheck.outcome.${recheck.outcome}`)}</span>}
      </p>
      <p className={css.line}>
        <Moment value={recheck.finishedAt ?? recheck.requestedAt} />
      </p>
      <ul className={css.findings}>
        {recheck.triggers.map(({ message, reason }, index) => (
          // Nothing is ever taken out of the list or put before what stands in it.
          <li key={index}>
            {message[language]}
            {reason !== null && <p dir="auto">{reason}</p>}
          </li>
        ))}
      </ul>
      {recheck.whatToDo && <p>{recheck.whatToDo[language]}</p>}
      {recheck.findings.length > 0 && (
        <ul className={css.findings}>
          {recheck.findings.map(({ code, evidence, message }) => (
            <li key={`${code} ${evidence?.id ?? ''}`}>{message[language]}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function RecheckForm({ claimId }: { claimId: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const request = useRequestRecheck(claimId);
  const { values, set, put, bind } = useFields({ reason: '' }, request.error);
  const draft = useDraft({ kind: 'recheck', subject: claimId, values, put });
  const reason = useRef<HTMLInputElement>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    request.mutate(
      { reason: filled(values.reason) },
      {
        onSuccess: () => {
          draft.filed();
          set('reason', '');
          reason.current?.focus();
          announce(t('recheck.requested'));
        },
      },
    );
  };
  return (
    <DraftedForm
      draft={draft}
      names={{ reason: { label: t('recheck.reason') } }}
      label={t('recheck.request')}
      className={css.form}
      onSubmit={submit}
    >
      {request.error && <ProblemNotice error={request.error} />}
      <TextInput ref={reason} label={t('recheck.reason')} dir="auto" {...bind('reason')} />
      <Button type="submit" variant="light" loading={request.isPending}>
        {t('recheck.request')}
      </Button>
    </DraftedForm>
  );
}
