import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { OfferedSource } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { EnterSourceForm } from './enter-source-form.js';
import css from './found.module.css';

type Props = { offered: OfferedSource; onEntered: (id: string) => void };

/** Offers to enter a source that the article names and the registry does not know. */
export function EnterSource({ offered, onEntered }: Props) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={css.enter}>
      <p className={css.hint}>{t('found.unknownSource')}</p>
      <Button
        size="compact-sm"
        variant="light"
        aria-haspopup="dialog"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('found.enterSource')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
        title={t('found.enterSource')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <EnterSourceForm
          offered={offered}
          onEntered={(id) => {
            setIsOpen(false);
            onEntered(id);
          }}
        />
      </Modal>
    </div>
  );
}
