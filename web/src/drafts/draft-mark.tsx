import { IconPencil } from '@tabler/icons-react';
import { useHasDraft } from '../api/draft-list.js';
import type { DraftAddress } from '../api/drafts.js';
import { useWords } from '../messages/words.js';
import css from './drafts.module.css';

/** Says beside what opens a form that a draft of the reader's waits in it. */
export function DraftMark(address: DraftAddress) {
  const t = useWords();
  if (!useHasDraft(address)) return null;
  return (
    <span className={css.mark}>
      <IconPencil size={14} stroke={1.8} aria-hidden />
      {t('draft.waiting')}
    </span>
  );
}
