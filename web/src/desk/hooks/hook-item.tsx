import { FormattedMessage } from 'react-intl';
import type { RecheckHook } from '../../api/contract.js';
import { useRevokeRecheckHook } from '../../api/hooks.js';
import { useWords } from '../../messages/words.js';
import { AccessItem } from '../../ui/access-item.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import { RevokeButton } from '../../ui/revoke-button.js';
import list from '../../ui/simple-list.module.css';

/** One hook: who made it, how much it is used, and the way to stop it. */
export function HookItem({ hook }: { hook: RecheckHook }) {
  const t = useWords();
  const { name, revokedAt, actions } = hook;
  return (
    <AccessItem
      name={name}
      badge={
        <Badge tone={revokedAt === null ? 'accent' : 'quiet'}>
          {t(revokedAt === null ? 'keys.state.active' : 'keys.state.revoked')}
        </Badge>
      }
      actions={actions.includes('revoke') && <RevokeHook hook={hook} />}
    >
      <HookFacts hook={hook} />
    </AccessItem>
  );
}

function HookFacts({ hook: { createdAt, createdBy, uses, lastUsedAt, revokedAt } }: { hook: RecheckHook }) {
  const t = useWords();
  return (
    <p className={list.facts}>
      <span>
        <FormattedMessage
          id="hooks.made"
          values={{ name: <ActorName name={createdBy} />, when: <Moment value={createdAt} /> }}
        />
      </span>
      <span>{t('hooks.calls', { count: uses })}</span>
      {lastUsedAt !== null && (
        <span>
          {t('keys.lastUsed')} <Moment value={lastUsedAt} />
        </span>
      )}
      {revokedAt !== null && (
        <span>
          {t('hooks.revokedOn')} <Moment value={revokedAt} />
        </span>
      )}
    </p>
  );
}

function RevokeHook({ hook: { id, name } }: { hook: RecheckHook }) {
  const t = useWords();
  return (
    <RevokeButton
      label={t('hooks.revoke')}
      name={name}
      text={t('hooks.revoke.text')}
      doneText={t('hooks.revoked')}
      revoke={useRevokeRecheckHook(id)}
    />
  );
}
