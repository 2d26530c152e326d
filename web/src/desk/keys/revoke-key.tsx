import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../../api/contract.js';
import { useRevokeKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from './keys.module.css';

/** Revokes a key once it has been said that it is for good. */
export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  const announce = useAnnounce();
  const revoke = useRevokeKey(apiKey.id);
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('keys.revoke')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('keys.revoke.title', { name: apiKey.name })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={css.form}>
          <p>{t('keys.revoke.text')}</p>
          {revoke.isError && <ProblemNotice error={revoke.error} />}
          <div className={css.actions}>
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
            <Button variant="default" onClick={close}>
              {t('keys.cancel')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
