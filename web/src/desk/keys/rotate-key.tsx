import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../../api/contract.js';
import type { useRotateKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import css from './keys.module.css';

const GRACES = ['24', '168', '1', '0'] as const;

type Props = { apiKey: ApiKey; rotation: ReturnType<typeof useRotateKey> };

/** Asks how long the old secret shall still work, and makes the new one. */
export function RotateKey({ apiKey, rotation }: Props) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [grace, setGrace] = useState<string>(GRACES[0]);
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
        {t('keys.rotate')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('keys.rotate.title', { name: apiKey.name })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={css.form}>
          <p>{t('keys.rotate.text')}</p>
          <NativeSelect
            label={t('keys.rotate.grace')}
            data={GRACES.map((hours) => ({ value: hours, label: t(`keys.grace.${hours}`) }))}
            value={grace}
            onChange={(event) => {
              setGrace(event.currentTarget.value);
            }}
          />
          {rotation.isError && <ProblemNotice error={rotation.error} />}
          <div className={css.actions}>
            <Button
              loading={rotation.isPending}
              onClick={() => {
                rotation.mutate(Number(grace), { onSuccess: close });
              }}
            >
              {t('keys.rotate.confirm')}
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
