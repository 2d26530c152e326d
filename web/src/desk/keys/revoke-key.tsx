import type { ApiKey } from '../../api/contract.js';
import { useRevokeKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { RevokeButton } from '../../ui/revoke-button.js';

/** Revokes a key once it has been said that it is for good. */
export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  return (
    <RevokeButton
      label={t('keys.revoke')}
      name={apiKey.name}
      text={t('keys.revoke.text')}
      doneText={t('keys.revoked')}
      revoke={useRevokeKey(apiKey.id)}
    />
  );
}
