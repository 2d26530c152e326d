import { IconCircleMinus, IconCirclePlus, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { Stance } from '../api/contract.js';

export const STANCES: readonly Stance[] = ['supports', 'refutes', 'contextual'];

export const STANCE_ICONS: Record<Stance, Icon> = {
  supports: IconCirclePlus,
  refutes: IconCircleMinus,
  contextual: IconInfoCircle,
};
