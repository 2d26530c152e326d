import type { FocusEvent, ReactNode, SyntheticEvent } from 'react';
import type { FieldNames } from '../ui/field-comparison.js';
import { DraftNotice } from './draft-notice.js';
import { DraftStatusLine } from './draft-status-line.js';
import type { Draft } from './use-draft.js';

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
  const submit = (event: SyntheticEvent): void => {
    draft.wait();
    onSubmit(event);
  };
  const leaveField = ({ relatedTarget }: FocusEvent): void => {
    // Whoever goes to the button may press it: a draft that is saved then could reach the server after what is filed.
    const isToSend = relatedTarget instanceof HTMLButtonElement && relatedTarget.type === 'submit';
    if (!isToSend) draft.flush();
  };
  return (
    <form className={className} onSubmit={submit} onBlur={leaveField} aria-label={label}>
      <DraftNotice draft={draft} names={names} />
      {children}
      <DraftStatusLine status={draft.status} />
    </form>
  );
}
