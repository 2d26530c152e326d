import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import css from './conflict-notice.module.css';

type Props = {
  title: ReactNode;
  hint?: ReactNode;
  /** What is different. */
  children: ReactNode;
  /** Whether it answers what the person has just done, and so is to be seen at once. */
  isAnswer?: boolean;
  /** What can be done about it, the likelier first. */
  choices: { label: string; choose: () => void }[];
};

/** Says that there are two versions of something, and lets the person choose how to go on. */
export function ConflictNotice({ title, hint, children, isAnswer = false, choices }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAnswer) notice.current?.focus();
  }, [isAnswer]);
  return (
    <div ref={notice} tabIndex={-1} className={css.notice} role="alert">
      <p className={css.title}>
        <IconArrowsSplit2 size={18} stroke={1.8} aria-hidden />
        <span>{title}</span>
      </p>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      {children}
      <div className={css.choices}>
        {choices.map(({ label, choose }) => (
          <Button key={label} size="compact-sm" variant="default" onClick={choose}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
