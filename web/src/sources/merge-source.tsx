import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Source } from '../api/contract.js';
import { DraftMark } from '../drafts/draft-mark.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { nameFor } from '../ui/content.js';
import { useFocusHome } from '../ui/focus-home.js';
import { MergeSourceForm } from './merge-source-form.js';

/** Opens the form in which somebody says which source this one is. */
export function MergeSource({ source, nameId }: { source: Source; nameId: string }) {
  const t = useWords();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useFocusHome(root);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <span ref={root}>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-haspopup="dialog"
        aria-describedby={nameId}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('sources.merge')}
      </Button>
      {!isOpen && <DraftMark kind="merge" subject={source.id} />}
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('sources.merge.title', { name: nameFor(source.names, language)?.name ?? '' })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <MergeSourceForm source={source} onDone={close} />
      </Modal>
    </span>
  );
}
