import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import type { Session } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import css from './shell.module.css';

/** What stands around every screen. */
export function Shell({ session }: { session: Session }) {
  const t = useWords();
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shownPath = useRef(pathname);

  // A new screen starts at its beginning also for who reads with a keyboard or a screen reader, unless the
  // address names a place on it.
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    if (!hash) main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);

  return (
    <div className={css.page}>
      <a href="#main" className={css.skip}>
        {t('shell.skip')}
      </a>
      <Header session={session} />
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
