import { Button } from '@mantine/core';
import { useEndOtherSessions, useEndSession, useOwnSessions } from '../api/accounts.js';
import type { OwnSession } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import { Moment } from '../ui/dates.js';
import { Loading } from '../ui/loading.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import css from './account.module.css';

/** In which browsers a person is signed in, and a way to end each. */
export function SessionsPanel() {
  const t = useWords();
  const sessions = useOwnSessions();
  const endOthers = useEndOtherSessions();
  const items = sessions.data?.items ?? [];
  return (
    <Panel
      title={t('account.sessions')}
      aside={
        items.length > 1 && (
          <Button
            variant="default"
            size="compact-sm"
            loading={endOthers.isPending}
            onClick={() => {
              endOthers.mutate(undefined);
            }}
          >
            {t('account.sessions.endOthers')}
          </Button>
        )
      }
    >
      {sessions.isPending && <Loading blocks={2} height={48} />}
      {sessions.isError && <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {endOthers.isError && <ProblemNotice error={endOthers.error} />}
      <ul className={css.rows}>
        {items.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
    </Panel>
  );
}

function SessionItem({ session }: { session: OwnSession }) {
  const t = useWords();
  const end = useEndSession();
  const device = [session.browser, session.system].filter((part) => part !== null).join(' · ');
  const name = device === '' ? t('account.sessions.unknown') : device;
  return (
    <li className={css.row}>
      <div className={css.what}>
        <bdi>{name}</bdi>
        <span className={css.soft}>
          {session.address !== null && (
            <>
              <bdi>{session.address}</bdi> ·{' '}
            </>
          )}
          {t('account.sessions.seen')} <Moment value={session.lastSeenAt} />
        </span>
        {end.isError && <ProblemNotice error={end.error} />}
      </div>
      {session.isCurrent ? (
        <Badge tone="accent">{t('account.sessions.current')}</Badge>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('account.sessions.endNamed', { name })}
          loading={end.isPending}
          onClick={() => {
            end.mutate(session.id);
          }}
        >
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  );
}
