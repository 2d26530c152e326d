import { Button, Checkbox } from '@mantine/core';
import { IconEqualNot, IconRefreshAlert, IconUsers } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import type { QueueItem } from '../api/contract.js';
import { useAssign } from '../api/work.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { ActorName } from '../ui/actor-name.js';
import { Badge } from '../ui/badge.js';
import { ClaimStatusBadge } from '../ui/claim-status.js';
import { ContentInline, textFor } from '../ui/content.js';
import { PriorityLine } from '../ui/priority-figures.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { ShortChain } from '../ui/short-chain.js';
import { TagList } from '../ui/tag-list.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './queue-list.module.css';
import type { Selection } from './use-selection.js';

type Props = {
  claim: QueueItem;
  /** Null for whoever does one thing at a time. */
  selection: Selection | null;
  /** Before it is taken or given back. */
  onWork: () => void;
};

/** One claim in the queue: what was said and by whom, why it is urgent, where it stands, and the way to take it. */
export function QueueRow({ claim, selection, onWork }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const headingId = useId();
  const assign = useAssign(claim.id);
  const text = textFor(claim.texts, language);
  const isSelected = selection?.has(claim.id) ?? false;
  return (
    <li className={`${css.row} ${selection ? css.selectable : ''} ${isSelected ? css.selected : ''}`}>
      {selection && (
        <Checkbox
          className={css.box}
          checked={isSelected}
          aria-label={t('bulk.select')}
          aria-describedby={headingId}
          onChange={({ nativeEvent }) => {
            selection.toggle(claim.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
          }}
        />
      )}
      <div className={css.said}>
        <h2 id={headingId} className={css.text}>
          <Link to={`/claims/${claim.id}`}>
            {text && <ContentInline of={text}>{text.text}</ContentInline>}
          </Link>
        </h2>
        <ShortChain attributions={claim.attributions} />
        <PriorityLine priority={claim.priority} without={['contradictions']} />
        <TagList tags={claim.tags} />
      </div>
      <div className={css.standing}>
        <p className={css.badges}>
          <ClaimStatusBadge status={claim.status} />
          {claim.reasons.includes('recheck') && (
            <Badge tone="caution" icon={IconRefreshAlert}>
              {t('queue.reason.recheck')}
            </Badge>
          )}
          {claim.contradictionCount > 0 && (
            <Badge tone="caution" icon={IconEqualNot}>
              {t('claim.contradictions', { count: claim.contradictionCount })}
            </Badge>
          )}
        </p>
        <PeopleLine assignments={claim.assignments} />
      </div>
      <div className={css.urgency}>
        <p className={css.points}>
          <span className={css.pointsLabel}>{t('priority.title')}</span>
          {claim.priority.points}
        </p>
        <WorkButton claim={claim} describedBy={headingId} assign={assign} onWork={onWork} />
      </div>
      {assign.error && (
        <div className={css.problem}>
          <ProblemNotice error={assign.error} />
        </div>
      )}
    </li>
  );
}

function PeopleLine({ assignments }: Pick<QueueItem, 'assignments'>) {
  const t = useWords();
  if (assignments.length === 0) return <p className={css.people}>{t('work.nobody')}</p>;
  return (
    <ul className={css.people} aria-label={t('work.onIt')}>
      {assignments.map(({ id, assignee }, index) => (
        <li key={id} className={css.badges}>
          {index === 0 && <IconUsers size={15} stroke={1.6} aria-hidden />}
          <ActorName name={assignee.name} />
        </li>
      ))}
    </ul>
  );
}

type WorkProps = {
  claim: QueueItem;
  describedBy: string;
  assign: ReturnType<typeof useAssign>;
  onWork: () => void;
};

/** One button that takes the claim or gives it back, so that the focus stays on it. */
function WorkButton({ claim: { actions }, describedBy, assign, onWork }: WorkProps) {
  const t = useWords();
  const announce = useAnnounce();
  const isMine = actions.includes('release');
  if (!isMine && !actions.includes('take')) return null;
  return (
    <Button
      size="xs"
      variant="default"
      aria-describedby={describedBy}
      // A button that is switched off loses the focus.
      aria-disabled={assign.isPending}
      onClick={() => {
        if (assign.isPending) return;
        onWork();
        assign.mutate(isMine ? { assigneeId: null } : {}, {
          onSuccess: () => {
            announce(t(isMine ? 'work.givenBack' : 'work.taken'));
          },
        });
      }}
    >
      {t(isMine ? 'work.giveBack' : 'queue.take')}
    </Button>
  );
}
