import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Session } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ActorName } from '../ui/actor-name.js';
import { ColourSwitch } from './colour-switch.js';
import css from './header.module.css';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { SignOutButton } from './sign-out-button.js';
import { Wordmark } from './wordmark.js';

export function Header({ session }: { session: Session }) {
  const t = useWords();
  const [isOpen, drawer] = useDisclosure(false);
  return (
    <header className={css.header}>
      <div className={css.bar}>
        <Link to="/contradictions" className={css.home}>
          <Wordmark />
        </Link>
        <div className={css.wide}>
          <Navigation layout="row" />
        </div>
        <div className={css.tools}>
          <LanguageSwitch />
          <ColourSwitch />
          <span className={css.wide}>
            <Link to="/account" className={css.user} title={t('account.title')}>
              <ActorName name={session.user.name} />
            </Link>
            <SignOutButton />
          </span>
          <ActionIcon
            className={css.narrow}
            variant="subtle"
            color="gray"
            c="var(--ink)"
            size="lg"
            aria-label={t('nav.open')}
            aria-expanded={isOpen}
            onClick={drawer.open}
          >
            <IconMenu2 size={22} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <Drawer.Root opened={isOpen} onClose={drawer.close} position="right" size="17rem">
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('nav.label')}>
          <Drawer.Body className={css.drawer}>
            <div className={css.drawerTop}>
              <Link to="/account" onClick={drawer.close}>
                <ActorName name={session.user.name} />
              </Link>
              <Drawer.CloseButton aria-label={t('nav.close')} />
            </div>
            <Navigation layout="column" onChoose={drawer.close} />
            <SignOutButton />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </header>
  );
}
