import type { ApiKey } from '../../api/contract.js';
import { useRotateKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { AccessItem } from '../../ui/access-item.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Moment, Published } from '../../ui/dates.js';
import list from '../../ui/simple-list.module.css';
import { KeyToCopy } from './key-to-copy.js';
import css from './keys.module.css';
import { permissionWord } from './permission-groups.js';
import { RevokeKey } from './revoke-key.js';
import { RotateKey } from './rotate-key.js';

const TONES: Record<ApiKey['state'], Tone> = {
  active: 'accent',
  expired: 'quiet',
  revoked: 'quiet',
  owner_disabled: 'caution',
};

/** One key: what it may do, when it was used, and what can be done about it. */
export function KeyItem({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  const { name, state, actions } = apiKey;
  const rotation = useRotateKey(apiKey.id);
  return (
    <AccessItem
      name={name}
      badge={<Badge tone={TONES[state]}>{t(`keys.state.${state}`)}</Badge>}
      actions={
        actions.length > 0 && (
          <>
            {actions.includes('rotate') && <RotateKey apiKey={apiKey} rotation={rotation} />}
            {actions.includes('revoke') && <RevokeKey apiKey={apiKey} />}
          </>
        )
      }
      below={
        rotation.data && (
          <KeyToCopy
            secret={rotation.data}
            replacesOne
            onDone={() => {
              rotation.reset();
            }}
          />
        )
      }
    >
      <KeyFacts apiKey={apiKey} />
      <KeyReach apiKey={apiKey} />
    </AccessItem>
  );
}

function KeyFacts({
  apiKey: { owner, createdAt, lastUsedAt, expiresAt, previousUntil },
}: {
  apiKey: ApiKey;
}) {
  const t = useWords();
  return (
    <p className={list.facts}>
      {owner.kind === 'program' && <span>{t('keys.ofProgram')}</span>}
      {owner.kind === 'person' && !owner.isCaller && (
        <span>
          {t('keys.ownedBy')} <ActorName name={owner.name} />
        </span>
      )}
      <span>
        {t('keys.created')} <Moment value={createdAt} />
      </span>
      <span>
        {lastUsedAt === null ? (
          t('keys.neverUsed')
        ) : (
          <>
            {t('keys.lastUsed')} <Moment value={lastUsedAt} />
          </>
        )}
      </span>
      <span>
        {expiresAt === null ? (
          t('keys.neverExpires')
        ) : (
          <>
            {t('keys.expiresOn')} <Published value={expiresAt} />
          </>
        )}
      </span>
      {previousUntil !== null && (
        <span>
          {t('keys.oldUntil')} <Moment value={previousUntil} />
        </span>
      )}
    </p>
  );
}

function KeyReach({ apiKey: { role, worksAs, scopes } }: { apiKey: ApiKey }) {
  const t = useWords();
  return (
    <div className={css.reach}>
      <p>
        {role === worksAs
          ? `${t('keys.worksAs')} ${t(`userRole.${role}`)}`
          : t('keys.worksAsLess', { made: t(`userRole.${role}`), now: t(`userRole.${worksAs}`) })}
        {' · '}
        {t(scopes === null ? 'keys.mayAll' : 'keys.may')}
      </p>
      {scopes && (
        <ul className={css.scopes}>
          {scopes.map((scope) => (
            <li key={scope}>{t(permissionWord(scope))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
