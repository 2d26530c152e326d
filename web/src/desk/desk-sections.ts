import type { WordKey } from '../messages/words.js';

export interface DeskSection {
  to: string;
  word: WordKey;
  /** Without it the section is not offered. */
  permission: string;
}

/** What concerns the whole desk and no single claim. The first that the reader may open is what opens. */
export const DESK_SECTIONS: readonly DeskSection[] = [
  { to: '/desk/people', word: 'people.title', permission: 'accounts.manage' },
  { to: '/desk/agreement', word: 'agreement.title', permission: 'reviews.read' },
  { to: '/desk/keys', word: 'keys.title', permission: 'keys.own' },
  { to: '/desk/settings', word: 'settings.title', permission: 'settings.read' },
  { to: '/desk/hooks', word: 'hooks.title', permission: 'rechecks.hooks' },
  { to: '/desk/scales', word: 'scales.title', permission: 'settings.read' },
  { to: '/desk/jobs', word: 'jobs.title', permission: 'jobs.read' },
];

export function sectionsFor(permissions: readonly string[]): DeskSection[] {
  return DESK_SECTIONS.filter(({ permission }) => permissions.includes(permission));
}
