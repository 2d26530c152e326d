import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useWords, type WordKey } from '../messages/words.js';

type Props = {
  value: string;
  word: WordKey;
  /** Whether it takes the focus when it comes, since the button that brought it may have gone. */
  autoFocus?: boolean;
};

/** Copies what is shown this once. */
export function CopyToHandOver({ value, word, autoFocus = false }: Props) {
  const t = useWords();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          size="compact-sm"
          variant="default"
          autoFocus={autoFocus}
          leftSection={
            copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} stroke={1.8} aria-hidden />
          }
          onClick={copy}
        >
          {t(copied ? 'shownOnce.copied' : word)}
        </Button>
      )}
    </CopyButton>
  );
}
