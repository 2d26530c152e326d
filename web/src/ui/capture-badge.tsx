import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconCloudOff,
  IconPencilExclamation,
  type Icon,
} from '@tabler/icons-react';
import type { CaptureOutcome } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge, type Tone } from './badge.js';

const LOOKS: Record<CaptureOutcome | 'waiting', { tone: Tone; icon: Icon }> = {
  waiting: { tone: 'plain', icon: IconClock },
  ok: { tone: 'accent', icon: IconCircleCheck },
  changed: { tone: 'caution', icon: IconPencilExclamation },
  unreachable: { tone: 'quiet', icon: IconCloudOff },
  blocked: { tone: 'quiet', icon: IconBan },
  gone: { tone: 'caution', icon: IconCircleX },
};

/** What came of a look at a page; null while it is under way. */
export function CaptureBadge({ outcome }: { outcome: CaptureOutcome | null }) {
  const t = useWords();
  const state = outcome ?? 'waiting';
  return <Badge {...LOOKS[state]}>{t(`capture.outcome.${state}`)}</Badge>;
}
