import { type ReactNode, type SyntheticEvent, useRef } from 'react';
import type { FieldNames } from '../ui/field-comparison.js';
import { DraftNotice } from './draft-notice.js';
import { DraftStatusLine } from './draft-status-line.js';
import { savingsEnded } from './local-copies.js';
import type { Draft } from './use-draft.js';

/** Milliseconds for which a form waits for its draft: filing it matters more. */
const LONGEST_WAIT_MS = 1_000;

type Props = {
  draft: Draft;
  /** Of the fields that a person would compare with those of another version. */
  names: FieldNames;
  label: string;
  className?: string;
  onSubmit: (event: SyntheticEvent) => void;
  children: ReactNode;
};

/** A form whose draft is kept: above its fields what was put in, below them where what is typed is. */
export function DraftedForm({ draft, names, label, className, onSubmit, children }: Props) {
  const isWaiting = useRef(false);
  /** A draft that is on its way gets there before what is filed, which drops it; after it, it would be refused. */
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isWaiting.current) return;
    isWaiting.current = true;
    draft.wait();
    void Promise.race([savingsEnded(), afterAtMost(LONGEST_WAIT_MS)]).then(() => {
      isWaiting.current = false;
      onSubmit(event);
    });
  };
  return (
    <form className={className} onSubmit={submit} onBlur={draft.flush} aria-label={label}>
      <DraftNotice draft={draft} names={names} />
      {children}
      <DraftStatusLine status={draft.status} />
    </form>
  );
}

function afterAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
