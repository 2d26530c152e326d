import type { ReactNode } from 'react';
import css from './page-heading.module.css';

type Props = { title: string; lead?: string; children?: ReactNode };

/** The top of a screen: its name (also the window's), what it is for, and what can be done with all of it. */
export function PageHeading({ title, lead, children }: Props) {
  return (
    <header className={css.heading}>
      <title>{`${title} · Isnad إسناد`}</title>
      <div className={css.words}>
        <h1 className={css.title}>{title}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </div>
      {children}
    </header>
  );
}
