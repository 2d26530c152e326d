import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { OrderedEntry } from './ordered-entry.js';
import css from './ordered-entries.module.css';
import { useArranging } from './use-arranging.js';

type Props<T> = {
  entries: readonly T[];
  onChange: (entries: T[]) => void;
  titleOf: (number: number) => string;
  /** Beside the title. */
  asideOf?: (entry: T) => ReactNode;
  addLabel: string;
  /** One that is added. */
  added: () => T;
  /** The fields of an entry. */
  children: (entry: T, at: number, change: (entry: T) => void) => ReactNode;
};

/**
 * Entries whose order matters, to be added, moved and removed. The focus goes along with an entry that is moved, to the
 * first field of one that is added, and to the next one where one is removed; where it stands then is read out.
 */
export function OrderedEntries<T>(props: Props<T>) {
  const { entries, onChange, titleOf, asideOf, addLabel, added, children } = props;
  const { root, keys, said, add, move, remove } = useArranging(entries, onChange);
  return (
    <div ref={root} className={css.all}>
      {entries.length > 0 && (
        <ol className={css.entries}>
          {entries.map((entry, at) => (
            <OrderedEntry
              key={keys[at]}
              title={titleOf(at + 1)}
              aside={asideOf?.(entry)}
              at={at}
              count={entries.length}
              onMove={(to, control) => {
                move(at, to, control);
              }}
              onRemove={() => {
                remove(at);
              }}
            >
              {children(entry, at, (changed) => {
                onChange(entries.with(at, changed));
              })}
            </OrderedEntry>
          ))}
        </ol>
      )}
      <Button
        variant="default"
        className={css.add}
        data-arrange="add"
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        onClick={() => {
          add(added());
        }}
      >
        {addLabel}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
