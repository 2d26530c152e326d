import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useSignOut } from '../api/session.js';
import { useWords } from '../messages/words.js';

export function SignOutButton() {
  const t = useWords();
  const signOut = useSignOut();
  return (
    <Button
      variant="subtle"
      color="gray"
      c="var(--ink-soft)"
      size="compact-md"
      fz="sm"
      leftSection={<IconLogout size={17} stroke={1.7} className="along" aria-hidden />}
      loading={signOut.isPending}
      onClick={() => {
        signOut.mutate();
      }}
    >
      {t('session.signOut')}
    </Button>
  );
}
