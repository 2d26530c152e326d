import {
  IconClock,
  IconClockExclamation,
  IconMessage,
  IconMessageOff,
  IconPhoneOff,
  type Icon,
} from '@tabler/icons-react';
import type { ReplyState } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Badge, type Tone } from '../../ui/badge.js';

/** Only what waits for the desk stands out: an answer is no better than silence. */
const LOOKS: Record<ReplyState, { tone: Tone; icon: Icon }> = {
  pending: { tone: 'plain', icon: IconClock },
  overdue: { tone: 'caution', icon: IconClockExclamation },
  answered: { tone: 'quiet', icon: IconMessage },
  declined: { tone: 'quiet', icon: IconMessageOff },
  no_answer: { tone: 'quiet', icon: IconMessageOff },
  not_reached: { tone: 'quiet', icon: IconPhoneOff },
};

/** What a request for a reply has come to. */
export function ReplyStateBadge({ state }: { state: ReplyState }) {
  const t = useWords();
  return <Badge {...LOOKS[state]}>{t(`reply.state.${state}`)}</Badge>;
}
