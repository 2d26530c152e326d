import type { ReactNode } from 'react';
import css from './notice.module.css';

type Props = { title: string; children?: ReactNode };

/** Says that a list is empty, why, and what to do about it. */
export function EmptyNotice({ title, children }: Props) {
  return (
    <div className={css.empty}>
      <p className={css.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
