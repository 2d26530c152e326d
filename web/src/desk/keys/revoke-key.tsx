import { Button } from '@mantine/core';
import type { ApiKey } from '../../api/contract.js';
import { useRevokeKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { QuestionDialog } from '../../ui/question-dialog.js';

/** Revokes a key once it has been said that it is for good. */
export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  const announce = useAnnounce();
  const revoke = useRevokeKey(apiKey.id);
  return (
    <QuestionDialog
      label={t('keys.revoke')}
      title={t('keys.revoke.title', { name: apiKey.name })}
      confirm={(close) => (
        <Button
          color="red.9"
          loading={revoke.isPending}
          onClick={() => {
            revoke.mutate(undefined, {
              onSuccess: () => {
                close();
                announce(t('keys.revoked'));
              },
            });
          }}
        >
          {t('keys.revoke.confirm')}
        </Button>
      )}
    >
      <p>{t('keys.revoke.text')}</p>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
    </QuestionDialog>
  );
}
