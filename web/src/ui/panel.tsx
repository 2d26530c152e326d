import { useId, useRef, type ReactNode } from 'react';
import { FocusHome } from './focus-home.js';
import css from './panel.module.css';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a screen. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} ref={heading} className={css.title}>
          {title}
        </h2>
        {aside}
      </div>
      <FocusHome value={heading}>{children}</FocusHome>
    </section>
  );
}
