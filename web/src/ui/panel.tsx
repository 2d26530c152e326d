import { useId, type ReactNode } from 'react';
import css from './panel.module.css';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a screen. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
