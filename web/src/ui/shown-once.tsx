import { Button } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useWords, type WordKey } from '../messages/words.js';
import { CopyToHandOver } from './copy-to-hand-over.js';
import { useFocusHome } from './focus-home.js';
import css from './shown-once.module.css';

type Props = {
  /** Whose it is, where nothing beside it says so. */
  title?: ReactNode;
  /** Why it is to be copied now. */
  told: string;
  value: string;
  /** On the button that copies it. */
  word: WordKey;
  /** What is said beside the buttons. */
  aside?: ReactNode;
  children?: ReactNode;
  /** Puts it out of sight; without it, it stays until the page goes. */
  onDone?: () => void;
};

/** A secret that is shown this once, to be copied. Whoever puts it out of sight is at the heading above. */
export function ShownOnce({ title, told, value, word, aside, children, onDone }: Props) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  useFocusHome(root);
  return (
    <div ref={root} className={css.secret} role="status">
      {title && <p className={css.title}>{title}</p>}
      <p>{told}</p>
      <code className={css.code} dir="ltr">
        {value}
      </code>
      <div className={css.actions}>
        <CopyToHandOver value={value} word={word} autoFocus />
        {aside}
      </div>
      {children}
      {onDone && (
        <Button size="compact-sm" variant="subtle" className={css.done} onClick={onDone}>
          {t('shownOnce.done')}
        </Button>
      )}
    </div>
  );
}
