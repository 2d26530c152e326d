import { useEffect, useRef } from 'react';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session.js';
import { useWords } from '../messages/words.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import css from './desk-pages.module.css';
import { sectionsFor } from './desk-sections.js';

/** The pages about the desk itself, with the way from one to another. */
export function DeskPages() {
  const t = useWords();
  const session = useSession();
  const sections = sectionsFor(session.data?.permissions ?? []);
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // A phone does not show all of them side by side.
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current=page]');
    current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [pathname, sections.length]);
  return (
    <div className={css.pages}>
      {sections.length > 1 && (
        <nav aria-label={t('nav.desk')}>
          <ul ref={list} className={css.sections}>
            {sections.map(({ to, word }) => (
              <li key={to}>
                <NavLink to={to} className={css.section}>
                  {t(word)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Outlet />
    </div>
  );
}

/** Leads on to the first page about the desk that the reader may open. */
export function DeskStart() {
  const session = useSession();
  const first = sectionsFor(session.data?.permissions ?? [])[0];
  return first ? <Navigate to={first.to} replace /> : <NotFoundPage />;
}
