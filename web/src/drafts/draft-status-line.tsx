import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconDeviceLaptop,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../messages/words.js';
import type { DraftStatus } from './draft-state.js';
import css from './drafts.module.css';

const ICONS: Record<Exclude<DraftStatus, 'idle'>, Icon> = {
  saving: IconClock,
  saved: IconCircleCheck,
  kept: IconDeviceLaptop,
  lost: IconAlertTriangle,
  notDiscarded: IconAlertTriangle,
};

/** Where what is typed is kept, in words. It is read out when that changes, and not with each saving. */
export function DraftStatusLine({ status }: { status: DraftStatus }) {
  const t = useWords();
  const [told, setTold] = useState<DraftStatus>('idle');
  if (status !== 'saving' && status !== told) setTold(status);
  const StatusIcon = status === 'idle' ? null : ICONS[status];
  return (
    <div className={status === 'idle' ? css.idle : css.status}>
      {StatusIcon && status !== 'idle' && (
        <p className={css.line} aria-hidden>
          <StatusIcon size={15} stroke={1.8} />
          {t(`draft.status.${status}`)}
        </p>
      )}
      <VisuallyHidden role="status">{told === 'idle' ? '' : t(`draft.status.${told}`)}</VisuallyHidden>
    </div>
  );
}
