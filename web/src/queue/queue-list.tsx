import { useEffect, useRef } from 'react';
import type { QueueItem } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { BulkPart } from './bulk-part.js';
import css from './queue-list.module.css';
import { QueueRow } from './queue-row.js';
import { useSelection } from './use-selection.js';

/** The rows, and what can be done to several of them at once by whoever may. */
export function QueueList({ rows, hasBulk }: { rows: QueueItem[]; hasBulk: boolean }) {
  const t = useWords();
  const selection = useSelection(rows.map(({ id }) => id));
  const { list, remember } = useFocusAfter(rows);
  return (
    <>
      {hasBulk && <BulkPart selection={selection} />}
      {rows.length > 0 && (
        <ol ref={list} tabIndex={-1} className={css.rows} aria-label={t('queue.title')}>
          {rows.map((claim, index) => (
            <QueueRow
              key={claim.id}
              claim={claim}
              selection={hasBulk ? selection : null}
              onWork={() => {
                remember(claim.id, index);
              }}
            />
          ))}
        </ol>
      )}
    </>
  );
}

/**
 * Taking a claim may take it out of the list that is shown. Then whoever works without a mouse goes on at the claim
 * that has come to its place.
 */
function useFocusAfter(rows: QueueItem[]) {
  const list = useRef<HTMLOListElement>(null);
  const worked = useRef<{ id: string; index: number } | null>(null);
  useEffect(() => {
    if (!worked.current || rows.some(({ id }) => id === worked.current?.id)) return;
    const links = list.current?.querySelectorAll<HTMLElement>('h2 a') ?? [];
    const next = links[Math.min(worked.current.index, links.length - 1)];
    worked.current = null;
    if (document.activeElement === document.body) next?.focus();
  }, [rows]);
  return {
    list,
    remember: (id: string, index: number): void => {
      worked.current = { id, index };
    },
  };
}
