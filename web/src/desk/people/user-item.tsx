import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useChangeUser, useForgetTotp, useOfferReset } from '../../api/accounts.js';
import type { User, UserRole } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import list from '../../ui/simple-list.module.css';
import { LinkToHandOver } from './link-to-hand-over.js';
import css from './people.module.css';
import { RoleSelect } from './role-select.js';

const TONES: Record<User['state'], Tone> = { active: 'accent', invited: 'plain', disabled: 'quiet' };

/**
 * One user, with what an administrator can do about them. A role that is chosen is given at the press of a button: with arrow
 * keys one passes the others on the way.
 */
export function UserItem({ user }: { user: User }) {
  const t = useWords();
  const nameId = useId();
  const change = useChangeUser(user.id);
  const reset = useOfferReset();
  const forget = useForgetTotp(user.id);
  const [role, setRole] = useState(user.role);
  const select = useRef<HTMLSelectElement>(null);
  const error = change.error ?? reset.error ?? forget.error;
  return (
    <li className={list.item}>
      <div className={css.head}>
        <h2 id={nameId} className={list.name}>
          <ActorName name={user.name} />
        </h2>
        <Badge tone={TONES[user.state]}>{t(`userState.${user.state}`)}</Badge>
      </div>
      <UserFacts user={user} />
      <div className={css.actions} role="group" aria-labelledby={nameId}>
        <RoleSelect
          size="xs"
          aria-label={t('people.role')}
          aria-describedby={nameId}
          ref={select}
          value={role}
          onChange={(event) => {
            setRole(event.currentTarget.value as UserRole);
          }}
        />
        {role !== user.role && (
          <Action
            word="people.giveRole"
            nameId={nameId}
            isPending={change.isPending}
            onClick={() => {
              select.current?.focus();
              change.mutate({ role });
            }}
          />
        )}
        {user.kind === 'person' && user.state !== 'disabled' && (
          <Action
            word={user.state === 'invited' ? 'people.newLink' : 'people.reset'}
            nameId={nameId}
            isPending={reset.isPending}
            onClick={() => {
              reset.mutate(user.id);
            }}
          />
        )}
        {user.hasTotp && (
          <Action
            word="people.forgetTotp"
            nameId={nameId}
            isPending={forget.isPending}
            onClick={() => {
              forget.mutate(undefined);
            }}
          />
        )}
        <Action
          word={user.state === 'disabled' ? 'people.enable' : 'people.disable'}
          nameId={nameId}
          isPending={change.isPending}
          onClick={() => {
            change.mutate({ disabled: user.state !== 'disabled' });
          }}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {reset.data && <LinkToHandOver link={reset.data.link} expiresAt={reset.data.expiresAt} />}
    </li>
  );
}

function UserFacts({ user }: { user: User }) {
  const t = useWords();
  return (
    <p className={list.facts}>
      {user.email === null ? t('people.program') : <bdi>{user.email}</bdi>}
      {user.hasTotp && <span>{t('totp.title')}</span>}
      {user.lastSeenAt !== null && (
        <span>
          {t('account.sessions.seen')} <Moment value={user.lastSeenAt} />
        </span>
      )}
      {user.linkExpiresAt !== null && (
        <span>
          {t('people.linkUntil')} <Moment value={user.linkExpiresAt} />
        </span>
      )}
    </p>
  );
}

type ActionProps = {
  word:
    | 'people.giveRole'
    | 'people.newLink'
    | 'people.reset'
    | 'people.forgetTotp'
    | 'people.enable'
    | 'people.disable';
  nameId: string;
  isPending: boolean;
  onClick: () => void;
};

function Action({ word, nameId, isPending, onClick }: ActionProps) {
  const t = useWords();
  return (
    <Button size="xs" variant="default" aria-describedby={nameId} loading={isPending} onClick={onClick}>
      {t(word)}
    </Button>
  );
}
