import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconClock,
  IconHelpCircle,
  IconMasksTheater,
  IconProgressCheck,
  IconProgressX,
  IconScale,
  IconScissors,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RatingColour, RatingIcon } from '../api/contract.js';
import css from './rating-mark.module.css';

const ICONS: Record<RatingIcon, Icon> = {
  check: IconCircleCheck,
  check_partial: IconProgressCheck,
  half: IconCircleHalf2,
  cross_partial: IconProgressX,
  cross: IconCircleX,
  question: IconHelpCircle,
  minus: IconCircleMinus,
  warning: IconAlertTriangle,
  clock: IconClock,
  scissors: IconScissors,
  masks: IconMasksTheater,
  scales: IconScale,
};

type Props = { colour: RatingColour; icon: RatingIcon; children: ReactNode };

/** A rating as its desk has it look: sign, word and colour together. */
export function RatingMark({ colour, icon, children }: Props) {
  const MarkIcon = ICONS[icon];
  return (
    <span className={`${css.mark} ${css[colour]}`}>
      <MarkIcon size={16} stroke={1.8} aria-hidden />
      {children}
    </span>
  );
}
