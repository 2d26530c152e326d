import { useRef } from 'react';
import type { ClaimPage } from '../../api/contract.js';
import { useSession } from '../../api/session.js';
import { useWords } from '../../messages/words.js';
import { ClaimStatusBadge } from '../../ui/claim-status.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { PriorityFigures } from '../../ui/priority-figures.js';
import { TagList } from '../../ui/tag-list.js';
import { GradingForm } from './grading-form.js';
import { Moves } from './moves.js';
import { PeopleOnIt } from './people-on-it.js';
import css from './work.module.css';

/** Where the claim stands in the desk's work and, for the desk, who works on it, how urgent it is, and what can be done. */
export function WorkPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const session = useSession();
  const state = useRef<HTMLParagraphElement>(null);
  const worksHere = session.data?.permissions.includes('queue.read') ?? false;
  // What was pressed may be gone afterwards: the focus goes to what has come of it.
  const showState = (): void => state.current?.focus();
  return (
    <Panel title={t('work.title')} aside={<ClaimStatusBadge status={claim.status} />}>
      <p ref={state} tabIndex={-1} className={css.state}>
        {t(`work.state.${claim.status}`)}
        {claim.notCheckableReason !== null && (
          <>
            {' '}
            <bdi className={css.reason}>{claim.notCheckableReason}</bdi>
          </>
        )}
      </p>
      {worksHere && (
        <>
          <PeopleOnIt claim={claim} onDone={showState} />
          <Urgency claim={claim} />
        </>
      )}
      <Moves claim={claim} onDone={showState} />
    </Panel>
  );
}

function Urgency({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  return (
    <section className={css.part} aria-label={t('priority.title')}>
      <div className={css.head}>
        <h3 className={css.label}>{t('priority.title')}</h3>
        <strong className={css.points}>{claim.priority.points}</strong>
      </div>
      <PriorityFigures priority={claim.priority} />
      <TagList tags={claim.tags} />
      {claim.actions.includes('edit') && (
        <Disclosure label={t('grading.open')}>
          {(finish) => <GradingForm claim={claim} onDone={finish} />}
        </Disclosure>
      )}
    </section>
  );
}
