import {
  IconArchive,
  IconCircleCheck,
  IconCircleOff,
  IconInbox,
  IconPencil,
  IconScale,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ClaimStatus as Status } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge, type Tone } from './badge.js';

const LOOKS: Record<Status, { tone: Tone; icon: Icon }> = {
  draft: { tone: 'plain', icon: IconPencil },
  open: { tone: 'plain', icon: IconInbox },
  in_review: { tone: 'accent', icon: IconUsers },
  adjudication: { tone: 'caution', icon: IconScale },
  reviewed: { tone: 'accent', icon: IconCircleCheck },
  not_checkable: { tone: 'quiet', icon: IconCircleOff },
  archived: { tone: 'quiet', icon: IconArchive },
};

/** Where a claim stands in the desk's work. */
export function ClaimStatusBadge({ status }: { status: Status }) {
  const t = useWords();
  return <Badge {...LOOKS[status]}>{t(`claimStatus.${status}`)}</Badge>;
}
