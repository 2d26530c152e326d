import { useId, useRef, type ReactNode } from 'react';
import css from './access-item.module.css';
import { FocusHome, useFocusHomeAfter } from './focus-home.js';
import list from './simple-list.module.css';

type Props = {
  name: string;
  /** Whether it opens anything, in a word. */
  badge: ReactNode;
  /** What is known of it. */
  children: ReactNode;
  /** What can be done about it, if there is anything. */
  actions: ReactNode;
  /** What stands below while something is done about it. */
  below?: ReactNode;
};

/** One of the things that open the desk to a program: a key, or a hook. */
export function AccessItem({ name, badge, children, actions, below }: Props) {
  const nameId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasActions = Boolean(actions);
  useFocusHomeAfter(!hasActions, heading);
  return (
    <li className={`${list.item} ${css.item}`}>
      <div className={css.head}>
        <h2 id={nameId} ref={heading} className={list.name}>
          <bdi>{name}</bdi>
        </h2>
        {badge}
      </div>
      {children}
      <FocusHome value={heading}>
        {hasActions && (
          <div className={css.actions} role="group" aria-labelledby={nameId}>
            {actions}
          </div>
        )}
        {below}
      </FocusHome>
    </li>
  );
}
