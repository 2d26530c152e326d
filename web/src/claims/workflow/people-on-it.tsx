import { Button } from '@mantine/core';
import type { ClaimPage, NewAssignment } from '../../api/contract.js';
import { useSession } from '../../api/session.js';
import { useAssign } from '../../api/work.js';
import { useWords, type WordKey } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Moment } from '../../ui/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { AssignForm } from './assign-form.js';
import css from './work.module.css';

type Props = { claim: ClaimPage; onDone: () => void };
type Assignment = ClaimPage['assignments'][number];

/** Who works on the claim and since when, and the ways to take it, to give it back, and to give it to others. */
export function PeopleOnIt({ claim, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const assign = useAssign(claim.id);
  const { actions, assignments } = claim;
  const send = (body: NewAssignment, done: WordKey): void => {
    assign.mutate(body, {
      onSuccess: () => {
        onDone();
        announce(t(done));
      },
    });
  };
  return (
    <section className={css.part} aria-label={t('work.onIt')}>
      <h3 className={css.label}>{t('work.onIt')}</h3>
      {assignments.length === 0 ? (
        <p className={css.soft}>{t('work.nobody')}</p>
      ) : (
        <ul className={css.people}>
          {assignments.map((assignment) => (
            <PersonOnIt
              key={assignment.id}
              assignment={assignment}
              isPending={assign.isPending}
              onRelease={
                actions.includes('assign')
                  ? () => {
                      send({ assigneeId: null, insteadOf: assignment.assignee.id }, 'work.released');
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {assign.error && <ProblemNotice error={assign.error} />}
      {(actions.includes('take') || actions.includes('release')) && (
        <div className={css.buttons}>
          {actions.includes('take') && (
            <Button
              loading={assign.isPending}
              onClick={() => {
                send({}, 'work.taken');
              }}
            >
              {t('work.take')}
            </Button>
          )}
          {actions.includes('release') && (
            <Button
              variant="default"
              loading={assign.isPending}
              onClick={() => {
                send({ assigneeId: null }, 'work.givenBack');
              }}
            >
              {t('work.giveBack')}
            </Button>
          )}
        </div>
      )}
      {actions.includes('assign') && (
        <Disclosure label={t('work.assign')}>
          {(finish) => <AssignForm claim={claim} onDone={finish} />}
        </Disclosure>
      )}
    </section>
  );
}

type PersonProps = { assignment: Assignment; isPending: boolean; onRelease: (() => void) | undefined };

function PersonOnIt({ assignment: { assignee, assignedAt, assignedBy }, isPending, onRelease }: PersonProps) {
  const t = useWords();
  const session = useSession();
  const isOwn = session.data?.user.id === assignee.id;
  return (
    <li className={css.person}>
      <div>
        <p>
          <span className={css.name}>
            <ActorName name={assignee.name} />
          </span>
          {isOwn && <span className={css.soft}> ({t('work.you')})</span>}
        </p>
        <p className={css.soft}>
          {t('work.since')} <Moment value={assignedAt} />
          {assignedBy !== assignee.name && (
            <>
              {' '}
              · {t('work.givenBy')} <bdi>{assignedBy}</bdi>
            </>
          )}
        </p>
      </div>
      {onRelease && !isOwn && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isPending}
          aria-label={t('work.releaseWho', { name: assignee.name })}
          onClick={onRelease}
        >
          {t('work.release')}
        </Button>
      )}
    </li>
  );
}
