import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../messages/words.js';
import css from './question-dialog.module.css';

type Props = {
  /** On the button that opens it. */
  label: string;
  /** Of that button. */
  size?: 'compact-sm' | 'sm';
  title: string;
  children: ReactNode;
  /** What does it. */
  confirm: (close: () => void) => ReactNode;
};

/** Asks before something is done that matters. */
export function QuestionDialog({ label, size = 'compact-sm', title, children, confirm }: Props) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={title}
        classNames={{ title: css.title }}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={css.form}>
          {children}
          <div className={css.actions}>
            {confirm(close)}
            <Button variant="default" onClick={close}>
              {t('common.leaveIt')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
