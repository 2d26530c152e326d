import { Button } from '@mantine/core';
import { IconBuildingFortress } from '@tabler/icons-react';
import { useSignInOptions } from '../api/session.js';
import { useWords } from '../messages/words.js';
import css from './identity-provider-button.module.css';

/** The way to sign in at the newsroom's own identity provider, where it has one. */
export function IdentityProviderButton({ next }: { next: string }) {
  const t = useWords();
  const { data } = useSignInOptions();
  if (!data?.identityProvider) return null;
  const { label, href } = data.identityProvider;
  return (
    <>
      <p className={css.or}>{t('session.or')}</p>
      <Button
        component="a"
        href={`${href}?${new URLSearchParams({ next }).toString()}`}
        variant="default"
        size="md"
        leftSection={<IconBuildingFortress size={18} stroke={1.8} aria-hidden />}
      >
        {t('session.withProvider', { provider: label })}
      </Button>
    </>
  );
}
