import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash, type Icon } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useWords } from '../messages/words.js';
import css from './ordered-entries.module.css';
import type { Control } from './use-arranging.js';

const ICONS: Record<Control, Icon> = { up: IconArrowUp, down: IconArrowDown, remove: IconTrash };

type Props = {
  title: string;
  aside: ReactNode;
  at: number;
  count: number;
  onMove: (to: number, control: Control) => void;
  onRemove: () => void;
  children: ReactNode;
};

/** One of the entries whose order matters. Its buttons are named with its title, so that each can be told from the others. */
export function OrderedEntry({ title, aside, at, count, onMove, onRemove, children }: Props) {
  const t = useWords();
  const titleId = useId();
  const button = (control: Control, isPossible: boolean, act: () => void): ReactNode => {
    const ControlIcon = ICONS[control];
    const id = `${titleId}-${control}`;
    return (
      <Button
        id={id}
        size="compact-sm"
        variant="default"
        aria-labelledby={`${titleId} ${id}`}
        data-arrange={control}
        leftSection={<ControlIcon size={15} stroke={1.8} aria-hidden />}
        disabled={!isPossible}
        onClick={act}
      >
        {t(`arrange.${control}`)}
      </Button>
    );
  };
  return (
    <li className={css.entry} aria-labelledby={titleId}>
      <div className={css.head}>
        <h3 id={titleId} className={css.title}>
          {title}
        </h3>
        {aside}
        <div className={css.actions}>
          {button('up', at > 0, () => {
            onMove(at - 1, 'up');
          })}
          {button('down', at < count - 1, () => {
            onMove(at + 1, 'down');
          })}
          {button('remove', true, onRemove)}
        </div>
      </div>
      {children}
    </li>
  );
}
