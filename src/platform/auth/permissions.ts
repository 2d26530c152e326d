export const USER_ROLES = ['reader', 'fact_checker', 'editor', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

const EVERYONE: readonly UserRole[] = USER_ROLES;
const CHECKERS: readonly UserRole[] = ['fact_checker', 'editor', 'admin'];
const EDITORS: readonly UserRole[] = ['editor', 'admin'];
const ADMINS: readonly UserRole[] = ['admin'];

/** Who may do what. The one table: the guard, the `actions` on records and the documentation all read it. */
export const PERMISSIONS = {
  'sources.read': EVERYONE,
  'sources.write': CHECKERS,
  'sources.merge': EDITORS,
  'documents.read': EVERYONE,
  'documents.write': CHECKERS,
  'claims.read': EVERYONE,
  'claims.write': CHECKERS,
  'evidence.read': EVERYONE,
  'evidence.read_withheld': CHECKERS,
  'claims.take': CHECKERS,
  'claims.assign': EDITORS,
  'claims.move': CHECKERS,
  'claims.close': EDITORS,
  'claims.bulk': EDITORS,
  'queue.read': CHECKERS,
  'evidence.write': CHECKERS,
  'files.write': CHECKERS,
  'captures.read': EVERYONE,
  'captures.request': CHECKERS,
  'reviews.read': CHECKERS,
  'reviews.file': CHECKERS,
  'reviews.adjudicate': EDITORS,
  'interests.declare': CHECKERS,
  'scales.define': ADMINS,
  'replies.read': CHECKERS,
  'replies.write': CHECKERS,
  'verdicts.publish': EDITORS,
  'verdicts.correct': EDITORS,
  'verdicts.retract': EDITORS,
  'contradictions.read': EVERYONE,
  'contradictions.suggest': CHECKERS,
  'contradictions.decide': EDITORS,
  'rechecks.read': EVERYONE,
  'rechecks.request': CHECKERS,
  'rechecks.decide': EDITORS,
  'rechecks.hooks': ADMINS,
  'drafts.write': CHECKERS,
  'history.read': CHECKERS,
  'desk.read': EVERYONE,
  'jobs.read': EDITORS,
  'jobs.manage': ADMINS,
  'metrics.read': ADMINS,
  'reports.read': EVERYONE,
  'settings.read': CHECKERS,
  'settings.change': ADMINS,
  'accounts.manage': ADMINS,
  'keys.own': CHECKERS,
  'keys.manage': ADMINS,
} as const satisfies Record<string, readonly UserRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** What only a person who signed in may do: a key that makes keys would outlive its own revocation. */
const FOR_PEOPLE: readonly Permission[] = ['keys.own', 'keys.manage'];

export function isForPeople(permission: Permission): boolean {
  return FOR_PEOPLE.includes(permission);
}

/** What an API key can be limited to. */
export const KEY_SCOPES = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (permission) => !isForPeople(permission),
);

export function isAllowed(role: UserRole, permission: Permission): boolean {
  return PERMISSIONS[permission].includes(role);
}

export function permissionsOf(role: UserRole): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => isAllowed(role, permission));
}

/** The one of two roles that may do less. */
export function lesserRole(one: UserRole, other: UserRole): UserRole {
  return USER_ROLES.indexOf(one) < USER_ROLES.indexOf(other) ? one : other;
}
