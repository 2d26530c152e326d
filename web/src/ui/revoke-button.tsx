import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useWords } from '../messages/words.js';
import { ProblemNotice } from './problem-notice.js';
import { QuestionDialog } from './question-dialog.js';
import { useAnnounce } from './use-announce.js';

type Props = {
  /** On the button. */
  label: string;
  /** Of what is revoked. */
  name: string;
  /** What comes of it. */
  text: string;
  /** What is said once it is done. */
  doneText: string;
  revoke: UseMutationResult<undefined>;
};

/** Revokes what opens something, once it has been said that it is for good. */
export function RevokeButton({ label, name, text, doneText, revoke }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  return (
    <QuestionDialog
      label={label}
      title={t('revoke.title', { name })}
      confirm={(close) => (
        <Button
          color="red.9"
          loading={revoke.isPending}
          onClick={() => {
            revoke.mutate(undefined, {
              onSuccess: () => {
                close();
                announce(doneText);
              },
            });
          }}
        >
          {t('revoke.confirm')}
        </Button>
      )}
    >
      <p>{text}</p>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
    </QuestionDialog>
  );
}
