import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './badge.module.css';

export type Tone = 'caution' | 'accent' | 'quiet' | 'plain';

const ICONS: Record<Tone, Icon> = {
  caution: IconAlertTriangle,
  accent: IconCircleCheck,
  quiet: IconCircleX,
  plain: IconCircleDashed,
};

type Props = { tone: Tone; icon?: Icon; children: ReactNode };

/** A state as icon, word and colour together. */
export function Badge({ tone, icon, children }: Props) {
  const BadgeIcon = icon ?? ICONS[tone];
  return (
    <span className={`${css.badge} ${css[tone]}`}>
      <BadgeIcon size={15} stroke={1.8} aria-hidden />
      {children}
    </span>
  );
}
